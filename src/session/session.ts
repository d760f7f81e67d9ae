import { carry, play, RULES_VERSION, refuse, stageNow, start, stateHash } from '../engine/index.ts';
import type { Carried, EventId, Library, LogEntry, Move, PartyId, Scenario, ScenarioId, State } from '../model/index.ts';
import { bestUnbroken, botViewFor, type Debrief, debrief, type Forecast, foretoldOf, logFor } from '../view/index.ts';
import type { Audience } from '../view/types.ts';
import { movesOfBots } from './bots.ts';
import { createForesight } from './foresight.ts';
import { shortened } from './shortened.ts';
import { stoodOf } from './stood.ts';
import type {
  BotsAsked,
  GameRecord,
  Meeting,
  MeetingHistory,
  Moment,
  MomentSeen,
  Session,
  Setup,
  SubmitAnswer,
  Timeline,
  Watch,
} from './types.ts';

/** The meetings of a scenario or campaign, in order; undefined when the library has neither. */
export function meetingsOf(library: Library, play: ScenarioId): readonly ScenarioId[] | undefined {
  const campaign = library.campaigns[play];
  if (campaign) return campaign.campaign.meetings.map(meeting => meeting.scenario);
  return library.scenarios[play] ? [play] : undefined;
}

/** The hash of a scenario's rules, whether or not they are at hand. */
export const hashIn = ({ scenarios, hashes }: Library, id: ScenarioId): string | undefined => scenarios[id]?.hash ?? hashes?.[id];

/**
 * Opens a game. The library may grow while it is played: a meeting's scenario has to be in it when that meeting opens. Throws when the library lacks what the setup names: the host asks `meetingsOf` first.
 * Bots sit in every seat that no person has taken; a person's seat must be a party of every meeting.
 *
 * @param watch told of every round what all seats handed in, before it is resolved; for hosts that study games, never for a seat
 */
