import { issueIndex } from '../../engine/index.ts';
import type { FactType, LogEntry, PartyId, Scenario } from '../../model/index.ts';
import { partiesOf } from '../logAsked.ts';
import { causeText } from './causeText.ts';
import { issueText, listText, partiesText, partyText, sentence } from './names.ts';
import { narrate } from './narrate.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** One line of news. */
export interface Told {
  /** What is told; of several told together, the first. */
  readonly entry: LogEntry;
  readonly text: string;
  /** Everybody it is about, for marking them. */
  readonly parties: readonly PartyId[];
  /** 1–100: how much it matters. */
  readonly weight: number;
}

/** How much each kind of fact matters in the news of a round; 0 is left to the meters and dossiers. */
const WEIGHT: Readonly<Record<FactType, number>> = {
  meetingClosed: 100,
  silenceBroken: 95,
  silenceOpened: 90,
  draftTabled: 85,
  carveOutGranted: 80,
  amendmentCarried: 75,
  eventFired: 70,
  eventAnswered: 65,
  objectionNoted: 65,
  statementBroken: 60,
  leaked: 60,
  stanceTaken: 55,
  pledged: 55,
  offerAccepted: 50,
  assetPromised: 45,
  carveOutAsked: 45,
  stated: 45,
  roundsAdded: 45,
  caucused: 40,
  pressed: 40,
  positionMoved: 35,
  trackMoved: 35,
  offerMade: 30,
  amendmentLost: 30,
  amendmentFell: 20,
  offerDeclined: 25,
  idealMoved: 20,
  aspirationMoved: 20,
  consulted: 15,
  envoySent: 15,
  persuaded: 15,
  offerLapsed: 10,
  trustMoved: 0,
  roundBegan: 0,
  meetingOpened: 0,
};

/** So many alike are told together. */
const MANY = 3;
const NAMED = 6;
/** Changes smaller than these are noise: points of a track, points held out for, a share of an issue's range. */
const FELT = { track: 1, points: 0.5, range: 0.02 };

/**
 * The news of a round, or of any stretch of the log: without noise, what many did alike told once, in the order it happened.
 *
 * @param gather what many said or pledged on one issue is one line, too: for the news of a round, not for a record
 */
