import {
  addAsset,
  addChoice,
  addEvent,
  addIssue,
  addOption,
  addParty,
  addRound,
  type Files,
  type Revision,
} from '../../../scenario/index.ts';
import type { StudioKey } from '../text/words.ts';

/** What a form can add. `of` is the issue of an option, or the event of a choice. */
export type Addable =
  | { readonly kind: 'party' | 'scale' | 'options' | 'event' | 'round' | 'asset' }
  | { readonly kind: 'option' | 'choice'; readonly of: string };

/** A line of the dialog: what is asked for, what stands in it to begin with, and whether it may be left empty. */
export interface Asked {
  readonly key: string;
  readonly label: StudioKey;
  readonly note?: StudioKey;
  readonly first?: string;
  readonly number?: boolean;
}

const id: Asked = { key: 'id', label: 'add.id', note: 'add.idNote' };
const label: Asked = { key: 'label', label: 'add.label' };
/** The first line names the thing; its id is made from it until somebody writes another. */
export const ASKED: Readonly<Record<Addable['kind'], readonly Asked[]>> = {
  party: [
    { key: 'label', label: 'add.name' },
    id,
    { key: 'office', label: 'add.office', note: 'add.officeNote' },
    { key: 'aim', label: 'add.aim' },
    { key: 'batna', label: 'add.batna' },
  ],
  scale: [
    label,
    id,
    { key: 'question', label: 'add.question' },
    { key: 'from', label: 'add.from', first: '0', number: true },
    { key: 'to', label: 'add.to', first: '10', number: true },
    { key: 'step', label: 'add.step', first: '1', number: true },
    { key: 'unit', label: 'add.unit', note: 'add.unitNote' },
  ],
  options: [label, id, { key: 'question', label: 'add.question' }, { key: 'options', label: 'add.optionsLabel', note: 'add.optionsNote' }],
  option: [label, id],
  event: [
    { key: 'label', label: 'add.title' },
    id,
    { key: 'body', label: 'add.body' },
    { key: 'round', label: 'add.roundFrom', first: '2', number: true },
  ],
  asset: [
    label,
    id,
    { key: 'giver', label: 'add.giver', note: 'add.partyNote' },
    { key: 'taker', label: 'add.taker', note: 'add.partyNote' },
  ],
  choice: [label, id, { key: 'body', label: 'add.choiceBody' }],
  round: [
    { key: 'date', label: 'add.date' },
    { key: 'part', label: 'add.part' },
    { key: 'session', label: 'add.session', note: 'add.sessionNote' },
  ],
};

/** An id from a name: letters and digits, joined as the thing's ids are; conditions name parties and issues, so those have no hyphens. */
export function idFrom(name: string, kind: Addable['kind']): string {
  const parts = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part !== '' && part !== 'the');
  const joined =
    kind === 'event' || kind === 'choice' || kind === 'asset'
      ? parts.join('-')
      : parts.map((part, i) => (i === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
  return joined.replace(/^[^a-z]+/, '').slice(0, 40);
}

/** Two letters of a name that no other party has. */
export function codeFrom(name: string, taken: readonly string[]): string {
  const letters = idFrom(name, 'party')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  const pairs = [...letters].slice(1).map(second => `${letters[0]}${second}`);
  const others = [...'XYZQWVKJ'].map(second => `${letters[0] ?? 'X'}${second}`);
  return [...pairs, ...others].find(code => !taken.includes(code)) ?? 'XX';
}

/** The act that adds what was asked for; undefined while something lacks, or where the files cannot take it. */
export function added(
  files: Files,
  folder: string,
  what: Addable,
  said: Readonly<Record<string, string>>,
  codes: readonly string[],
): Revision | undefined {
  const say = (key: string): string => (said[key] ?? '').trim();
  const name = say('label');
  if (what.kind === 'round') return addRound(files, folder, { date: say('date'), part: say('part'), session: say('session') });
  if (name === '' || !/^[A-Za-z][A-Za-z0-9-]*$/.test(say('id'))) return undefined;
  const head = { id: say('id'), label: name };
  if (what.kind === 'party')
    return addParty(files, folder, { id: head.id, name, code: codeFrom(name, codes), ...filled(said, ['office', 'aim', 'batna'], name) });
  if (what.kind === 'event')
    return addEvent(files, folder, { id: head.id, title: name, body: say('body') || name, round: Number(say('round')) || 1 });
  if (what.kind === 'asset') return addAsset(files, folder, { ...head, giver: say('giver'), taker: say('taker') });
  if (what.kind === 'option') return addOption(files, folder, what.of, head);
  if (what.kind === 'choice') return addChoice(files, folder, what.of, { ...head, body: say('body') || name });
  const question = say('question') || `${name}?`;
  if (what.kind === 'options') {
    const options = say('options')
      .split(',')
      .map(one => one.trim())
      .filter(Boolean)
      .map(one => ({ id: idFrom(one, 'option'), label: one }));
    return options.length < 2 || options.some(one => one.id === '')
      ? undefined
      : addIssue(files, folder, { ...head, question, kind: { options } });
  }
  const [from, to, step] = [Number(say('from')), Number(say('to')), Number(say('step'))];
  if (!(to > from) || !(step > 0)) return undefined;
  const unit = idFrom(say('unit'), 'party') || 'points';
  return addIssue(files, folder, { ...head, question, kind: { from, to, step, unit, unitText: `{value} ${say('unit') || 'points'}` } });
}

function filled<K extends string>(
  said: Readonly<Record<string, string>>,
  keys: readonly K[],
  otherwise: string,
): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map(key => [key, said[key]?.trim() || otherwise])) as Record<K, string>;
}
