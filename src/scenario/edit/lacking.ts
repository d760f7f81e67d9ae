import { parseDocument } from 'yaml';
import { type Files, pathsIn } from '../files.ts';
import { languageOf } from '../source/catalogue.ts';
import { addPosition, addRound, commonIssues } from './additions.ts';
import { setValue } from './edit.ts';
import { manuscriptOf, type Revision } from './manuscript.ts';
import { removalOfRound } from './removal.ts';
import { addText, textFiles, wordsUnder } from './words.ts';

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
  const of = (wanted: string): readonly string[] =>
    textFiles(pathsIn(files, folder), folder).filter(path => languageOf(path.slice(folder.length + 1)) === wanted);
  const wordsOf = (wanted: string) => of(wanted).flatMap(path => wordsUnder(files[path] ?? '', ''));
  const has = new Set(wordsOf(language).map(({ id }) => id));
  for (const { id, words } of wordsOf('en')) {
    if (has.has(id)) continue;
    // Beside its like, where the English is parted into files.
    const [beside] = of('en').filter(path => wordsUnder(files[path] ?? '', id).length > 0);
    const file = of(language).find(path => path.split('/').at(-1) === beside?.split('/').at(-1)) ?? of(language)[0];
    if (file === undefined || !manuscript.edit(file, text => addText(text, id, `[${words}]`))) return undefined;
  }
  return manuscript.revision();
}
