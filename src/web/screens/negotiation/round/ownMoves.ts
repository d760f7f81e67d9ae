import type { Cause, LogEntry, Scenario } from '../../../../model/index.ts';
import {
  issueText,
  knownSeen,
  listText,
  narrateRound,
  partyText,
  pointsText,
  sentence,
  snap,
  type Told,
  type View,
  valueText,
  type Words,
} from '../../../../view/index.ts';
import type { Text } from '../../../text/index.ts';
import { signed } from '../../../text/signed.ts';
import { spanText } from '../dossier/spanText.ts';

/** A move of the seat's own, and what came of it as far as the seat can see. */
export interface OwnMove {
  readonly told: Told;
  readonly results: readonly string[];
}

type MoveCause = Extract<Cause, { kind: 'move' }>['move'];
type Act = Extract<LogEntry, { readonly by: unknown }>;

/** What a move of each kind is called where something moved because of it; for the others the line itself says what came of them. */
const CAUSED: Readonly<Partial<Record<LogEntry['type'], MoveCause>>> = {
  consulted: 'consult',
  envoySent: 'envoy',
  persuaded: 'persuade',
  pressed: 'pressure',
  stated: 'statement',
  caucused: 'caucus',
  pledged: 'pledge',
  offerAccepted: 'offer',
};
/** Trust that is felt, as a part of one. */
const LEAST = 0.005;
/** Parties named of those that moved alike. */
const NAMED = 4;

/** One round as one seat sees it. */
interface Round {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly text: Text;
  readonly seat: string;
  readonly before: View;
  readonly view: View;
  readonly entries: readonly LogEntry[];
}

export interface OwnMoves {
  readonly own: readonly OwnMove[];
  readonly others: readonly Told[];
}

const known = new WeakMap<readonly LogEntry[], { readonly round: Round; readonly moves: OwnMoves }>();

/** The seat's own moves in a round, each with its results, and what is told of everybody else. Shown and read out, it is worked out once. */
export function ownMoves(round: Round): OwnMoves {
  const made = known.get(round.entries);
  if (made && (Object.keys(round) as (keyof Round)[]).every(key => made.round[key] === round[key])) return made.moves;
  const moves = workedOut(round);
  known.set(round.entries, { round, moves });
  return moves;
}

function workedOut(round: Round): OwnMoves {
  const { scenario, words, entries, seat } = round;
  const done = entries.filter(entry => concerns(entry, seat));
  // What moved because of them is told with them; a track's way is told whole all the same.
  const caused: readonly LogEntry[] = done.flatMap(entry => causedBy(round, entry)).filter(entry => entry.type !== 'trackMoved');
  const rest = entries.filter(entry => !done.includes(entry) && !caused.includes(entry));
  return {
    own: narrateRound(scenario, words, done).map(told => ({ told, results: resultsOf(round, told.entry) })),
    others: narrateRound(scenario, words, rest, true),
  };
}

/** Done by the seat, or the answer to what it had offered. */
function concerns(entry: LogEntry, seat: string): boolean {
  if (entry.type === 'offerAccepted' || entry.type === 'offerDeclined' || entry.type === 'offerLapsed')
    return entry.from === seat || ('by' in entry && entry.by === seat);
  return 'by' in entry && entry.by === seat && entry.type !== 'trustMoved' && entry.type !== 'idealMoved';
}

function resultsOf(round: Round, entry: LogEntry): readonly string[] {
  const { text } = round;
  if (entry.type === 'offerMade') return [text('own.waits')];
  if (!CAUSED[entry.type]) return [];
  const moved = causedBy(round, entry);
  const learnt = entry.type === 'consulted' ? [limitText(round, entry)] : [];
  const results = [...learnt, ...movedTexts(round, moved)];
  return results.length > 0 ? results : [text('own.nobody')];
}

/** What moved because of one act of the seat's. */
function causedBy({ entries, seat }: Round, act: LogEntry): readonly LogEntry[] {
  const kind = CAUSED[act.type];
  return kind ? entries.filter(entry => cameOf(entry, kind, seat, act)) : [];
}

/** Whether a change came of this very act: by its kind, and by whom it was done to where that can be told. */
function cameOf(entry: LogEntry, move: MoveCause, seat: string, act: LogEntry): boolean {
  if (!('cause' in entry) || entry.cause.kind !== 'move' || entry.cause.by !== seat || entry.cause.move !== move) return false;
  if (entry.type === 'pledged') return false;
  const to = 'party' in act ? act.party : undefined;
  const whose = entry.type === 'trustMoved' ? entry.of : 'party' in entry ? entry.party : undefined;
  const sameIssue = !('issue' in entry && 'issue' in act) || entry.issue === (act as Act & { readonly issue: string }).issue;
  return sameIssue && (to === undefined || whose === undefined || whose === to);
}

/** How far the seat has come to know a limit by asking. */
function limitText({ scenario, words, text, before, view }: Round, entry: Extract<LogEntry, { type: 'consulted' }>): string {
  const { party, issue } = entry;
  const rules = scenario.issues.find(one => one.id === issue)!;
  const say = (level: number) => valueText(scenario, words, issue, snap(rules, level));
  const span = (at: View) => {
    const { limit } = knownSeen(scenario, at, party, issue);
    return spanText(say(limit[0]), say(limit[1]), text);
  };
  const [was, now] = [span(before), span(view)];
  return was === now ? text('own.limitSame', { now }) : text('own.limit', { was, now });
}

/** One short sentence for each way in which somebody or something moved. */
function movedTexts({ scenario, words, text, seat }: Round, moved: readonly LogEntry[]): readonly string[] {
  const said: string[] = [];
  const who = (party: string) => partyText(words, party);
  const trust = moved.filter(entry => entry.type === 'trustMoved' && entry.towards === seat && Math.abs(entry.by) >= LEAST);
  for (const entry of moved) {
    if (entry.type === 'positionMoved') {
      // Where its own word has put it, the line itself has said.
      if (entry.party === seat) continue;
      const at = (level: number) => valueText(scenario, words, entry.issue, level);
      said.push(
        text('own.position', { party: who(entry.party), issue: issueText(words, entry.issue), from: at(entry.from), to: at(entry.to) }),
      );
    } else if (entry.type === 'aspirationMoved' && Math.abs(entry.points) >= 0.5) {
      const values = { points: pointsText(words, Math.abs(entry.points)), sign: entry.points < 0 ? 'down' : 'up' };
      said.push(entry.party === seat ? text('own.youHold', values) : text('own.holds', { party: who(entry.party), ...values }));
    } else if (entry.type === 'trackMoved' && Math.round(entry.from) !== Math.round(entry.to)) {
      const [from, to] = [Math.round(entry.from), Math.round(entry.to)];
      said.push(text('round.changed', { track: words(`track.${entry.track}.label`), from, to }));
    }
  }
  for (const up of [true, false]) {
    const those = trust.flatMap(entry => (entry.type === 'trustMoved' && entry.by > 0 === up ? [entry] : []));
    if (those.length === 0) continue;
    const most = those.reduce((best, { by }) => (Math.abs(by) > Math.abs(best) ? by : best), 0);
    const parties = listText(
      words,
      those.map(({ of }) => who(of)),
      NAMED,
    );
    said.push(text('own.trust', { parties, count: those.length, sign: up ? 'up' : 'down', by: signed(most * 100) }));
  }
  return said.map(sentence);
}
