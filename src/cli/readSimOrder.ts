import { resolve } from 'node:path';
import type { Difficulty, Library, ScenarioId } from '../model/index.ts';
import { nearest } from '../scenario/index.ts';
import { meetingsOf } from '../session/index.ts';
import { type Format, formatOf } from './formats/formats.ts';
import { CHAIR_POLICIES, type ChairPolicy, SEAT_POLICIES, type SeatPolicy } from './policies/index.ts';
import { oneOf, readArguments, wholeNumber } from './readArguments.ts';
import { CannotDo, refuseTogether } from './refusal.ts';
import type { Knowledge } from './series/seatedGame.ts';
import { text } from './text/index.ts';

export const DIFFICULTIES: readonly Difficulty[] = ['gentle', 'standard', 'hard'];
const CHAIRS = ['bot', ...(Object.keys(CHAIR_POLICIES) as (keyof typeof CHAIR_POLICIES)[])] as const satisfies readonly ChairPolicy[];
const SEATS = ['bot', ...(Object.keys(SEAT_POLICIES) as (keyof typeof SEAT_POLICIES)[])] as const satisfies readonly SeatPolicy[];

const KNOWLEDGE: readonly Knowledge[] = ['seat', 'full'];

export const MOST_GAMES = 1_000_000;
export const MOST_WORKERS = 256;

/** What was asked of `npm run sim`. What was not said is absent: a series that is resumed fills it in. */
export interface SimOrder {
  readonly play?: string;
  readonly games?: number;
  readonly seed?: string;
  readonly difficulty?: Difficulty;
  readonly chair?: ChairPolicy;
  readonly seat?: { readonly party: string; readonly as: SeatPolicy };
  readonly knowledge?: Knowledge;
  readonly workers?: number;
  /** Whole paths. */
  readonly out?: string;
  readonly resume?: string;
  readonly report?: string;
  /** An earlier version to set it against: an id, or a folder or pack. */
  readonly against?: string;
  /** Seed of one game to tell. */
  readonly tell?: string;
  /** Games of every way to play each seat, to see whether one dominates. */
  readonly strategies?: number;
  readonly format: Format;
}

/** Throws `CannotDo` with a sentence saying what is wrong. */
export function readSimOrder(argv: readonly string[]): SimOrder | 'help' {
  const { given, names } = readArguments(argv, {
    games: 'string',
    seed: 'string',
    difficulty: 'string',
    chair: 'string',
    seat: 'string',
    as: 'string',
    knowledge: 'string',
    workers: 'string',
    out: 'string',
    resume: 'string',
    report: 'string',
    against: 'string',
    tell: 'string',
    strategies: 'string',
    format: 'string',
    json: 'boolean',
    help: 'boolean',
  });
  if (given.help) return 'help';
  const [play, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  if (play === undefined && given.resume === undefined) throw new CannotDo(text('order.noPlay'));
  if ((given.seat === undefined) !== (given.as === undefined)) {
    const [name, other] = given.seat === undefined ? ['--as', '--seat'] : ['--seat', '--as'];
    throw new CannotDo(text('order.together', { name, other }));
  }
  refuseTogether(given, 'out', 'resume');
  for (const other of ['out', 'resume', 'tell', 'strategies'] as const) refuseTogether(given, 'against', other);
  for (const other of ['games', 'seed', 'out', 'resume', 'report', 'json', 'format', 'workers', 'strategies'] as const)
    refuseTogether(given, 'tell', other);
  return {
    ...(play === undefined ? {} : { play }),
    ...(given.games === undefined ? {} : { games: wholeNumber('--games', given.games, 1, MOST_GAMES) }),
    ...(given.seed === undefined ? {} : { seed: given.seed }),
    ...(given.difficulty === undefined ? {} : { difficulty: oneOf('--difficulty', given.difficulty, DIFFICULTIES) }),
    ...(given.chair === undefined ? {} : { chair: oneOf('--chair', given.chair, CHAIRS) }),
    ...(given.seat === undefined ? {} : { seat: { party: given.seat, as: oneOf('--as', given.as!, SEATS) } }),
    ...(given.knowledge === undefined ? {} : { knowledge: oneOf('--knowledge', given.knowledge, KNOWLEDGE) }),
    ...(given.workers === undefined ? {} : { workers: wholeNumber('--workers', given.workers, 1, MOST_WORKERS) }),
    ...(given.out === undefined ? {} : { out: resolve(given.out) }),
    ...(given.resume === undefined ? {} : { resume: resolve(given.resume) }),
    ...(given.report === undefined ? {} : { report: resolve(given.report) }),
    ...(given.against === undefined ? {} : { against: given.against }),
    ...(given.tell === undefined ? {} : { tell: given.tell }),
    ...(given.strategies === undefined ? {} : { strategies: wholeNumber('--strategies', given.strategies, 2, MOST_GAMES) }),
    format: formatOf(given),
  };
}

/** Whether a party can be given to a policy other than a chair's. Throws `CannotDo` where it cannot. */
export function checkSeat(library: Library, play: ScenarioId, party: string): void {
  const scenarios = meetingsOf(library, play)!.map(id => library.scenarios[id]!.scenario);
  const known = [...new Set(scenarios.flatMap(scenario => scenario.parties.map(({ id }) => id)))];
  if (!known.includes(party))
    throw new CannotDo(text('order.unknownSeat', { given: party, known: known.join(', '), meant: nearest(party, known) ?? 'none' }));
  if (scenarios.some(({ chair }) => chair === party)) throw new CannotDo(text('order.chairsSeat', { given: party }));
}
