import { meetingsOf } from '../session/index.ts';
import { balanceTable } from './balance/balanceTable.ts';
import { Interrupted, measure, usualSeats } from './balance/measure.ts';
import { verdictsOn } from './balance/verdicts.ts';
import { openLibrary, openShipped } from './openLibrary.ts';
import { oneOf, readArguments, wholeNumber } from './readArguments.ts';
import { checkSeat, DIFFICULTIES, MOST_GAMES, MOST_WORKERS } from './readSimOrder.ts';
import { CannotDo, command, STOPPED } from './refusal.ts';
import { stopOnInterrupt } from './stopOnInterrupt.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** `npm run balance`: see `text/help.ts`. */
async function main(argv: readonly string[]): Promise<number> {
  const { given, names } = readArguments(argv, {
    games: 'string',
    seed: 'string',
    difficulty: 'string',
    seats: 'string',
    workers: 'string',
    json: 'boolean',
    help: 'boolean',
  });
  if (given.help) {
    process.stdout.write(help.balance);
    return 0;
  }
  const [name, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const games = wholeNumber('--games', given.games ?? '2000', 1, MOST_GAMES);
  const difficulty = oneOf('--difficulty', given.difficulty ?? 'standard', DIFFICULTIES);
  const workers = given.workers === undefined ? undefined : wholeNumber('--workers', given.workers, 1, MOST_WORKERS);
  const seed = given.seed ?? 'balance';
  const { library, play } = name === undefined ? openShipped() : openLibrary(name);
  const meetings = meetingsOf(library, play)!;
  const besides = name === undefined ? Object.keys(library.scenarios).filter(id => !meetings.includes(id)) : [];
  const last = library.scenarios[meetings.at(-1)!]!.scenario;
  const seats = given.seats?.split(',') ?? usualSeats(last);
  for (const seat of seats) checkSeat(library, play, seat);

  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const stop = stopOnInterrupt(() => say(text('series.stopping')));
  try {
    const balance = await measure(library, {
      ...{ play, games, seed, difficulty, seats, besides, workers, stop, screen: process.stderr },
      onLine: (line, number, of) => say(text('balance.line', { line, number, of })),
    });
    const title = text('balance.title', { play, games, seed, difficulty });
    process.stdout.write(given.json ? `${JSON.stringify({ ...balance, verdicts: verdictsOn(balance) })}\n` : balanceTable(balance, title));
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say(text('balance.stopped'));
    return STOPPED;
  }
}

await command(() => main(process.argv.slice(2)));