export function narrateRound(scenario: Scenario, words: Words, entries: readonly LogEntry[], gather = false): readonly Told[] {
  const groups = new Map<string, LogEntry[]>();
  for (const [at, entry] of entries.entries()) {
    if (WEIGHT[entry.type] === 0 || repeated(entries, entry)) continue;
    if (gather && byOwnWord(entry)) continue;
    const key = groupOf(entry) ?? (gather ? saidOn(entry) : undefined) ?? String(at);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap(group => tell(scenario, words, group));
}

/** What may be told together: the same stance taken, the same thing asked for, the same move of a position for the same reason, one track. */
function groupOf(entry: LogEntry): string | undefined {
  if (entry.type === 'stanceTaken' && entry.reasons.length === 0) return `stance ${entry.stance}`;
  if (entry.type === 'positionMoved') return `position ${entry.issue} ${entry.to > entry.from} ${JSON.stringify(entry.cause)}`;
  if (entry.type === 'trackMoved') return `track ${entry.track}`;
  if (entry.type === 'carveOutAsked') return entry.type;
  return undefined;
}

/** A public word, or a pledge without conditions: by its issue. */
function saidOn(entry: LogEntry): string | undefined {
  const plain = entry.type === 'stated' || (entry.type === 'pledged' && !entry.pledge.provided);
  return plain ? `${entry.type} ${entry.issue}` : undefined;
}

/** A position moved by the party's own public word: where the words are told, they say it. */
const byOwnWord = (entry: LogEntry): boolean =>
  entry.type === 'positionMoved' && entry.cause.kind === 'move' && entry.cause.move === 'statement' && entry.cause.by === entry.party;

/** The public half of what the party itself is told with its reasons. */
function repeated(entries: readonly LogEntry[], entry: LogEntry): boolean {
  if (entry.type !== 'stanceTaken' || entry.reasons.length > 0) return false;
  return entries.some(
    other => other.type === 'stanceTaken' && other.round === entry.round && other.party === entry.party && other.reasons.length > 0,
  );
}

function tell(scenario: Scenario, words: Words, group: readonly LogEntry[]): readonly Told[] {
  const first = group[0]!;
  if (first.type === 'trackMoved') return tellTrack(scenario, words, group as readonly EntryOf<'trackMoved'>[]);
  if (group.length >= MANY) {
    const parties = group.flatMap(partiesOf);
    return [{ entry: first, text: together(scenario, words, group, parties), parties, weight: WEIGHT[first.type] }];
  }
  return group
    .filter(entry => felt(scenario, entry))
    .map(entry => ({ entry, text: narrate(scenario, words, entry), parties: partiesOf(entry), weight: WEIGHT[entry.type] }));
}

type EntryOf<T extends FactType> = LogEntry & { readonly type: T };

/** All that a track did, as one way from where it was to where it is, with what moved it most. */
function tellTrack(scenario: Scenario, words: Words, group: readonly EntryOf<'trackMoved'>[]): readonly Told[] {
  const size = (entry: EntryOf<'trackMoved'>) => Math.abs(entry.to - entry.from);
  const most = group.reduce((best, entry) => (size(entry) > size(best) ? entry : best));
  const entry = { ...most, from: group[0]!.from, to: group.at(-1)!.to };
  if (size(entry) < FELT.track) return [];
  return [{ entry, text: narrate(scenario, words, entry), parties: [], weight: WEIGHT.trackMoved }];
}

function together(scenario: Scenario, words: Words, group: readonly LogEntry[], parties: readonly PartyId[]): string {
  const first = group[0]!;
  const values = { count: parties.length, parties: partiesText(words, parties, NAMED) };
  if (first.type === 'stanceTaken') return words('fact.stances', { ...values, stance: first.stance });
  if (first.type === 'stated' || first.type === 'pledged') return each(scenario, words, first, group);
  if (first.type === 'carveOutAsked') return words('fact.carveOutsAsked', values);
  if (first.type !== 'positionMoved') return narrate(scenario, words, first);
  return sentence(
    words('fact.positions', {
      ...values,
      issue: issueText(words, first.issue),
      ...whereTo(scenario, words, group as readonly EntryOf<'positionMoved'>[]),
      cause: causeText(words, first.cause),
    }),
  );
}

/** What each said on one issue. */
function each(scenario: Scenario, words: Words, first: EntryOf<'stated' | 'pledged'>, group: readonly LogEntry[]): string {
  const said = (group as readonly EntryOf<'stated' | 'pledged'>[]).map(entry => {
    const level = entry.type === 'stated' ? entry.level : entry.pledge.level;
    return words('fact.each', { party: partyText(words, entry.by), value: valueText(scenario, words, entry.issue, level) });
  });
  const values = { issue: issueText(words, first.issue), count: group.length, each: listText(words, said) };
  return sentence(words(first.type === 'stated' ? 'fact.stated.many' : 'fact.pledged.many', values));
}

/** Where positions of one issue moved: the level, where it is the same for all, otherwise the end of the issue that they moved towards. */
function whereTo(
  scenario: Scenario,
  words: Words,
  group: readonly EntryOf<'positionMoved'>[],
): { readonly way: string; readonly end: string } {
  const { issue, from, to } = group[0]!;
  if (group.every(entry => entry.to === to)) return { way: 'to', end: valueText(scenario, words, issue, to) };
  const top = scenario.issues[issueIndex(scenario, issue)]?.top ?? 0;
  return { way: 'towards', end: valueText(scenario, words, issue, to > from ? top : 0) };
}

function felt(scenario: Scenario, entry: LogEntry): boolean {
  if (entry.type === 'aspirationMoved') return Math.abs(entry.points) >= FELT.points;
  if (entry.type !== 'idealMoved') return true;
  const top = scenario.issues[issueIndex(scenario, entry.issue)]?.top ?? 1;
  return Math.abs(entry.by) >= FELT.range * Math.max(1, top);
}
