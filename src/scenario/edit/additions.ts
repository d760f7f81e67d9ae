import { isMap, parseDocument } from 'yaml';
import type { Files } from '../files.ts';
import type { Path } from '../form/yamlFile.ts';
import { setValue } from './edit.ts';
import { addEntry } from './entries.ts';
import { type Manuscript, manuscriptOf, type Revision } from './manuscript.ts';
import type { Written } from './nodes.ts';
import { addRow, rowsOf } from './rows.ts';
import { addText } from './words.ts';

/** A party in the words of who makes it up; the numbers come from forms later. */
export interface NewParty {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly aim: string;
  readonly batna: string;
}

/** Adds a party with its words, and a row on every issue: at what holds today, caring a little, until its author says otherwise. */
export function addParty(files: Files, folder: string, { id, code, name, office, aim, batna }: NewParty): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const party: Written = { code, influence: 20, style: 'linear', costOfFailure: 30 };
  if (!into(manuscript, `${folder}/parties.yaml`, [], id, party)) return undefined;
  const words = { name, adjective: name, office, aim, batna };
  if (!said(manuscript, folder, Object.fromEntries(Object.entries(words).map(([key, text]) => [`party.${id}.${key}`, text]))))
    return undefined;
  for (const [issue, value] of commonIssues(manuscript, folder))
    addPosition(manuscript, folder, { party: id, issue, ideal: value, salience: '30' }, ({ party }) => party === id);
  return manuscript.revision();
}

/** An issue: a scale from one value to another, or options in their order. */
export interface NewIssue {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly kind:
    | { readonly from: number; readonly to: number; readonly step: number; readonly unit: string; readonly unitText: string }
    | { readonly options: readonly { readonly id: string; readonly label: string }[] };
}

/** Adds an issue with its words, and a row of every party on it; without an agreement its first value holds. */
export function addIssue(files: Files, folder: string, { id, label, question, kind }: NewIssue): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const graded = 'from' in kind;
  const statusQuo = graded ? kind.from : (kind.options[0]?.id ?? '');
  const whole: Written = graded
    ? { scale: { from: kind.from, to: kind.to, step: kind.step, unit: kind.unit }, statusQuo }
    : { options: Object.fromEntries(kind.options.map((option, i) => [option.id, spread(i, kind.options.length)])), statusQuo };
  if (!into(manuscript, `${folder}/issues.yaml`, [], id, whole)) return undefined;
  const words = {
    [`issue.${id}.label`]: label,
    [`issue.${id}.question`]: question,
    [`issue.${id}.clause`]: `${label}: {value}.`,
    ...(graded
      ? { [`unit.${kind.unit}`]: kind.unitText }
      : Object.fromEntries(
          kind.options.flatMap(option => [
            [`issue.${id}.option.${option.id}..`, option.label],
            [`issue.${id}.option.${option.id}.clause`, option.label],
          ]),
        )),
  };
  if (!said(manuscript, folder, words)) return undefined;
  for (const party of keysIn(manuscript.text(`${folder}/parties.yaml`))) {
    addPosition(manuscript, folder, { party, issue: id, ideal: String(statusQuo), salience: '30' }, cells => cells.party === party);
  }
  return manuscript.revision();
}

/** Places of options on 0–1, evenly. */
const spread = (i: number, count: number): number => Math.round((100 * i) / Math.max(1, count - 1)) / 100;

/** Adds an option to an issue with its words, in the middle of the widest gap between two. */
export function addOption(
  files: Files,
  folder: string,
  issue: string,
  option: { readonly id: string; readonly label: string },
): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const file = `${folder}/issues.yaml`;
  const known = parseDocument(files[file] ?? '').getIn([issue, 'options']);
  if (!isMap(known)) return undefined;
  const places = Object.values(known.toJSON() as Readonly<Record<string, number>>).sort((a, b) => a - b);
  if (!into(manuscript, file, [issue, 'options'], option.id, places.length === 0 ? 0 : gapIn(places))) return undefined;
  const id = `issue.${issue}.option.${option.id}`;
  return said(manuscript, folder, { [`${id}..`]: option.label, [`${id}.clause`]: option.label }) ? manuscript.revision() : undefined;
}

/** The middle of the last of the widest gaps between places on 0–1, or an end that is free. */
function gapIn(places: readonly number[]): number {
  if (places.at(-1)! < 1) return 1;
  let at = 0;
  for (let i = 1; i < places.length; i += 1) if (places[i]! - places[i - 1]! >= (places[at + 1] ?? 0) - (places[at] ?? 0)) at = i - 1;
  return Math.round(500 * (places[at]! + (places[at + 1] ?? 1))) / 1000;
}

/** Adds an event in a file of its own: from a round on it is told once, and asks nobody. */
export function addEvent(
  files: Files,
  folder: string,
  { id, title, body, round }: { readonly id: string; readonly title: string; readonly body: string; readonly round: number },
): Revision | undefined {
  const path = `${folder}/events/${id}.yaml`;
  if (path in files) return undefined;
  const manuscript = manuscriptOf(files);
  const schema = Object.values(files).some(text => text.startsWith('# yaml-language-server'))
    ? '# yaml-language-server: $schema=../../schema/event.schema.json\n'
    : '';
  manuscript.create(path, `${schema}when: "round >= ${round}.0"\nbasis: plausible\n`);
  return said(manuscript, folder, { [`event.${id}.title`]: title, [`event.${id}.body`]: body }) ? manuscript.revision() : undefined;
}

