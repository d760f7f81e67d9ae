import { availableParallelism } from 'node:os';
import type { Library, ScenarioId } from '../model/index.ts';
import { loadLibrary } from '../scenario/index.ts';
import { meetingsOf } from '../session/index.ts';
import { backtest, playsWithHistory } from './backtest/backtest.ts';
import { type BacktestJson, backtestJson } from './backtest/backtestJson.ts';
import { backtestReport } from './backtest/backtestReport.ts';
import { beforeCutoff, type Foresight } from './backtest/beforeCutoff.ts';
import { endingsOf } from './backtest/endingsOf.ts';
import { type Headlines, headlines } from './backtest/headlines.ts';
import { type Moved, sensitivity, type Unmoved } from './backtest/sensitivity.ts';
import { sensitivityReport } from './backtest/sensitivityReport.ts';
import type { Backtest, Ending } from './backtest/types.ts';
import { openLibrary } from './openLibrary.ts';
import { oneOf } from './readArguments.ts';
import { type BacktestOrder, readBacktestOrder } from './readBacktestOrder.ts';
import { readShipped } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { muster } from './series/crew.ts';
import { progressOn } from './series/progress.ts';
import { runSeries } from './series/runSeries.ts';
import { type Variant, variants } from './series/vary.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** One scenario or campaign set against what happened. */
interface Tested {
  readonly foresight: Foresight;
  readonly test: Backtest;
  readonly moved?: { readonly base: Headlines; readonly moved: readonly Moved[]; readonly games: number };
}

/** `npm run backtest`: see `text/help.ts`. */
async function main(argv: readonly string[]): Promise<number> {
  const order = readBacktestOrder(argv);
  if (order === 'help') {
    process.stdout.write(help.backtest);
    return 0;
  }
  const { library, plays } = whatToTest(order);
  const tested: Tested[] = [];
  for (const play of plays) {
    const one = await testOne(library, play, order);
    tested.push(one);
    if (!order.json) process.stdout.write(`${tested.length > 1 ? '\n' : ''}${reportOf(one, order)}`);
  }
  if (order.json) process.stdout.write(`${JSON.stringify(jsonOf(tested))}\n`);
  return 0;
}

/** Throws `CannotDo` where nothing is known of what really happened. */
function whatToTest({ play }: BacktestOrder): { readonly library: Library; readonly plays: readonly ScenarioId[] } {
  if (play === undefined) {
    const { library } = loadLibrary(readShipped());
    const plays = playsWithHistory(library);
    if (plays.length === 0) throw new CannotDo(text('backtest.nobodyHasHistory'));
    return { library, plays };
  }
  const opened = openLibrary(play);
  const known = (meetingsOf(opened.library, opened.play) ?? []).some(id => opened.library.scenarios[id]!.history);
  if (!known) {
    const others = playsWithHistory(opened.library);
    throw new CannotDo(text('backtest.noHistory', { name: play, known: others.join(', ') || 'none' }));
  }
  return { library: opened.library, plays: [opened.play] };
}

async function testOne(all: Library, play: ScenarioId, order: BacktestOrder): Promise<Tested> {
  const { games, seed, allEvents, varied, workers } = order;
  const foresight = allEvents ? { library: all, without: 0 } : beforeCutoff(all, play);
  const { library } = foresight;
  const endings: (readonly Ending[])[] = [];
  await runSeries(library, {
    ...{ seating: { play, difficulty: 'standard', chair: 'bot' }, seed, games, workers, screen: process.stderr },
    onGame: game => endings.push(endingsOf(library, game)),
  });
  const test = backtest(library, play, endings);
  if (varied === undefined) return { foresight, test };
  const unmoved = { seed, endings: endings.slice(0, varied) };
  const moved = await moveAll(library, play, unmoved, order);
  return { foresight, test, moved: { base: headlines(library, play, unmoved.endings), moved, games: unmoved.endings.length } };
}

async function moveAll(library: Library, play: ScenarioId, unmoved: Unmoved, { only, workers }: BacktestOrder): Promise<readonly Moved[]> {
  const moves = chosen(variants(library, play), only);
  const progress = progressOn(process.stderr, moves.length * unmoved.endings.length);
  const crew = muster(library, workers ?? availableParallelism());
  let played = 0;
  const onGame = (): void => progress.at(++played);
  try {
    return await sensitivity(library, play, crew, unmoved, { moves, onGame });
  } finally {
    progress.done();
    await crew.dismiss();
  }
}

/** Throws `CannotDo` for the name of a constant that there is not. */
function chosen(all: readonly Variant[], only: readonly string[] | undefined): readonly Variant[] {
  if (!only) return all;
  const known = [...new Set(all.map(({ parameter }) => parameter))];
  const names = only.map(name => oneOf('--only', name, known));
  return all.filter(({ parameter }) => names.includes(parameter));
}

function reportOf({ foresight, test, moved }: Tested, { seed }: BacktestOrder): string {
  const { library, cutoff, without } = foresight;
  const report = backtestReport(library, test, { seed, without, ...(cutoff === undefined ? {} : { cutoff }) });
  return moved ? `${report}\n${sensitivityReport(library, test.play, moved.base, moved.moved, moved.games)}` : report;
}

/** The first is what the program is about; the others stand under `cases`, by id. */
function jsonOf(tested: readonly Tested[]): object {
  const one = ({ test, moved }: Tested): BacktestJson & { readonly sensitivity?: object } => ({
    ...backtestJson(test),
    ...(moved ? { sensitivity: moved } : {}),
  });
  const [first, ...others] = tested;
  return {
    ...one(first!),
    ...(others.length > 0 ? { cases: Object.fromEntries(others.map(other => [other.test.play, one(other)])) } : {}),
  };
}

await command(() => main(process.argv.slice(2)));
