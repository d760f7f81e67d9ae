import { availableParallelism } from 'node:os';
import type { Library } from '../model/index.ts';
import { PLAYED_RULES } from '../scenario/index.ts';
import { addGame } from '../session/index.ts';
import { words } from '../view/index.ts';
import { compareVersions } from './compareVersions.ts';
import { printed } from './formats/formats.ts';
import { lintRules } from './lint/toldProblems.ts';
import { unseenBy } from './lint/unseen.ts';
import { type Opened, openLibrary } from './openLibrary.ts';
import { checkSeat, readSimOrder, type SimOrder } from './readSimOrder.ts';
import { CannotDo, command, STOPPED } from './refusal.ts';
import { reportHtml } from './report/reportHtml.ts';
import type { Tried } from './report/sections/dominant.ts';
import { muster } from './series/crew.ts';
import { beginSeries, continueSeries, type Keeper, readGames, readHeader, type SeriesHeader, writeHeader } from './series/keep.ts';
import { type RunOptions, runSeries } from './series/runSeries.ts';
import { seatingOf, seriesOf } from './series/seriesOf.ts';
import { summarise, talliesFor } from './series/summary.ts';
import { writeReports, written } from './series/writeReports.ts';
import { simulationTable } from './simulationTable.ts';
import { stopOnInterrupt } from './stopOnInterrupt.ts';
import { tryStrategies } from './strategies/measure.ts';
import { strategyLines } from './strategies/strategyLines.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';
import { transcript } from './transcript.ts';

/** `npm run sim`: see `text/help.ts`. */
async function main(argv: readonly string[]): Promise<number> {
  const order = readSimOrder(argv);
  if (order === 'help') {
    process.stdout.write(help.sim);
    return 0;
  }
  const kept = order.resume === undefined ? undefined : readHeader(order.resume);
  const source = order.play ?? kept!.source;
  const opened = openLibrary(source);
  if (order.seat) checkSeat(opened.library, opened.play, order.seat.party);
  const series = seriesOf(order, opened, source, kept);
  if (order.tell !== undefined) {
    process.stdout.write(transcript(opened.library, seatingOf(series), order.tell));
    return 0;
  }
  if (order.against !== undefined) return await compareVersions(order, opened, series, order.against);
  return await run(order, opened, series);
}

async function run(order: SimOrder, opened: Opened, series: SeriesHeader): Promise<number> {
  const { library } = opened;
  const { begun, keeper } = await folderOf(order, library, series);
  const stop = stopOnInterrupt(() => say(text('series.stopping')));
  const { games, seed } = series;
  const { tallies, played, pace } = await runSeries(library, {
    ...{ seating: seatingOf(series), seed, games, workers: order.workers, screen: process.stderr, stop },
    ...(begun ? { begun } : {}),
    ...(keeper ? { onGame: keeper.add } : {}),
  });
  keeper?.close();
  if (played === 0) return STOPPED;

  const tried = order.strategies === undefined || stop.aborted ? undefined : await tryWays(library, series, order, order.strategies, stop);
  const summary = summarise(library, series.play, tallies, pace);
  const said = words(library.scenarios[tallies.at(-1)!.scenario.id]!.texts);
  const ways = tried ? strategyLines(tried.seats, said).map(line => `  ${line}\n`) : [];
  const human = (): string => `${simulationTable(series.play, summary)}${ways.join('')}`;
  const json = tried ? { ...summary, strategies: tried } : summary;
  const told = { tool: 'sim', human, json, findings: unseenBy(tallies, opened), rules: lintRules(PLAYED_RULES), oneLine: true };
  process.stdout.write(printed(order.format, told));
  const report = keeper || order.report ? reportHtml(library, series, tallies, tried) : '';
  if (keeper) {
    const files = await writeReports(keeper.folder, library, series, summary, report);
    say(text('series.written', { folder: keeper.folder, files: files.join(', ') }));
  }
  if (order.report) {
    written(order.report, report);
    say(text('series.reported', { file: order.report }));
  }
  if (played >= games) return 0;
  say(text('series.stopped', { played, games }));
  say(keeper ? text('series.goOn', { folder: keeper.folder }) : text('series.notKept'));
  return STOPPED;
}

/** Every way to play a few seats, beside the series; undefined where it was stopped. */
async function tryWays(
  library: Library,
  series: SeriesHeader,
  { workers }: SimOrder,
  games: number,
  stop: AbortSignal,
): Promise<Tried | undefined> {
  const crew = muster(library, workers ?? availableParallelism());
  const { play, seed } = series;
  const onSeat = (seat: string, number: number, of: number): void => say(text('dominant.trying', { seat, number, of }));
  try {
    const seats = await tryStrategies(library, { play, seed, games, crew, stop, onSeat });
    return seats && { games, seats };
  } finally {
    await crew.dismiss();
  }
}

/** The folder the games go to, if they are kept, and what is in it already. */
async function folderOf(
  order: SimOrder,
  library: Library,
  series: SeriesHeader,
): Promise<{ readonly begun?: NonNullable<RunOptions['begun']>; readonly keeper?: Keeper }> {
  if (order.out !== undefined) return { keeper: beginSeries(order.out, series) };
  const folder = order.resume;
  if (folder === undefined) return {};
  const tallies = talliesFor(library, series.play);
  const { games, bytes } = await readGames(folder, series.seed, played => addGame(tallies, played));
  if (games > series.games) throw new CannotDo(text('series.fewer', { folder, played: games, asked: series.games }));
  say(text(games < series.games ? 'series.resumed' : 'series.complete', { played: games, games: series.games }));
  writeHeader(folder, series);
  return { begun: { tallies, games }, keeper: continueSeries(folder, bytes) };
}

/** To people, beside what the command is for. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

await command(() => main(process.argv.slice(2)));
