import type { ChoiceId, EventId, IssueId, MoveType, PartyId, Scenario, TrackId } from '../../model/index.ts';
import { agreed, type GamePlayed, type MeetingPlayed, STANCE_LETTERS } from './played.ts';
import { addTo, type Extreme, emptySpread, type Spread } from './spread.ts';

/** What many games of one meeting come to, counted game by game. Counts are of games unless it says otherwise. */
export interface Tally {
  readonly scenario: Scenario;
  games: number;
  agreements: number;
  /** Of them, summaries that bind; and summaries that do not, which count as no agreement. */
  summaries: number;
  loose: number;
  /** By number of rounds. */
  readonly rounds: number[];
  /** By issue: by level, among agreements. */
  readonly levels: Readonly<Record<IssueId, number[]>>;
  /** By issue: the first agreement at each level. */
  readonly firstAt: Readonly<Record<IssueId, (string | undefined)[]>>;
  readonly parties: readonly PartyTally[];
  readonly events: Readonly<Record<EventId, EventTally>>;
  readonly moves: { readonly chair: Partial<Record<MoveType, number>>; readonly members: Partial<Record<MoveType, number>> };
  readonly tracks: Readonly<Record<TrackId, Spread>>;
  readonly length: Spread;
  readonly silencesOpened: Spread;
  readonly silencesBroken: Spread;
  /** Parties exempted, among agreements; and parties that stopped it, among failures. */
  readonly exempted: Spread;
  readonly blockers: Spread;
  readonly credibility: Spread;
  /** Mean over the members of what it came to above no deal, points. */
  readonly welfare: Spread;
  /** The first games without agreement. */
  readonly failed: string[];
}

export interface PartyTally {
  readonly party: PartyId;
  /** On the last draft there was. */
  support: number;
  reserve: number;
  object: number;
  /** Games in which it broke silence, and failures it is counted among the blockers of. */
  broke: number;
  blocked: number;
  /** Agreements in which it is exempted, in whole or in part. */
  exempted: number;
  /** Points of the outcome, and points of it above no deal; no observations for who is no member. */
  readonly worth: Spread;
  readonly gain: Spread;
}

export interface EventTally {
  fired: number;
  /** Agreements among the games in which it fired. */
  agreements: number;
  /** By round in which it came. */
  readonly rounds: number[];
  first: string | undefined;
  readonly choices: Readonly<Record<ChoiceId, ChoiceTally>>;
}
export interface ChoiceTally {
  chosen: number;
  agreements: number;
  /** Points above no deal of who was asked; no observations where that is no member. */
  readonly gain: Spread;
  first: string | undefined;
}

/** Failures whose seeds are kept. */
const FAILURES_KEPT = 5;

export function emptyTally(scenario: Scenario): Tally {
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  return {
    scenario,
    games: 0,
    agreements: 0,
    summaries: 0,
    loose: 0,
    rounds: [],
    levels: Object.fromEntries(common.map(({ id, top }) => [id, new Array<number>(top + 1).fill(0)])),
    firstAt: Object.fromEntries(common.map(({ id }) => [id, []])),
    parties: scenario.parties.map(({ id }) => ({
      party: id,
      support: 0,
      reserve: 0,
      object: 0,
      broke: 0,
      blocked: 0,
      exempted: 0,
      worth: emptySpread(),
      gain: emptySpread(),
    })),
    events: Object.fromEntries(
      scenario.events.map(({ id, choices }) => [
        id,
        {
          fired: 0,
          agreements: 0,
          rounds: [],
          first: undefined,
          choices: Object.fromEntries(
            choices.map(choice => [choice.id, { chosen: 0, agreements: 0, gain: emptySpread(), first: undefined }]),
          ),
        },
      ]),
    ),
    moves: { chair: {}, members: {} },
    tracks: Object.fromEntries(scenario.tracks.map(({ id }) => [id, emptySpread()])),
    length: emptySpread(),
    silencesOpened: emptySpread(),
    silencesBroken: emptySpread(),
    exempted: emptySpread(),
    blockers: emptySpread(),
    credibility: emptySpread(),
    welfare: emptySpread(),
    failed: [],
  };
}

/** Adds a game to the tallies of its meetings, which come in the same order. */
export function addGame(tallies: readonly Tally[], { seed, meetings }: GamePlayed): void {
  for (const [index, played] of meetings.entries()) addMeeting(tallies[index]!, played, seed);
}

function addMeeting(tally: Tally, played: MeetingPlayed, seed: string): void {
  const { outcome } = played;
  const agreement = agreed(outcome);
  tally.games += 1;
  tally.rounds[played.rounds] = (tally.rounds[played.rounds] ?? 0) + 1;
  addTo(tally.length, played.rounds, seed);
  addTo(tally.silencesOpened, played.silencesOpened, seed);
  addTo(tally.silencesBroken, played.broke.length, seed);
  for (const [track, points] of Object.entries(played.tracks)) if (tally.tracks[track]) addTo(tally.tracks[track], points, seed);
  addMoves(tally.moves.chair, played.moves.chair);
  addMoves(tally.moves.members, played.moves.members);
  addParties(tally, played, seed);
  addEvents(tally, played, seed);
  if (agreement) {
    tally.agreements += 1;
    if (outcome.kind === 'summary') tally.summaries += 1;
    addTo(tally.exempted, Object.keys(agreement.carveOuts).length, seed);
    if (played.credibility !== undefined) addTo(tally.credibility, played.credibility, seed);
    for (const [issue, level] of Object.entries(agreement.levels)) {
      const counts = tally.levels[issue];
      if (!counts) continue;
      counts[level] = (counts[level] ?? 0) + 1;
      tally.firstAt[issue]![level] ??= seed;
    }
    return;
  }
  if (outcome.kind === 'summary') tally.loose += 1;
  else if (outcome.kind === 'failed') addTo(tally.blockers, outcome.blockers.length, seed);
  if (tally.failed.length < FAILURES_KEPT) tally.failed.push(seed);
}