/** Adds a choice to an event; the first one is also what happens if nobody answers. */
export function addChoice(
  files: Files,
  folder: string,
  event: string,
  { id, label, body }: { readonly id: string; readonly label: string; readonly body: string },
): Revision | undefined {
  const file = `${folder}/events/${event}.yaml`;
  const manuscript = manuscriptOf(files);
  if (!manuscript.edit(file, text => addEntry(text, ['choices'], undefined, { id }))) return undefined;
  if (parseDocument(manuscript.text(file) ?? '').get('otherwise') === undefined)
    manuscript.edit(file, text => setValue(text, ['otherwise'], id));
  const name = `event.${event}.choice.${id}`;
  return said(manuscript, folder, { [`${name}.label`]: label, [`${name}.body`]: body }) ? manuscript.revision() : undefined;
}

/** Adds a side payment that one party can give and another would have; its author sets what it is worth. */
export function addAsset(
  files: Files,
  folder: string,
  { id, label, giver, taker }: { readonly id: string; readonly label: string; readonly giver: string; readonly taker: string },
): Revision | undefined {
  const manuscript = manuscriptOf(files);
  const asset: Written = { givers: [giver], worth: { [taker]: 40 }, cost: 20, basis: 'plausible' };
  if (giver === '' || taker === '' || !into(manuscript, `${folder}/assets.yaml`, [], id, asset)) return undefined;
  return said(manuscript, folder, { [`asset.${id}`]: label }) ? manuscript.revision() : undefined;
}

/** Adds a round to the calendar like the one before it, and one to how many there are. */
export function addRound(
  files: Files,
  folder: string,
  round: { readonly date: string; readonly part: string; readonly session: string },
): Revision | undefined {
  const file = `${folder}/scenario.yaml`;
  const manuscript = manuscriptOf(files);
  const document = parseDocument(files[file] ?? '');
  const rounds = Number(document.getIn(['procedure', 'rounds']));
  if (!manuscript.edit(file, text => addEntry(text, ['calendar', 'rounds'], undefined, round))) return undefined;
  const entries = (document.toJS() as { calendar: { rounds: readonly unknown[] } }).calendar.rounds.length + 1;
  if (rounds === entries - 1) manuscript.edit(file, text => setValue(text, ['procedure', 'rounds'], entries));
  return manuscript.revision();
}

function into(manuscript: Manuscript, file: string, path: Path, key: string, value: Written): boolean {
  if (manuscript.text(file) === undefined) manuscript.create(file, '');
  return manuscript.edit(file, text => addEntry(text, path, key, value));
}

/** Words in the first language; where its file is not there, it is begun. An id that ends with two dots is that of words others go on from. */
export function said(manuscript: Manuscript, folder: string, words: Readonly<Record<string, string>>): boolean {
  const file = `${folder}/text/en.yaml`;
  if (manuscript.text(file) === undefined) manuscript.create(file, '');
  return Object.entries(words).every(([id, text]) => {
    const known = manuscript.edit(file, now => addText(now, id, text));
    return known || id.startsWith('unit.');
  });
}

/** Where a party stands on an issue, for want of better. */
export interface NewPosition {
  readonly party: string;
  readonly issue: string;
  readonly ideal: string;
  readonly salience: string;
}

/** A row in the folder's table, which is begun where there is none; not where there is such a row. */
export function addPosition(
  manuscript: Manuscript,
  folder: string,
  position: NewPosition,
  behind: (cells: Readonly<Record<string, string>>) => boolean,
): void {
  const file = `${folder}/positions.csv`;
  if (manuscript.text(file) === undefined)
    manuscript.create(file, 'party,issue,position,ideal,salience,red_side,red_value,confidence,basis,source,date\n');
  const { party, issue } = position;
  if (rowsOf(manuscript.text(file) ?? '').some(({ cells }) => cells.party === party && cells.issue === issue)) return;
  manuscript.edit(file, text => addRow(text, { ...position, confidence: 'low', basis: 'invented' }, behind));
}

/** Issues that all decide on, each with what holds without an agreement. */
export function commonIssues(manuscript: Manuscript, folder: string): readonly (readonly [string, string])[] {
  const issues = (parseDocument(manuscript.text(`${folder}/issues.yaml`) ?? '').toJS() ?? {}) as Readonly<Record<string, Issue | null>>;
  return Object.entries(issues).flatMap(([id, issue]) => {
    if (!issue || issue.scope === 'own') return [];
    const { statusQuo, scale } = issue;
    return typeof statusQuo === 'object' ? [[id, String(scale?.from ?? 0)] as const] : [[id, String(statusQuo)] as const];
  });
}
interface Issue {
  readonly scope?: string;
  readonly statusQuo?: number | string | { readonly figure: string };
  readonly scale?: { readonly from: number };
}

const keysIn = (text: string | undefined): readonly string[] => Object.keys((parseDocument(text ?? '').toJS() ?? {}) as object);
