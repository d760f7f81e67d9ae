import { parseDocument } from 'yaml';
import { FIRST_LANGUAGE } from '../checkTexts.ts';
import { type Files, pathsIn } from '../files.ts';
import { addPosition, addRound, commonIssues } from './additions.ts';
import { setValue } from './edit.ts';
import { type Manuscript, manuscriptOf, type Revision } from './manuscript.ts';
import { removalOfRound } from './removal.ts';
import { addText, begunWords, filesOfLanguage, wordsUnder } from './words.ts';

/** Rows of a party on issues it has none for: at what holds without an agreement, and caring nothing, as the table takes it to. */
export function addStakes(files: Files, folder: string, party: string, issues: readonly string[]): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const folders = Object.keys(files).flatMap(path => /^(.+)\/issues\.yaml$/.exec(path)?.[1] ?? []);
  const known = new Map(folders.flatMap(one => commonIssues(manuscript, one)));
  for (const issue of issues) {
    const ideal = known.get(issue);
    if (ideal === undefined) return undefined;
    addPosition(manuscript, folder, { party, issue, ideal, salience: '0' }, cells => cells.party === party);
  }
  return manuscript.revision();
}

/** As many entries in the calendar as there are rounds, and as events may add: days like the last one are added, or the last ones go. */
export function fitCalendar(files: Files, folder: string, missing: number): Revision | undefined {
  const file = `${folder}/scenario.yaml`;
  const manuscript = manuscriptOf(files);
  for (let i = 0; i < Math.abs(missing); i += 1) {
    const now = { ...files, [file]: manuscript.text(file) ?? '' };
    const document = parseDocument(now[file]!);
    const rounds = (document.toJS() as { calendar?: { rounds?: readonly Round[] } } | null)?.calendar?.rounds ?? [];
    const last = rounds.at(-1);
    const wanted = document.getIn(['procedure', 'rounds']);
    const next = !last ? undefined : missing > 0 ? addRound(now, folder, last) : removalOfRound(now, folder, rounds.length - 1);
    for (const [path, edits] of Object.entries(next?.edits ?? {})) for (const edit of edits) manuscript.edit(path, () => edit);
    if (!next) return undefined;
    // How many rounds are played stays what its author said.
    manuscript.edit(file, text => setValue(text, ['procedure', 'rounds'], Number(wanted)));
  }
  return manuscript.revision();
}

interface Round {
  readonly date: string;
  readonly part: string;
  readonly session: string;
}

/** Words of a folder that a language lacks, in its first file: the English in brackets, for whoever translates it to see. */
export function untranslatedWords(files: Files, folder: string, language: string): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const wordsIn = (wanted: string) =>
    filesOfLanguage(pathsIn(files, folder), folder, wanted).flatMap(file =>
      wordsUnder(files[file] ?? '', '').map(one => ({ ...one, file })),
    );
  const own = filesOfLanguage(pathsIn(files, folder), folder, language);
  const has = new Set(wordsIn(language).map(({ id }) => id));
  const lacking = new Map<string, { readonly id: string; readonly words: string }[]>();
  for (const { id, words, file: beside } of wordsIn(FIRST_LANGUAGE)) {
    if (has.has(id)) continue;
    // Beside its like, where the English is parted into files.
    const file = own.find(path => path.split('/').at(-1) === beside.split('/').at(-1)) ?? own[0];
    if (file === undefined) return undefined;
    lacking.set(file, [...(lacking.get(file) ?? []), { id, words: `[${words}]` }]);
  }
  for (const [file, words] of lacking) if (!write(manuscript, file, words)) return undefined;
  return manuscript.revision();
}

/** Writes words where they belong; a file that says nothing yet is begun at once, as finding the place of each would take seconds. */
function write(manuscript: Manuscript, file: string, all: readonly { readonly id: string; readonly words: string }[]): boolean {
  if (!/^[^\s#]/m.test(manuscript.text(file) ?? ''))
    return manuscript.edit(file, text => ({ from: text.length, to: text.length, insert: begunWords(all) }));
  return all.every(({ id, words }) => manuscript.edit(file, text => addText(text, id, words)));
}