function addMoves(counts: Partial<Record<MoveType, number>>, made: Readonly<Partial<Record<MoveType, number>>>): void {
  for (const [type, count] of Object.entries(made) as [MoveType, number][]) counts[type] = (counts[type] ?? 0) + count;
}

function addParties(tally: Tally, played: MeetingPlayed, seed: string): void {
  const { outcome } = played;
  const carveOuts = agreed(outcome)?.carveOuts ?? {};
  const blockers = outcome.kind === 'failed' ? outcome.blockers : [];
  let members = 0;
  let gained = 0;
  for (const [i, party] of tally.parties.entries()) {
    const said = played.stances[i];
    if (said === STANCE_LETTERS.support) party.support += 1;
    else if (said === STANCE_LETTERS.reserve) party.reserve += 1;
    else if (said === STANCE_LETTERS.object) party.object += 1;
    if (played.broke.includes(party.party)) party.broke += 1;
    if (blockers.includes(party.party)) party.blocked += 1;
    if (party.party in carveOuts) party.exempted += 1;
    const worth = played.worth[i];
    const noDeal = played.noDeal[i];
    if (typeof worth !== 'number' || typeof noDeal !== 'number') continue;
    addTo(party.worth, worth, seed);
    addTo(party.gain, worth - noDeal, seed);
    members += 1;
    gained += worth - noDeal;
  }
  if (members > 0) addTo(tally.welfare, gained / members, seed);
}

function addEvents(tally: Tally, played: MeetingPlayed, seed: string): void {
  const binds = agreed(played.outcome) ? 1 : 0;
  for (const [id, round] of Object.entries(played.fired)) {
    const event = tally.events[id];
    if (!event) continue;
    event.fired += 1;
    event.agreements += binds;
    event.rounds[round] = (event.rounds[round] ?? 0) + 1;
    event.first ??= seed;
    const choice = event.choices[played.chosen[id] ?? ''];
    if (!choice) continue;
    choice.chosen += 1;
    choice.agreements += binds;
    const gained = gainOfAsked(tally.scenario, id, played);
    if (gained !== undefined) addTo(choice.gain, gained, seed);
    choice.first ??= seed;
  }
}

/** What a meeting came to above no deal for whoever an event asks; undefined where that is no member. */
function gainOfAsked({ events, parties, chair }: Scenario, id: EventId, { worth, noDeal }: MeetingPlayed): number | undefined {
  const asked = events.find(event => event.id === id)?.asks ?? chair;
  const i = parties.findIndex(party => party.id === asked);
  const [got, without] = [worth[i], noDeal[i]];
  return typeof got === 'number' && typeof without === 'number' ? got - without : undefined;
}

/** What never happened in the games counted. */
export interface Never {
  readonly events: readonly EventId[];
  /** Choices of events that did fire. */
  readonly choices: readonly { readonly event: EventId; readonly choice: ChoiceId }[];
  /** Options of issues that no agreement took. */
  readonly options: readonly { readonly issue: IssueId; readonly option: string }[];
  readonly moves: readonly MoveType[];
}

export function neverIn(tally: Tally): Never {
  const { scenario, events, levels, moves } = tally;
  return {
    events: scenario.events.filter(({ id }) => events[id]!.fired === 0).map(({ id }) => id),
    choices: scenario.events.flatMap(({ id, choices }) =>
      events[id]!.fired === 0
        ? []
        : choices.filter(choice => events[id]!.choices[choice.id]!.chosen === 0).map(choice => ({ event: id, choice: choice.id })),
    ),
    options: scenario.issues.flatMap(issue =>
      issue.kind === 'options' && issue.scope === 'common'
        ? issue.options.filter((_, level) => levels[issue.id]![level] === 0).map(option => ({ issue: issue.id, option: option.id }))
        : [],
    ),
    moves: (Object.keys(scenario.procedure.moves) as MoveType[]).filter(type => !moves.chair[type] && !moves.members[type]),
  };
}

/** Games that an option was left to stand in because nothing was agreed: what stood before, of the issue, if it is that. */
export function leftStanding({ scenario, games, agreements }: Tally, issue: IssueId, option: string): number {
  const rules = scenario.issues.find(({ id }) => id === issue);
  const before = rules?.kind === 'options' ? rules.options[rules.statusQuo]?.id : undefined;
  return before === option ? games - agreements : 0;
}

/** The first and the last level that occurred on an issue, with the first game of each; undefined without agreements. */
export function extremesOf(tally: Tally, issue: IssueId): readonly [Extreme, Extreme] | undefined {
  const counts = tally.levels[issue]!;
  const least = counts.findIndex(count => count > 0);
  const most = counts.findLastIndex(count => count > 0);
  if (least < 0) return undefined;
  const at = (level: number): Extreme => ({ value: level, seed: tally.firstAt[issue]![level]! });
  return [at(least), at(most)];
}
