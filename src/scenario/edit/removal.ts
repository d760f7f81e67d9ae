import { parseDocument } from 'yaml';
import type { Files } from '../files.ts';
import type { Path } from '../form/yamlFile.ts';
import { setValue } from './edit.ts';
import { removeEntry } from './entries.ts';
import { type Manuscript, manuscriptOf, type Revision } from './manuscript.ts';
import { borrowersOf, type Reference, referencesTo, type Thing } from './references.ts';
import { removeRow, rowsOf } from './rows.ts';
import { removeTexts, textFiles, textsUnder } from './words.ts';

/** What it takes to take a thing out of a draft. */
export interface Removal {
  /** What would go with it. */
  readonly going: readonly Reference[];
  /** Words that would go, by file. */
  readonly words: Readonly<Record<string, number>>;
  /** What speaks of it and cannot go: its author has to say what should stand there instead. */
  readonly staying: readonly Reference[];
  /** The whole, as one act; undefined while something stays, or where a file cannot be changed without touching more. */
  readonly revision: Revision | undefined;
}

/** Takes a thing out with everything that speaks of it; of one that is gone already, what still does. `folder` is that of the file it is written in. */
export function removalOf(files: Files, folder: string, thing: Thing): Removal {
  const found = referencesTo(files, folder, thing);
  const going = found.filter(({ cut }) => cut !== undefined);
  const staying = found.filter(({ cut }) => cut === undefined);
  const borrowing = borrowersOf(files, folder);
  const spoken = [folder, ...borrowing].flatMap(one => textFiles(Object.keys(files), one));
  const words = Object.fromEntries(
    spoken.map(file => [file, textsUnder(files[file] ?? '', textId(thing)).length] as const).filter(([, count]) => count > 0),
  );
  // What is gone already is not kept by what speaks of it: that much less is left for its author to think about.
  const there = isThere(files, folder, thing);
  if (there && staying.length > 0) return { going, words, staying, revision: undefined };
  const manuscript = manuscriptOf(files);
  const done =
    cutAll(manuscript, going) &&
    (!there || cutItself(manuscript, folder, thing)) &&
    [folder, ...borrowing].every(one => removeTexts(manuscript, one, textId(thing)) >= 0);
  return { going, words, staying, revision: done ? manuscript.revision() : undefined };
}

/** Things in tables and files of their own; what lies inside another is always asked for where it stands. */
function isThere(files: Files, folder: string, { kind, id }: Thing): boolean {
  if (kind === 'event') return `${folder}/events/${id}.yaml` in files;
  const table = kind === 'party' ? 'parties' : kind === 'issue' ? 'issues' : kind === 'asset' ? 'assets' : undefined;
  if (table === undefined) return true;
  const found: unknown = parseDocument(files[`${folder}/${table}.yaml`] ?? '').toJS();
  return typeof found === 'object' && found !== null && id in found;
}

/** Under which id the words about a thing stand. */
export function textId(thing: Thing): string {
  if (thing.kind === 'option') return `issue.${thing.issue}.option.${thing.id}`;
  if (thing.kind === 'choice') return `event.${thing.event}.choice.${thing.id}`;
  return `${thing.kind}.${thing.id}`;
}

function cutAll(manuscript: Manuscript, references: readonly Reference[]): boolean {
  const rows = references.filter(({ cut }) => cut === 'row');
  // From below, so that the lines and entries above are counted as before.
  const byLine = [...rows].sort((a, b) => b.line - a.line);
  for (const { file, line } of byLine) {
    const row = rowsOf(manuscript.text(file) ?? '').find(one => one.line === line);
    if (!row || !manuscript.edit(file, text => removeRow(text, cells => same(cells, row.cells)))) return false;
  }
  const paths = references.flatMap(({ file, cut }) => (cut === undefined || cut === 'row' ? [] : [{ file, path: cut }]));
  const once = new Map(paths.map(one => [`${one.file} ${JSON.stringify(one.path)}`, one] as const));
  const fromBelow = [...once.values()].sort((a, b) => later(a.path, b.path));
  return fromBelow.every(({ file, path }) => manuscript.edit(file, text => removeEntry(text, path)));
}

const same = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).every(key => a[key] === b[key]);

function later(a: Path, b: Path): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return y - x;
    return String(x) < String(y) ? -1 : 1;
  }
  return 0;
}

function cutItself(manuscript: Manuscript, folder: string, thing: Thing): boolean {
  if (thing.kind === 'event') {
    manuscript.remove(`${folder}/events/${thing.id}.yaml`);
    return true;
  }
  if (thing.kind === 'party') return manuscript.edit(`${folder}/parties.yaml`, text => removeEntry(text, [thing.id]));
  if (thing.kind === 'asset') return manuscript.edit(`${folder}/assets.yaml`, text => removeEntry(text, [thing.id]));
  if (thing.kind === 'issue') return manuscript.edit(`${folder}/issues.yaml`, text => removeEntry(text, [thing.id]));
  if (thing.kind === 'option')
    return manuscript.edit(`${folder}/issues.yaml`, text => removeEntry(text, [thing.issue, 'options', thing.id]));
  const file = `${folder}/events/${thing.event}.yaml`;
  const at = listIn(manuscript.text(file), ['choices']).findIndex(choice => (choice as { id?: unknown } | null)?.id === thing.id);
  return at >= 0 && manuscript.edit(file, text => removeEntry(text, ['choices', at]));
}

function listIn(text: string | undefined, path: Path): readonly unknown[] {
  const found: unknown = parseDocument(text ?? '').toJS();
  const list = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null)?.[key], found);
  return Array.isArray(list) ? list : [];
}

/** Takes a round out of the calendar, and one from how many there are; words of a session that no other round has go with it. */
export function removalOfRound(files: Files, folder: string, round: number): Revision | undefined {
  const file = `${folder}/scenario.yaml`;
  const manuscript = manuscriptOf(files);
  const rounds = listIn(files[file], ['calendar', 'rounds']) as readonly { readonly session?: string }[];
  const wanted = Number(parseDocument(files[file] ?? '').getIn(['procedure', 'rounds']));
  if (rounds.length < 2 || !manuscript.edit(file, text => removeEntry(text, ['calendar', 'rounds', round]))) return undefined;
  if (wanted > rounds.length - 1) manuscript.edit(file, text => setValue(text, ['procedure', 'rounds'], rounds.length - 1));
  const { session } = rounds[round] ?? {};
  if (session !== undefined && !rounds.some((one, i) => i !== round && one.session === session))
    removeTexts(manuscript, folder, `session.${session}`);
  return manuscript.revision();
}