export function createSession(library: Library, setup: Setup, watch?: Watch): Session {
  const meetings = meetingsOf(library, setup.play);
  if (!meetings) throw new Error(`no scenario or campaign '${setup.play}'`);
  const unknown = meetings.find(id => hashIn(library, id) === undefined);
  if (unknown !== undefined) throw new Error(`no scenario '${unknown}'`);

  let played: readonly Meeting[] = [];
  /** Moves handed in for the round that is open. */
  let handedIn: Readonly<Record<PartyId, readonly Move[]>> = {};
  const foresight = createForesight();
  const takenApart = new WeakMap<Meeting, Map<PartyId | undefined, Debrief>>();

  const scenarioOf = (id: ScenarioId): Scenario => {
    const loaded = library.scenarios[id];
    if (!loaded) throw new Error(`no scenario '${id}'`);
    return shortened(loaded.scenario, setup.rounds);
  };
  const current = () => played.at(-1)!;
  const scenario = () => scenarioOf(current().scenario);
  const state = () => current().states.at(-1)!;
  const concluded = () => state().phase.name === 'concluded';
  const over = () => concluded() && played.length === meetings!.length;

  function open(index: number, carried: Carried | undefined): void {
    const id = meetings![index]!;
    const first = start(scenarioOf(id), setup.seed, carried);
    played = [...played, { scenario: id, carried, states: [first.state], log: [first.log], moves: [], staged: [] }];
    handedIn = {};
  }

  function waiting(): readonly PartyId[] {
    return concluded() ? [] : setup.people.filter(seat => !(seat in handedIn));
  }

  const asked = (seats: readonly PartyId[]): BotsAsked => ({ scenario: current().scenario, setup, state: state(), seats });
  const botMoves = (seats: readonly PartyId[]) => movesOfBots(scenario(), asked(seats));
  const botsBeside = (people: Readonly<Record<PartyId, unknown>>): readonly PartyId[] =>
    scenario()
      .parties.map(party => party.id)
      .filter(id => !(id in people));

  function resolve(people: Readonly<Record<PartyId, readonly Move[]>>, bots = botMoves(botsBeside(people))): void {
    const handed = { ...bots, ...people };
    watch?.(handed);
    const step = play(scenario(), state(), handed);
    const meeting = current();
    played = [
      ...played.slice(0, -1),
      { ...meeting, states: [...meeting.states, step.state], log: [...meeting.log, step.log], moves: [...meeting.moves, people] },
    ];
    handedIn = {};
  }

  function submit(seat: PartyId, moves: readonly Move[]): SubmitAnswer {
    if (!setup.people.includes(seat)) return { kind: 'refused', refused: [{ move: 0, refusal: 'not-a-party' }] };
    if (concluded()) return { kind: 'refused', refused: [{ move: 0, refusal: 'meeting-over' }] };
    const refused = refuse(scenario(), state(), seat, moves);
    if (refused.length > 0) return { kind: 'refused', refused };
    handedIn = { ...handedIn, [seat]: moves };
    const still = waiting();
    if (still.length > 0) return { kind: 'waiting', waiting: still };
    resolve(handedIn);
    return { kind: 'resolved' };
  }

  function resolveWithout(absent: 'pass' | 'bot'): void {
    if (concluded()) return;
    const passing = absent === 'pass' ? waiting() : [];
    resolve({ ...handedIn, ...Object.fromEntries(passing.map(seat => [seat, []])) });
  }

  function resolveWith(people: Readonly<Record<PartyId, readonly Move[]>>, bots?: Readonly<Record<PartyId, readonly Move[]>>): boolean {
    const wrong = Object.entries(people).some(([seat, moves]) => refuse(scenario(), state(), seat, moves).length > 0);
    if (concluded() || wrong) return false;
    resolve(people, bots);
    return true;
  }

  function withdraw(seat: PartyId): boolean {
    if (!(seat in handedIn)) return false;
    const { [seat]: _, ...others } = handedIn;
    handedIn = others;
    return true;
  }

  /** The latest moment of the meeting as something else has left it. */
  function amend(last: { readonly state: State; readonly log: readonly LogEntry[] }, staged: Meeting['staged']): void {
    const meeting = current();
    played = [
      ...played.slice(0, -1),
      { ...meeting, states: [...meeting.states.slice(0, -1), last.state], log: [...meeting.log.slice(0, -1), last.log], staged },
    ];
  }

  function stage(event: EventId): boolean {
    const step = stageNow(scenario(), state(), event);
    if (!step) return false;
    const { log, staged, moves } = current();
    const before = { state: state(), log: log.at(-1)! };
    amend({ state: step.state, log: [...before.log, ...step.log] }, [...staged, { round: moves.length, event, ...before }]);
    return true;
  }

  function undo(): boolean {
    if (setup.people.length > 1) return false;
    const meeting = current();
    const last = meeting.staged.at(-1);
    if (last?.round === meeting.moves.length) amend(last, meeting.staged.slice(0, -1));
    else if (meeting.states.length > 1) {
      played = [
        ...played.slice(0, -1),
        { ...meeting, states: meeting.states.slice(0, -1), log: meeting.log.slice(0, -1), moves: meeting.moves.slice(0, -1) },
      ];
    } else if (played.length > 1) played = played.slice(0, -1);
    else return false;
    handedIn = {};
    return true;
  }

  function proceed(): boolean {
    if (!concluded() || played.length >= meetings!.length) return false;
    const next = library.campaigns[setup.play]!.campaign.meetings[played.length]!;
    open(played.length, carry(scenario(), state(), next, current().carried));
    return true;
  }

  const entries = (meeting: Meeting, audience: Audience): readonly LogEntry[] => logFor(meeting.log.flat(), audience);

  function earlier(audience: Audience, before = played.length - 1): readonly MeetingHistory[] {
    return played.slice(0, before).map(meeting => {
      const { phase } = meeting.states.at(-1)!;
      if (phase.name !== 'concluded') throw new Error('an earlier meeting has not concluded');
      return { scenario: meeting.scenario, outcome: phase.outcome, log: entries(meeting, audience) };
    });
  }

  function timeline(): Timeline {
    const meetings = played.map(({ scenario: id, states }) => {
      const { phase } = states.at(-1)!;
      const stood = states.map(stoodOf);
      return { scenario: id, rounds: states.length - 1, stood, ...(phase.name === 'concluded' ? { outcome: phase.outcome } : {}) };
    });
    return { setup, over: over(), meetings };
  }

  function seenAt(at: Moment, audience: Audience): MomentSeen | undefined {
    const meeting = played[at.meeting];
    const then = meeting?.states[at.round];
    if (!meeting || !then) return undefined;
    return {
      view: foresight.view(scenarioOf(meeting.scenario), then, audience),
      log: logFor(meeting.log.slice(0, at.round + 1).flat(), audience),
      earlier: earlier(audience, at.meeting),
    };
  }

  function takeApart(index: number, seat?: PartyId): Debrief {
    const meeting = played[index]!;
    const known = takenApart.get(meeting) ?? new Map<PartyId | undefined, Debrief>();
    takenApart.set(meeting, known);
    let found = known.get(seat);
    if (!found) {
      const rules = scenarioOf(meeting.scenario);
      found =
        seat === undefined
          ? debrief(rules, meeting.states, meeting.log.flat(), library.scenarios[meeting.scenario]!.history)
          : { ...takeApart(index), foretold: foretoldOf(rules, meeting.states, seat, foretoldTo(meeting, seat, meeting.moves.length)) };
      known.set(seat, found);
    }
    return found;
  }

  /** By round, so many of them: what the staff foretold of what the seat then handed in. */
  function foretoldTo({ scenario: id, states, moves }: Meeting, seat: PartyId, rounds: number): readonly Forecast[] {
    return moves.slice(0, rounds).map((made, round) => foresight.forecast(scenarioOf(id), states[round]!, seat, made[seat] ?? []));
  }

  function record(): GameRecord {
    const staged = played.flatMap((meeting, at) => meeting.staged.map(({ round, event }) => ({ meeting: at, round, event })));
    return {
      format: 1,
      rules: RULES_VERSION,
      setup,
      scenarios: Object.fromEntries(meetings!.map(id => [id, hashIn(library, id)!])),
      meetings: played.map(meeting => meeting.moves),
      ...(staged.length > 0 ? { staged } : {}),
      check: stateHash(state()),
    };
  }

  open(0, undefined);
  return {
    setup,
    meetings,
    meeting: () => played.length - 1,
    view: audience => foresight.view(scenario(), state(), audience),
    forecast: (seat, plan) => foresight.forecast(scenario(), state(), seat, plan),
    informedView: (seat, share) => botViewFor(scenario(), state(), seat, share),
    botWould: seat => botMoves([seat])[seat] ?? [],
    botsAsked: people => asked(botsBeside(people)),
    log: audience => entries(current(), audience),
    earlier: audience => earlier(audience),
    timeline,
    seenAt,
    hashes: () => played.map(({ states }) => states.map(stateHash)),
    waiting,
    submit,
    refused: (seat, moves) => refuse(scenario(), state(), seat, moves),
    resolveWith,
    stage,
    withdraw,
    resolveWithout,
    undo,
    proceed,
    over,
    debrief: takeApart,
    foretell: (index, seat, rounds) => ({ made: foretoldTo(played[index]!, seat, rounds).length, of: played[index]!.moves.length }),
    foretold: (index, seat, made) => foretoldOf(scenarioOf(played[index]!.scenario), played[index]!.states, seat, made),
    bestUnbroken: (index, party) => {
      const meeting = played[index]!;
      return bestUnbroken(scenarioOf(meeting.scenario), meeting.states.at(-1)!, party);
    },
    record,
    stateHash: () => stateHash(state()),
  };
}
