import type { Difficulty, MoveType, Scenario } from '../model/index.ts';
import { keepRecent, perScenario, profileSeen } from '../view/index.ts';
import type { OwnView, View } from '../view/types.ts';
import { type Room, roomOf } from './room.ts';
import { gainOf, type Stand, standOf } from './stand.ts';
import type { Table } from './table.ts';
import { TEMPERS, type Temper } from './temper.ts';

/** A bot in its chair: what it sees, how it is minded, and its chance. */
export interface Seat {
  readonly scenario: Scenario;
  readonly view: View;
  readonly own: OwnView;
  readonly room: Room;
  /** Index of the party. */
  readonly self: number;
  readonly stand: Stand;
  readonly temper: Temper;
  readonly chance: () => number;
  /** Share of the meeting gone by, 0–1. */
  readonly clock: number;
}

export function takeSeat(scenario: Scenario, view: View, own: OwnView, chance: () => number, difficulty: Difficulty): Seat {
  const room = roomOf(scenario, view);
  const { table } = room;
  const self = table.partyIndex.get(own.party)!;
  return {
    scenario,
    view,
    own,
    room,
    self,
    stand: rememberedStand(scenario, table, self, own),
    temper: TEMPERS[difficulty],
    chance,
    clock: view.lastRound > 1 ? (view.round - 1) / (view.lastRound - 1) : 1,
  };
}

export function may(seat: Seat, type: MoveType): boolean {
  return seat.own.moves.includes(type);
}

/** By party: how it is, and what the chair takes it for. */
const STANDS_KEPT = 3;
const recentStands = perScenario((scenario): readonly Stand[][] => scenario.parties.map(() => []));

/** Where who has these wishes stands. Many seats want in a round what they wanted in the last. */
function rememberedStand(scenario: Scenario, table: Table, party: number, { ideal, salience }: Pick<OwnView, 'ideal' | 'salience'>): Stand {
  const recent = recentStands(scenario)[party]!;
  for (const one of recent) if (one.ideal === ideal && one.salience === salience) return one;
  return keepRecent(recent, standOf(ideal, salience, table), STANDS_KEPT);
}

/** Where another stands, as this seat sees it: the public guess, or better where it has done its own homework. */
export function standSeen(seat: Seat, party: number): Stand {
  if (party === seat.self) return seat.stand;
  const { table, stands } = seat.room;
  const id = table.parties[party]!.id;
  if (!seat.own.insight && !(id in seat.own.knowledge)) return stands[party]!;
  return rememberedStand(seat.scenario, table, party, profileSeen(seat.scenario, seat.view, id));
}

/** Points the seat's own party gains on one issue between two levels. */
export function ownGain(seat: Seat, issue: number, from: number, to: number): number {
  return gainOf(seat.stand, seat.room.table, issue, from, to);
}

/** Points the draft is worth to the seat above no deal; what there is to lose. 0 without a draft. */
export function surplus(seat: Seat): number {
  return seat.own.utility === undefined ? 0 : seat.own.utility - seat.own.reservation;
}
