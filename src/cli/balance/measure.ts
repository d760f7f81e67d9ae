import { availableParallelism } from 'node:os';
import type { Difficulty, Library, MoveType, PartyId, Scenario, ScenarioId } from '../../model/index.ts';
import {
  addTo,
  agreed,
  emptySpread,
  type GamePlayed,
  leftStanding,
  meanOf,
  type Never,
  neverIn,
  type Rate,
  rateOf,
  type Tally,
} from '../../session/index.ts';
import type { ChairPolicy, SeatPolicy } from '../policies/index.ts';
import { type Crew, muster } from '../series/crew.ts';
import type { Screen } from '../series/progress.ts';
import { type Run, runSeries } from '../series/runSeries.ts';
import type { Seating } from '../series/seatedGame.ts';

export interface Measuring {
  readonly play: ScenarioId;
  readonly games: number;
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly seats: readonly PartyId[];
  /** Scenarios that are not part of it but are to be looked through for what never happens. */
  readonly besides: readonly ScenarioId[];
  readonly workers?: number | undefined;
  readonly screen?: Screen;
  readonly stop?: AbortSignal;
  /** Told what is about to be played. */
  readonly onLine?: (line: string, number: number, of: number) => void;
}

/** A mean with the half-width of its 95 % interval, points. */
export interface Mean {
  readonly mean: number;
  readonly half: number;
}

/** The chair's policies, and its bot on full information. */
export type ChairName = ChairPolicy | 'informed';

/** How one way to chair does. */
export interface ChairLine {
  readonly chair: ChairName;
  /** Games in which the last meeting ends with a text that binds. */
  readonly adopted: Rate;
  /** Of the last meeting: what it came to for the mean member, above no deal. */
  readonly welfare: Mean;
}

/** What skill is worth in one seat, in points of the last meeting's outcome. */
export interface SeatLine {
  readonly seat: PartyId;
  readonly worth: Readonly<Record<Skill, Mean>>;
  readonly adopted: Readonly<Record<Skill, Rate>>;
  /** What there was to gain and what was gained, over three choices of games. */
  readonly rooms: Readonly<Record<Over, Room>>;
}

/** Over all games, over those that end with an agreement when the seat passes, or over those that do both then and as it is played. */
export type Over = 'all' | 'agreed' | 'both';

export interface Room {
  /** What each gains over passing, game by game with the same seeds; where its own game fails it has what no deal is worth. */
  readonly gain: Readonly<Record<Exclude<Skill, 'pass'>, Mean>>;
  /** What the best text nobody would have stopped is worth above what passing got, over `sampled` games. */
  readonly headroom: Mean;
  readonly sampled: number;
}

export interface Balance {
  readonly play: ScenarioId;
  readonly games: number;
  readonly chairs: readonly ChairLine[];
  readonly seats: readonly SeatLine[];
  /** By meeting: moves of the chair's bot and of the members', as shares of all. */
  readonly moves: readonly { readonly scenario: ScenarioId; readonly chair: MoveShares; readonly members: MoveShares }[];
  /** By scenario, shipped ones that are not part of what was measured included: what never happened in so many games with bots in every seat. */
  readonly never: readonly NeverHere[];
}

export interface NeverHere extends Omit<Never, 'options'> {
  readonly scenario: ScenarioId;
  readonly games: number;
  /** Options that no agreement took, and in how many games each stood all the same, as nothing was agreed. */
  readonly options: readonly (Never['options'][number] & { readonly stood: number })[];
}
export type MoveShares = Readonly<Partial<Record<MoveType, number>>>;

const CHAIRS: readonly ChairName[] = ['bot', 'informed', 'pass', 'random', 'letter'];
/** How a seat is played: `informed` is considerate with full information, the best that this way to play can do. */
export type Skill = 'pass' | 'considerate' | 'informed' | 'bot';
/** Games in which the best text is looked for: the search takes longer than the game. */
const SAMPLE = 200;

/** Plays every line of the table, one after the other. Throws `Interrupted` when it is stopped. */
export async function measure(library: Library, measuring: Measuring): Promise<Balance> {
  const { play, games, seed, difficulty, seats, besides } = measuring;
  const lines = CHAIRS.length + seats.length * 4 + besides.length;
  const crew = muster(library, measuring.workers ?? availableParallelism());
  let line = 0;
  const run = async (seating: Omit<Seating, 'difficulty'>, count = games, bestFor?: PartyId): Promise<Line> => {
    line += 1;
    measuring.onLine?.(lineName(seating), line, lines);
    return await playLine(library, measuring, crew, { ...seating, difficulty }, { seed, count, bestFor });
  };
  try {
    const chairs: [ChairName, Line][] = [];
    for (const chair of CHAIRS) {
      chairs.push([chair, await run(chair === 'informed' ? { play, chair: 'bot', knowledge: 'full' } : { play, chair })]);
    }
    const base = chairs[0]![1];
    const seatLines: SeatLine[] = [];
    for (const seat of seats) {
      const as = (policy: SeatPolicy) => ({ play, chair: 'bot', seat: { party: seat, as: policy } }) as const;
      const lines: Readonly<Record<Skill, Line>> = {
        pass: await run(as('pass')),
        considerate: await run(as('considerate')),
        informed: await run({ ...as('considerate'), knowledge: 'full' }),
        bot: base,
      };
      seatLines.push(seatLine(seat, lines, await run(as('pass'), Math.min(games, SAMPLE), seat)));
    }
    const tallies = [...base.run.tallies];
    for (const other of besides) tallies.push(...(await run({ play: other, chair: 'bot' })).run.tallies);
    return {
      play,
      games,
      chairs: chairs.map(([chair, { run: played }]) => chairLine(chair, played)),
      seats: seatLines,
      moves: base.run.tallies.map(({ scenario, moves }) => ({
        scenario: scenario.id,
        chair: shares(moves.chair),
        members: shares(moves.members),
      })),
      never: tallies.map(neverHere),
    };
  } finally {
    await crew.dismiss();
  }
}

