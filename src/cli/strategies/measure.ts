import type { Difficulty, Library, PartyId, Scenario, ScenarioId } from '../../model/index.ts';
import { addTo, agreed, emptySpread, type GamePlayed, meanOf, meetingsOf } from '../../session/index.ts';
import { usualSeats } from '../balance/measure.ts';
import { CHAIR_POLICIES, type ChairPolicy, SEAT_POLICIES, type SeatPolicy } from '../policies/index.ts';
import type { Estimate } from '../report/plots.ts';
import type { Crew } from '../series/crew.ts';
import { runSeries } from '../series/runSeries.ts';
import type { Seating } from '../series/seatedGame.ts';

/** A way to play a seat: its bot or a policy. */
export type Strategy = ChairPolicy | SeatPolicy;

/** What the others do meanwhile. */
export interface Rest {
  /** Absent where the chair is the seat that is tried. */
  readonly chair?: ChairPolicy;
  readonly difficulty: Difficulty;
}

/** How far one way is ahead of another while the rest do one thing: game by game with the same seeds. */
export interface Lead extends Estimate {
  readonly over: Strategy;
  readonly rest: Rest;
}

export interface SeatStrategies {
  readonly seat: PartyId;
  /** Points of the last meeting's outcome; for a chair that is no member, whether there is an agreement, 0–1. */
  readonly measure: 'points' | 'agreement';
  /** By what the rest do: what each way comes to. */
  readonly tried: readonly { readonly rest: Rest; readonly means: Readonly<Partial<Record<Strategy, Estimate>>> }[];
  /** The way that comes nearest to beating all others whatever the rest do, and where it is least ahead. */
  readonly nearest: Strategy;
  readonly least: Lead;
  /** Whether it does: ahead of every other, whatever the rest do, by more than chance explains. */
  readonly dominates: boolean;
}

export interface Trying {
  readonly play: ScenarioId;
  readonly seed: string;
  /** Games of each way against each of what the rest do. */
  readonly games: number;
  readonly crew: Crew;
  readonly stop?: AbortSignal;
  /** Told which seat is next. */
  readonly onSeat?: (seat: PartyId, number: number, of: number) => void;
}

const MEMBERS_REST: readonly Rest[] = [
  { chair: 'bot', difficulty: 'standard' },
  { chair: 'bot', difficulty: 'hard' },
  { chair: 'letter', difficulty: 'standard' },
  { chair: 'random', difficulty: 'standard' },
];
const CHAIRS_REST: readonly Rest[] = (['gentle', 'standard', 'hard'] as const).map(difficulty => ({ difficulty }));
/** A table this small is tried from every seat; of a larger one, four. */
const SMALL_TABLE = 6;

/** The chair, and the members in whose seats ways to play are tried. */
export function seatsToTry(scenario: Scenario): readonly PartyId[] {
  const members = scenario.parties.filter(({ id, member, playable }) => member && playable && id !== scenario.chair).map(({ id }) => id);
  return [scenario.chair, ...(members.length <= SMALL_TABLE ? members : usualSeats(scenario))];
}

/** Every way to play each seat, against everything the rest may do; undefined where it was stopped before its end. */
export async function tryStrategies(library: Library, trying: Trying): Promise<readonly SeatStrategies[] | undefined> {
  const last = library.scenarios[meetingsOf(library, trying.play)!.at(-1)!]!.scenario;
  const seats = seatsToTry(last);
  const found: SeatStrategies[] = [];
  for (const [i, seat] of seats.entries()) {
    trying.onSeat?.(seat, i + 1, seats.length);
    const one = await trySeat(library, last, seat, trying);
    if (!one) return undefined;
    found.push(one);
  }
  return found;
}

async function trySeat(library: Library, last: Scenario, seat: PartyId, trying: Trying): Promise<SeatStrategies | undefined> {
  const chairs = seat === last.chair;
  const index = last.parties.findIndex(({ id }) => id === seat);
  const measure = last.parties[index]!.member ? 'points' : 'agreement';
  const worth = ({ meetings }: GamePlayed): number => {
    const ending = meetings.at(-1)!;
    return measure === 'points' ? ending.worth[index]! : agreed(ending.outcome) ? 1 : 0;
  };
  const ways = ['bot', ...Object.keys(chairs ? CHAIR_POLICIES : SEAT_POLICIES)] as readonly Strategy[];
  const outcomes: { readonly rest: Rest; readonly by: ReadonlyMap<Strategy, readonly number[]> }[] = [];
  for (const rest of chairs ? CHAIRS_REST : MEMBERS_REST) {
    const by = new Map<Strategy, readonly number[]>();
    for (const way of ways) {
      const points = await play(library, seatingOf(trying.play, seat, way, rest, chairs), trying, worth);
      if (!points) return undefined;
      by.set(way, points);
    }
    outcomes.push({ rest, by });
  }
  return { seat, measure, ...verdictOn(outcomes) };
}

function seatingOf(play: ScenarioId, seat: PartyId, way: Strategy, { chair = 'bot', difficulty }: Rest, chairs: boolean): Seating {
  return chairs
    ? { play, difficulty, chair: way as ChairPolicy }
    : { play, difficulty, chair, seat: { party: seat, as: way as SeatPolicy } };
}

async function play(
  library: Library,
  seating: Seating,
  { seed, games, crew, stop }: Trying,
  worth: (game: GamePlayed) => number,
): Promise<readonly number[] | undefined> {
  const points: number[] = [];
  await runSeries(library, { seating, seed, games, crew, onGame: game => points.push(worth(game)), ...(stop ? { stop } : {}) });
  return points.length === games ? points : undefined;
}

/**
 * Whether one way beats every other whatever the rest do, and by how much where it is least ahead.
 *
 * @param outcomes by what the rest do and by way to play: what came of each game, the same seeds in the same order
 */
export function verdictOn(
  outcomes: readonly { readonly rest: Rest; readonly by: ReadonlyMap<Strategy, readonly number[]> }[],
): Pick<SeatStrategies, 'tried' | 'nearest' | 'least' | 'dominates'> {
  const tried = outcomes.map(({ rest, by }) => ({ rest, means: Object.fromEntries([...by].map(([way, points]) => [way, mean(points)])) }));
  const ways = [...outcomes[0]!.by.keys()];
  const sure = ({ mean: ahead, half }: Estimate): number => ahead - half;
  const leasts = ways.map(way => {
    const leads = outcomes.flatMap(({ rest, by }) =>
      ways
        .filter(over => over !== way)
        .map((over): Lead => ({ ...mean(by.get(way)!.map((x, game) => x - by.get(over)![game]!)), over, rest })),
    );
    return { way, least: leads.reduce((low, lead) => (sure(lead) < sure(low) ? lead : low)) };
  });
  const { way, least } = leasts.reduce((best, one) => (sure(one.least) > sure(best.least) ? one : best));
  return { tried, nearest: way, least, dominates: sure(least) > 0 };
}

function mean(sample: readonly number[]): Estimate {
  const spread = emptySpread();
  for (const value of sample) addTo(spread, value, '');
  return meanOf(spread) ?? { mean: 0, half: 0 };
}
