import {
  addStakes,
  addText,
  edited,
  type Files,
  fitCalendar,
  type Problem,
  type Revision,
  removalOf,
  removeEntry,
  type TextEdit,
  type Thing,
  titleOfId,
  untranslatedWords,
} from '../../../scenario/index.ts';
import { mendingOf } from '../editor/mending.ts';
import type { Schemas } from '../look/types.ts';
import { missingKey } from './missingKey.ts';
import { pathAt } from './pathAt.ts';
import { inFile, type Remedy } from './remedy.ts';

/** Ways on for a problem, the likeliest first; none where only its author knows. `schemas` say what a key that lacks may hold. */
export function remediesFor(problem: Problem, files: Files, schemas: Schemas = {}): readonly Remedy[] {
  const text = files[problem.file];
  if (text === undefined) return [];
  const from = offsetIn(text, problem);
  const rest = text.slice(from).split('\n')[0]!;
  const mending = mendingOf(problem, rest);
  const found: Remedy[] = [];
  if (mending)
    found.push({
      kind: 'use',
      name: mending.to,
      revision: () => inFile(problem.file, { from: from + mending.at, to: from + mending.at + mending.length, insert: mending.to }),
    });
  return [
    ...found,
    ...missingWords(problem, files),
    ...missingKey(problem, text, from, schemas),
    ...decimalPoint(problem, text, from),
    ...superfluous(problem, text, from),
    ...ofTheWhole(problem, files),
    ...(mending ? [] : gone(problem, files)),
  ];
}

const GONE: Readonly<Record<string, Thing['kind']>> = {
  'unknown-party': 'party',
  'unknown-issue': 'issue',
  'unknown-event': 'event',
  'unknown-asset': 'asset',
};

/** Of a thing that was taken out in the text, what still speaks of it goes too, where all of it can. */
function gone({ rule, message, file }: Problem, files: Files): readonly Remedy[] {
  const kind = GONE[rule];
  const id = /^'([\w-]+)' is not an? (?:party|issue|event|side payment) here$/.exec(message)?.[1];
  if (kind === undefined || id === undefined) return [];
  const folder = file.replace(/\/(?:events\/|plays\/)?[^/]+$/, '');
  return [{ kind: 'forget', name: id, revision: () => removalOf(files, folder, { kind, id } as Thing).revision }];
}

const FOLDER = /\/[^/]+$/;

/** What concerns more than the place it is said at: rows, days and languages that lack. */
function ofTheWhole({ rule, message, help, file }: Problem, files: Files): readonly Remedy[] {
  const folder = file.replace(FOLDER, '');
  if (rule === 'missing-stake') {
    const named = / has no row in positions\.csv for .+?, so /.exec(message);
    const ids = named ? message.slice(0, named.index + named[0].length).matchAll(/'([^']+)'/g) : [];
    const [party, ...issues] = Array.from(ids, ([, id]) => id!);
    if (party === undefined || issues.length === 0) return [];
    return [{ kind: 'stakes', name: party, revision: () => addStakes(files, folder, party, issues) }];
  }
  if (rule === 'calendar-length') {
    const [, what, count] = /^(add|remove) (\d+)$/.exec(help) ?? [];
    if (count === undefined) return [];
    return [{ kind: 'rounds', name: help, revision: () => fitCalendar(files, folder, (what === 'add' ? 1 : -1) * Number(count)) }];
  }
  const language = rule === 'untranslated' ? /ha(?:ve|s) no words in '([^']+)'/.exec(message)?.[1] : undefined;
  if (language === undefined) return [];
  const above = file.replace(/\/text\/.+$/, '');
  return [{ kind: 'translate', name: language, revision: () => untranslatedWords(files, above, language) }];
}

function offsetIn(text: string, { line, col }: Problem): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, one) => sum + one.length + 1, 0) + col - 1;
}

/** Words that are missing, written where they belong: a name from the id, else a place to write in, in brackets. */
function missingWords({ rule, message, help }: Problem, files: Files): readonly Remedy[] {
  const id = rule === 'missing-text' ? /^the words '([^']+)' are missing$/.exec(message)?.[1] : undefined;
  const file = /^write them in (.+)$/.exec(help)?.[1];
  if (id === undefined || file === undefined) return [];
  return [{ kind: 'words', name: id, revision: () => inFile(file, addText(files[file] ?? '', id, wordsFor(id))) }];
}

/** All words that are missing, as one act. */
export function allMissingWords(problems: readonly Problem[], files: Files): Revision {
  const edits: Record<string, TextEdit[]> = {};
  const now: Record<string, string> = { ...files };
  for (const remedy of problems.flatMap(problem => missingWords(problem, now))) {
    for (const [file, some] of Object.entries(remedy.revision()?.edits ?? {})) {
      edits[file] = [...(edits[file] ?? []), ...some];
      now[file] = some.reduce(edited, now[file] ?? '');
    }
  }
  return { edits, created: {}, removed: [] };
}

function wordsFor(id: string): string {
  const parts = id.split('.');
  const named = ['name', 'adjective', 'label', 'title'].includes(parts.at(-1)!) ? parts.at(-2) : undefined;
  if (parts[0] === 'unit') return `{value} ${parts.at(-1)}`;
  const own = named ?? (parts.length === 2 && parts[0] !== 'scenario' && parts[0] !== 'why' ? parts[1] : undefined);
  return own === undefined ? `[${id}]` : titleOfId(own);
}

/** `2` where only `2.0` can be reckoned with. */
function decimalPoint({ rule, message, help, file }: Problem, text: string, from: number): readonly Remedy[] {
  const whole = rule === 'integer-literal' ? /^'(\d+)'/.exec(message)?.[1] : undefined;
  const to = /^write (\d+\.\d+)/.exec(help)?.[1];
  if (whole === undefined || to === undefined || text.slice(from, from + whole.length) !== whole) return [];
  return [{ kind: 'write', name: to, revision: () => inFile(file, { from, to: from + whole.length, insert: to }) }];
}

/** What nothing reads, or nobody can do. */
const SUPERFLUOUS = [
  'unknown-key',
  'unused-text',
  'surplus-translation',
  'unused-source',
  'idle-move',
  'idle-history',
  'accept-unneeded',
  'unused-row',
  'history-twice',
];

function superfluous({ rule, file, help }: Problem, text: string, from: number): readonly Remedy[] {
  if (!SUPERFLUOUS.includes(rule) || (rule === 'unknown-key' && help !== 'remove it')) return [];
  const edit = (): TextEdit | undefined =>
    rule === 'accept-unneeded' ? remarkAt(text, from) : file.endsWith('.csv') ? lineAt(text, from) : entryAt(text, from);
  return [{ kind: 'remove', name: '', revision: () => inFile(file, edit()) }];
}

function entryAt(text: string, from: number): TextEdit | undefined {
  const path = pathAt(text, from);
  return path && removeEntry(text, path);
}

function lineAt(text: string, at: number): TextEdit {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { from, to: end < 0 ? text.length : end + 1, insert: '' };
}

/** A remark, with its line where it has one of its own. */
function remarkAt(text: string, at: number): TextEdit {
  const line = lineAt(text, at);
  if (text.slice(line.from, at).trim() === '') return line;
  const lead = /\s*$/.exec(text.slice(line.from, at))![0].length;
  return { from: at - lead, to: text[line.to - 1] === '\n' ? line.to - 1 : line.to, insert: '' };
}