function neverHere(tally: Tally): NeverHere {
  const never = neverIn(tally);
  const options = never.options.map(one => ({ ...one, stood: leftStanding(tally, one.issue, one.option) }));
  return { scenario: tally.scenario.id, games: tally.games, ...never, options };
}

/** The measuring was stopped before its last line. */
export class Interrupted extends Error {}

/** A series and, game by game, what its last meeting came to: all the games whole would not fit. */
interface Line {
  readonly run: Run;
  readonly ends: readonly End[];
}
interface End {
  /** By party, points of the outcome. */
  readonly worth: readonly (number | null)[];
  readonly adopted: boolean;
  readonly best: number | null | undefined;
}

async function playLine(
  library: Library,
  { screen, stop }: Measuring,
  crew: Crew,
  seating: Seating,
  { seed, count, bestFor }: { readonly seed: string; readonly count: number; readonly bestFor: PartyId | undefined },
): Promise<Line> {
  const ends: End[] = [];
  const onGame = ({ meetings }: GamePlayed): void => {
    const { worth, outcome, best } = meetings.at(-1)!;
    ends.push({ worth, adopted: agreed(outcome) !== undefined, best });
  };
  const run = await runSeries(library, {
    ...{ seating, seed, games: count, crew, onGame },
    ...(bestFor === undefined ? {} : { bestFor }),
    ...(screen ? { screen } : {}),
    ...(stop ? { stop } : {}),
  });
  if (run.played < count) throw new Interrupted();
  return { run, ends };
}

function lineName({ play, chair, seat, knowledge = 'seat' }: Omit<Seating, 'difficulty'>): string {
  return `${play} ${seat ? `--seat ${seat.party} --as ${seat.as}` : `--chair ${chair}`} --knowledge ${knowledge}`;
}

function chairLine(chair: ChairName, { tallies }: Run): ChairLine {
  const last = tallies.at(-1)!;
  return { chair, adopted: rateOf(last.agreements, last.games), welfare: meanOf(last.welfare)! };
}

function seatLine(seat: PartyId, lines: Readonly<Record<Skill, Line>>, sample: Line): SeatLine {
  const index = lastOf(lines.pass).scenario.parties.findIndex(({ id }) => id === seat);
  const each = <T>(of: (line: Line) => T) => ({
    pass: of(lines.pass),
    considerate: of(lines.considerate),
    informed: of(lines.informed),
    bot: of(lines.bot),
  });
  const room = (over: Over) => roomOf(index, lines, sample, over);
  return {
    seat,
    worth: each(({ ends }) => mean(ends.map(end => end.worth[index]!))),
    adopted: each(({ ends }) => rateOf(ends.filter(end => end.adopted).length, ends.length)),
    rooms: { all: room('all'), agreed: room('agreed'), both: room('both') },
  };
}

/** @param sample the first games of the seat passing, with the best text of each; the series of all lines have the same seeds in the same order */
function roomOf(index: number, { pass, considerate, informed, bot }: Readonly<Record<Skill, Line>>, sample: Line, over: Over): Room {
  const counts = ({ ends }: Line, game: number): boolean =>
    over === 'all' || (pass.ends[game]!.adopted && (over === 'agreed' || ends[game]!.adopted));
  const gain = (line: Line): Mean =>
    mean(line.ends.flatMap(({ worth }, game) => (counts(line, game) ? [worth[index]! - pass.ends[game]!.worth[index]!] : [])));
  const room = sample.ends.flatMap(({ best, worth }, game) =>
    typeof best === 'number' && counts(considerate, game) ? [best - worth[index]!] : [],
  );
  return { gain: { considerate: gain(considerate), informed: gain(informed), bot: gain(bot) }, headroom: mean(room), sampled: room.length };
}

function lastOf({ run }: Line): Tally {
  return run.tallies.at(-1)!;
}

function mean(sample: readonly number[]): Mean {
  const spread = emptySpread();
  for (const value of sample) addTo(spread, value, '');
  return meanOf(spread) ?? { mean: 0, half: 0 };
}

function shares(counts: MoveShares): MoveShares {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = Object.entries(counts) as [MoveType, number][];
  return Object.fromEntries(all.sort(([, a], [, b]) => b - a).map(([type, count]) => [type, Math.round((count / total) * 1e6) / 1e6]));
}

/** Four members that a person may play, spread over what they weigh: the heaviest, and three further down. */
export function usualSeats(scenario: Scenario): readonly PartyId[] {
  const members = scenario.parties.filter(({ id, member, playable }) => member && playable && id !== scenario.chair);
  const ranked = [...members].sort((a, b) => b.influence - a.influence || (a.id < b.id ? -1 : 1));
  const ranks = [0, 0.12, 0.4, 0.75].map(share => Math.floor(share * ranked.length));
  return [...new Set(ranks)].flatMap(rank => ranked[rank]?.id ?? []);
}
