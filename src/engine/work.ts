import type { Cause, Draft, Fact, IssueId, Level, LogEntry, PartyId, PartyState, Scenario, State, TrackId } from '../model/index.ts';
import { parametersOf } from './parameters.ts';
import { clamp, levelAt, placeOf, type Space, snap, spaceOf } from './space.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A state being worked on for the length of one round. Parties are replaced, never changed, so that sums made of them stay valid. */
export interface Work {
  readonly scenario: Scenario;
  readonly space: Space;
  /** The state the round began with: effects of one kind are computed from it, whoever comes first. */
  readonly before: State;
  parties: PartyState[];
  /** Rows are shared with the state before until they change. */
  trust: (readonly number[])[];
  tracks: Record<TrackId, number>;
  readonly rest: Mutable<Omit<State, 'parties' | 'trust' | 'tracks'>>;
  readonly log: LogEntry[];
  /** Exchanges of ground agreed this round, to be put to the table as amendments. */
  readonly agreed: Changes[];
}

/** Some levels of the text, changed together. */
export interface Changes {
  /** Who puts them forward: one party, or two that have agreed on an exchange. */
  readonly by: readonly PartyId[];
  readonly levels: Readonly<Record<IssueId, Level>>;
}

export function begin(scenario: Scenario, state: State): Work {
  return {
    scenario,
    space: spaceOf(scenario),
    before: state,
    parties: state.parties.slice(),
    trust: state.trust.slice(),
    tracks: { ...state.tracks },
    rest: restOf(state),
    log: [],
    agreed: [],
  };
}

/** Written out: objects that get their fields in the same order are of one kind to the machine, and ten times faster to copy. */
function restOf(state: State): Work['rest'] {
  const { scenario, seed, round, lastRound, phase, draft, offers, promised } = state;
  const { withdrawn, events, silencesBroken, silencesOpened, lines, carried } = state;
  return {
    scenario,
    seed,
    round,
    lastRound,
    phase,
    draft,
    offers,
    promised,
    withdrawn,
    events,
    silencesBroken,
    silencesOpened,
    lines,
    carried,
  };
}

export function finish(work: Work): State {
  const { rest } = work;
  return {
    scenario: rest.scenario,
    seed: rest.seed,
    round: rest.round,
    lastRound: rest.lastRound,
    phase: rest.phase,
    parties: work.parties,
    tracks: work.tracks,
    trust: work.trust,
    draft: rest.draft,
    offers: rest.offers,
    promised: rest.promised,
    withdrawn: rest.withdrawn,
    events: rest.events,
    silencesBroken: rest.silencesBroken,
    silencesOpened: rest.silencesOpened,
    lines: rest.lines,
    carried: rest.carried,
  };
}

/** A draft with some of it changed; written out as above. */
export function redrafted(draft: Draft, changes: Partial<Pick<Draft, 'levels' | 'carveOuts' | 'stances' | 'moved'>>): Draft {
  return {
    levels: changes.levels ?? draft.levels,
    carveOuts: changes.carveOuts ?? draft.carveOuts,
    number: draft.number,
    tabledIn: draft.tabledIn,
    stances: changes.stances ?? draft.stances,
    moved: changes.moved ?? draft.moved,
  };
}

/** Takes the fact over: it becomes the entry. */
export function note(work: Work, fact: Fact, audience?: readonly PartyId[]): void {
  const entry = fact as Fact & { round: number; audience?: readonly PartyId[] };
  entry.round = work.rest.round;
  if (audience) entry.audience = audience;
  work.log.push(entry);
}

/** A party put in its own place anew, to be changed by who asks for it, there and then. */
export function changing(work: Work, party: number): Mutable<PartyState> {
  const copy = copyOf(work.parties[party]!);
  work.parties[party] = copy;
  return copy;
}

/** Written out for the same reason as above; a party is copied a thousand times a campaign. */
function copyOf(party: PartyState): Mutable<PartyState> {
  return {
    ideal: party.ideal,
    drift: party.drift,
    moved: party.moved,
    position: party.position,
    spoken: party.spoken,
    salience: party.salience,
    redLine: party.redLine,
    pace: party.pace,
    costOfFailure: party.costOfFailure,
    entitlement: party.entitlement,
    pressure: party.pressure,
    resolve: party.resolve,
    sweetener: party.sweetener,
    statements: party.statements,
    pledges: party.pledges,
    askedCarveOut: party.askedCarveOut,
    knowledge: party.knowledge,
    insistence: party.insistence,
    lets: party.lets,
  };
}

/** For numbers alone: a function that also wrote other things into lists would have the machine keep every number in a box of its own. */
export function replaced(list: readonly number[], index: number, value: number): number[] {
  const copy = list.slice();
  copy[index] = value;
  return copy;
}

/** A record with one entry more, or another. A computed key in a literal leaves the compiled code. */
export function entered<T>(record: Readonly<Record<string, T>>, key: string, value: T): Readonly<Record<string, T>> {
  const copy: Record<string, T> = { ...record };
  copy[key] = value;
  return copy;
}

