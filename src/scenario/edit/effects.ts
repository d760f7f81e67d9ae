import { parseDocument } from 'yaml';
import { type Files, pathsIn } from '../files.ts';
import type { Path } from '../form/yamlFile.ts';
import { said } from './additions.ts';
import { addEntry, removeEntry } from './entries.ts';
import { manuscriptOf, type Revision } from './manuscript.ts';
import type { Written } from './nodes.ts';
import { removeTexts, textFiles, wordsUnder } from './words.ts';

/** What an effect acts on, for want of better: the first of each kind that the scenario has. */
export interface ActedOn {
  readonly party: string;
  readonly other: string;
  readonly issue?: string | undefined;
  readonly track?: string | undefined;
  readonly asset?: string | undefined;
}

/** Effects an event may have that need nothing else in the scenario, each as little of it as can be felt; undefined where there is nothing to act on. */
const EFFECTS: Readonly<Record<string, (on: ActedOn) => Readonly<Record<string, Written>> | undefined>> = {
  track: ({ track }) => (track === undefined ? undefined : { track, by: 5 }),
  shift: ({ party, issue }) => (issue === undefined ? undefined : { shift: { of: party, issue, by: 1 } }),
  salience: ({ party, issue }) => (issue === undefined ? undefined : { salience: { of: party, issue, times: 1.2 } }),
  resolve: ({ party }) => ({ resolve: { of: party, points: 2 } }),
  failure: ({ party }) => ({ failure: { of: party, points: 5 } }),
  trust: ({ party, other }) => ({ trust: { of: party, towards: other, by: 0.2 } }),
  asset: ({ asset }) => (asset === undefined ? undefined : { asset, available: true }),
  reveal: ({ party, issue }) => (issue === undefined ? undefined : { reveal: { party, issue } }),
  rounds: () => ({ rounds: 1 }),
};

export const effectKinds = (on: ActedOn): readonly string[] => Object.keys(EFFECTS).filter(kind => EFFECTS[kind]!(on) !== undefined);

interface NewEffect {
  readonly kind: string;
  readonly on: ActedOn;
  /** Why, in a sentence; where it is empty, the reason that stands beside it is taken. */
  readonly why: string;
}

/** Adds an effect to a list of them in an event, with the sentence that says why. `path` leads to what has the effects: the event, or a choice. */
export function addEffect(files: Files, folder: string, event: string, path: Path, { kind, on, why }: NewEffect): Revision | undefined {
  const file = `${folder}/events/${event}.yaml`;
  const effect = EFFECTS[kind]?.(on);
  const document = parseDocument(files[file] ?? '');
  if (!effect || document.errors.length > 0) return undefined;
  const beside = document.getIn([...path, 'effects', 0, 'why']);
  const manuscript = manuscriptOf(files);
  const sentence = why.trim();
  const reason = sentence === '' && typeof beside === 'string' ? beside : newReason(files, folder, event, document.getIn([...path, 'id']));
  const written = manuscript.edit(file, text => addEntry(text, [...path, 'effects'], undefined, { ...effect, why: reason }));
  if (!written || (reason !== beside && !said(manuscript, folder, { [`why.${reason}`]: sentence || `[why.${reason}]` }))) return undefined;
  return manuscript.revision();
}

/** A reason nobody has yet, named after what it is for. */
function newReason(files: Files, folder: string, event: string, choice: unknown): string {
  const taken = textFiles(pathsIn(files, folder), folder).flatMap(path => wordsUnder(files[path] ?? '', 'why').map(({ id }) => id));
  const name = typeof choice === 'string' ? `${event}-${choice}` : event;
  const free = (reason: string): boolean => !taken.some(id => id === `why.${reason}` || id.startsWith(`why.${reason}.`));
  let reason = name;
  for (let i = 2; !free(reason); i += 1) reason = `${name}-${i}`;
  return reason;
}

/** Takes an effect out, and the sentence that said why where nothing else gives that reason. */
export function removedEffect(files: Files, folder: string, event: string, path: Path): Revision | undefined {
  const file = `${folder}/events/${event}.yaml`;
  const reason = parseDocument(files[file] ?? '').getIn([...path, 'why']);
  const manuscript = manuscriptOf(files);
  if (!manuscript.edit(file, text => removeEntry(text, path))) return undefined;
  if (typeof reason !== 'string') return manuscript.revision();
  const given = new RegExp(`\\bwhy: *["']?${reason.replace(/[^\w.-]/g, '').replaceAll('.', '\\.')}["']?(?![\\w.-])`);
  const others = pathsIn(files, folder).filter(one => one.endsWith('.yaml') && !textFiles([one], folder).includes(one));
  const mentioned = others.some(one => given.test(manuscript.text(one) ?? ''));
  if (!mentioned && wordsOfReason(files, folder, reason) < 2) removeTexts(manuscript, folder, `why.${reason}`);
  return manuscript.revision();
}

/** How many sentences stand under a reason: others may go on from it. */
const wordsOfReason = (files: Files, folder: string, reason: string): number =>
  new Set(textFiles(pathsIn(files, folder), folder).flatMap(path => wordsUnder(files[path] ?? '', `why.${reason}`).map(({ id }) => id)))
    .size;
