import { readArguments, wholeNumber } from './readArguments.ts';
import { CannotDo } from './refusal.ts';
import { text } from './text/index.ts';

export interface BacktestOrder {
  /** A scenario, campaign or folder; all shipped ones where none is named. */
  readonly play?: string;
  readonly games: number;
  readonly seed: string;
  readonly allEvents: boolean;
  /** Games of each constant moved; absent where that was not asked for. */
  readonly varied?: number;
  /** The constants moved; all where none is named. */
  readonly only?: readonly string[];
  readonly json: boolean;
  readonly workers?: number;
}

const MOST_GAMES = 1_000_000;
const MOST_WORKERS = 256;

/** What was asked for. Throws `CannotDo`. */
export function readBacktestOrder(argv: readonly string[]): BacktestOrder | 'help' {
  const { given, names } = readArguments(argv, {
    games: 'string',
    seed: 'string',
    'all-events': 'boolean',
    sensitivity: 'boolean',
    varied: 'string',
    only: 'string',
    json: 'boolean',
    workers: 'string',
    help: 'boolean',
  });
  if (given.help) return 'help';
  const [play, tooMuch] = names;
  if (tooMuch !== undefined) throw new CannotDo(text('order.oneTooMany', { name: tooMuch }));
  for (const name of ['varied', 'only'] as const)
    if (given[name] !== undefined && !given.sensitivity)
      throw new CannotDo(text('order.together', { name: `--${name}`, other: '--sensitivity' }));
  const number = (name: 'games' | 'varied' | 'workers', usual: number, most: number): number =>
    given[name] === undefined ? usual : wholeNumber(`--${name}`, given[name], 1, most);
  return {
    ...(play === undefined ? {} : { play }),
    games: number('games', 1000, MOST_GAMES),
    seed: given.seed ?? '1',
    allEvents: given['all-events'] ?? false,
    ...(given.sensitivity ? { varied: number('varied', 100, MOST_GAMES) } : {}),
    ...(given.only === undefined ? {} : { only: given.only.split(',') }),
    json: given.json ?? false,
    ...(given.workers === undefined ? {} : { workers: number('workers', 1, MOST_WORKERS) }),
  };
}
