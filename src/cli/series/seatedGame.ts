import type { Difficulty, Library, Move, PartyId, Scenario, ScenarioId } from '../../model/index.ts';
import { createSession, meetingsOf, type Session, stream, type Watch } from '../../session/index.ts';
import { CHAIR_POLICIES, type ChairPolicy, type Policy, SEAT_POLICIES, type SeatPolicy } from '../policies/index.ts';
import type { Variant } from './vary.ts';

/** What is played and by whom; everything but the seed that a game depends on. */
export interface Seating {
  /** A scenario or a campaign. */
  readonly play: ScenarioId;
  readonly difficulty: Difficulty;
  readonly chair: ChairPolicy;
  /** One other seat that no bot plays. */
  readonly seat?: { readonly party: PartyId; readonly as: SeatPolicy };
  /** `full`: the seat named, else the chair's bot, knows what nobody tells it. `seat`, or absent: what its own seat shows. */
  readonly knowledge?: Knowledge;
  /** One constant of the rules, moved. */
  readonly moved?: Variant;
}

export type Knowledge = 'seat' | 'full';

/** A game in which programs sit in every seat, and how to play a round of it. */
export interface SeatedGame {
  readonly session: Session;
  readonly playRound: () => void;
}

/** Opens a game: bots in every seat but those the seating gives to a policy. */
export function seatedGame(library: Library, seating: Seating, seed: string, watch?: Watch): SeatedGame {
  const { play, difficulty } = seating;
  const meetings = (meetingsOf(library, play) ?? []).map(id => library.scenarios[id]!);
  const people = [...new Set(meetings.flatMap(({ scenario }) => policiesIn(scenario, seating).map(([seat]) => seat)))];
  const informed =
    seating.knowledge === 'full' ? (seating.seat ? [seating.seat.party] : meetings.map(({ scenario }) => scenario.chair)) : [];
  const insight = Object.fromEntries(informed.map(seat => [seat, 1]));
  const setup = { play, seed, people, difficulty, ...(informed.length > 0 ? { insight } : {}) };
  const session = createSession(library, setup, watch);

  function playRound(): void {
    const { scenario, history } = meetings[session.meeting()]!;
    let resolved = false;
    for (const [seat, policy] of policiesIn(scenario, seating)) {
      const view = informed.includes(seat) ? session.informedView(seat, 1) : session.view(seat);
      const chance = stream(seed, 'policy', scenario.id, seat, view.round);
      const [log, botWould] = [() => session.log(seat), () => session.botWould(seat)];
      resolved = handIn(session, seat, policy({ scenario, history, view, own: view.own!, log, botWould, chance }));
    }
    if (!resolved) session.resolveWithout('bot');
  }

  return { session, playRound };
}

/** The seats of a meeting that a policy plays. A chair's policy sits wherever the chair does, whoever that is. */
function policiesIn(scenario: Scenario, { chair, seat }: Seating): readonly (readonly [PartyId, Policy])[] {
  const seats: (readonly [PartyId, Policy])[] = [];
  if (chair !== 'bot') seats.push([scenario.chair, CHAIR_POLICIES[chair]]);
  if (seat && seat.as !== 'bot' && seat.party !== scenario.chair && scenario.parties.some(party => party.id === seat.party))
    seats.push([seat.party, SEAT_POLICIES[seat.as]]);
  return seats;
}

/** Hands in what the rules accept of the moves; whether that resolved the round. */
function handIn(session: Session, seat: PartyId, moves: readonly Move[]): boolean {
  const answer = session.submit(seat, moves);
  if (answer.kind !== 'refused') return answer.kind === 'resolved';
  const refused = new Set(answer.refused.map(({ move }) => move));
  return handIn(
    session,
    seat,
    moves.filter((_, index) => !refused.has(index)),
  );
}