/** Moves a party's ideal by a share of the issue's range; its open position follows the drift in whole steps. */
export function shiftIdeal(work: Work, party: number, issue: number, byPlace: number, cause: Cause, audience?: readonly PartyId[]): void {
  const rules = work.scenario.issues[issue]!;
  const self = work.parties[party]!;
  const from = self.ideal[issue]!;
  const to = levelAt(rules, clamp(placeOf(rules, from) + byPlace, 0, 1));
  if (to === from) return;
  const drift = self.drift[issue]! + (to - from);
  const changed = changing(work, party);
  changed.ideal = replaced(self.ideal, issue, to);
  changed.drift = replaced(self.drift, issue, drift);
  const id = work.scenario.parties[party]!.id;
  note(work, { type: 'idealMoved', party: id, issue: rules.id, by: to - from, cause }, audience ? [...audience, id] : [id]);
  if (rules.id in self.statements) return;
  // Whole steps of the drift, added to wherever the position stands by now: what was leaked or carried on is not taken back.
  const began = work.space.coded[party]![issue]!.position;
  const steps = Math.round(began + drift) - Math.round(began + self.drift[issue]!);
  if (steps === 0) return;
  const open = snap(rules, self.position[issue]! + steps);
  movePosition(work, party, issue, open, cause, self.spoken[issue]!);
}

export function movePosition(work: Work, party: number, issue: number, to: number, cause: Cause, spoken: boolean): void {
  const self = work.parties[party]!;
  const from = self.position[issue]!;
  if (from === to && self.spoken[issue] === spoken) return;
  const changed = changing(work, party);
  if (from !== to) changed.position = replaced(self.position, issue, to);
  if (self.spoken[issue] !== spoken) changed.spoken = self.spoken.with(issue, spoken);
  if (from !== to)
    note(work, { type: 'positionMoved', party: work.scenario.parties[party]!.id, issue: work.scenario.issues[issue]!.id, from, to, cause });
}

export function moveTrack(work: Work, track: TrackId | undefined, by: number, cause: Cause): void {
  if (track === undefined) return;
  const from = work.tracks[track] ?? 0;
  const to = clamp(from + by, 0, 100);
  if (to === from) return;
  work.tracks[track] = to;
  note(work, { type: 'trackMoved', track, from, to, cause });
}

export function moveTrust(work: Work, of: number, towards: number, by: number, cause: Cause): void {
  if (of === towards) return;
  const from = work.trust[of]![towards]!;
  const to = clamp(from + by, -1, 1);
  if (to === from) return;
  work.trust[of] = replaced(work.trust[of]!, towards, to);
  const ids = [work.scenario.parties[of]!.id, work.scenario.parties[towards]!.id] as const;
  note(work, { type: 'trustMoved', of: ids[0], towards: ids[1], by: to - from, cause }, ids);
}

/** Points a party now holds out for more (or less). */
export function moveResolve(work: Work, party: number, points: number, cause: Cause): void {
  if (points === 0) return;
  changing(work, party).resolve += points;
  const id = work.scenario.parties[party]!.id;
  note(work, { type: 'aspirationMoved', party: id, points, cause }, [id]);
}

/** What a party still lets itself be moved on an issue, as a share of the range. */
export function roomToMove(work: Work, party: number, issue: number): number {
  return parametersOf(work.scenario).tolerance * (1 - work.parties[party]!.moved[issue]!);
}

/** Moves within the tolerance and books what it used up. */
export function moveWithin(
  work: Work,
  party: number,
  issue: number,
  byPlace: number,
  share: number,
  cause: Cause,
  audience?: readonly PartyId[],
): void {
  const room = roomToMove(work, party, issue) * share;
  const by = clamp(byPlace, -room, room);
  if (by === 0) return;
  const { tolerance } = parametersOf(work.scenario);
  const self = work.parties[party]!;
  changing(work, party).moved = replaced(self.moved, issue, Math.min(1, self.moved[issue]! + Math.abs(by) / tolerance));
  shiftIdeal(work, party, issue, by, cause, audience);
}

/** How much a party's word weighs with others: rising with influence, never linearly. */
export function weightOf(work: Work, party: number, half: number): number {
  const influence = work.space.influence[party]!;
  return influence / (influence + half);
}

/** An obligation walked away from costs at home and is remembered. */
export function breakStatement(work: Work, party: number, issue: number, move: 'statement' | 'pledge'): void {
  const { statementBroken } = parametersOf(work.scenario);
  const self = work.parties[party]!;
  const { [work.scenario.issues[issue]!.id]: _, ...statements } = self.statements;
  const changed = changing(work, party);
  changed.statements = statements;
  changed.sweetener -= statementBroken;
  note(work, { type: 'statementBroken', by: work.scenario.parties[party]!.id, issue: work.scenario.issues[issue]!.id });
  const cause: Cause = { kind: 'move', by: work.scenario.parties[party]!.id, move };
  for (let i = 0; i < work.parties.length; i += 1) moveTrust(work, i, party, -0.05, cause);
}
