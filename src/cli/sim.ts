import type { Library } from '../model/index.ts';
import { addGame, type GamePlayed, meetingsOf } from '../session/index.ts';
import { type Opened, openLibrary } from './openLibrary.ts';
import { checkSeat, readSimOrder, type SimOrder } from './readSimOrder.ts';
import { CannotDo, command } from './refusal.ts';
import { reportHtml } from './report/reportHtml.ts';
import { differences, differencesTable } from './series/compare.ts';
import { beginSeries, continueSeries, type Keeper, readGames, readHeader, type SeriesHeader, writeHeader } from './series/keep.ts';
import { type RunOptions, runSeries } from './series/runSeries.ts';
import { seatingOf, seriesOf } from './series/seriesOf.ts';
import { summarise, talliesFor } from './series/summary.ts';
import { writeReports, written } from './series/writeReports.ts';
import { simulationTable } from './simulationTable.ts';
import { stopOnInterrupt } from './stopOnInterrupt.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';
import { transcript } from './transcript.ts';

/** What a shell expects of a program stopped by Ctrl+C. */
const STOPPED = 130;

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
  if (order.against !== undefined) return await compare(order, opened, series, order.against);
  return await run(order, opened.library, series);
}

async function run(order: SimOrder, library: Library, series: SeriesHeader): Promise<number> {
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

  const summary = summarise(library, series.play, tallies, pace);
  process.stdout.write(order.json ? `${JSON.stringify(summary)}\n` : simulationTable(series.play, summary));
  const report = keeper || order.report ? reportHtml(library, series, tallies) : '';
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

/** The same seeds with an earlier version and with this one, and what differs. */
async function compare(order: SimOrder, opened: Opened, series: SeriesHeader, against: string): Promise<number> {
  const earlier = openLibrary(against);
  const meetings = meetingsOf(opened.library, opened.play)!;
  const theirs = meetingsOf(earlier.library, earlier.play)!;
  if (meetings.join() !== theirs.join())
    throw new CannotDo(text('series.notComparable', { against, theirs: theirs.join(', '), ours: meetings.join(', ') }));
  const stop = stopOnInterrupt(() => say(text('series.stopping')));
  const { games, seed } = series;
  const playAll = async ({ library, play }: Opened): Promise<readonly GamePlayed[]> => {
    const all: GamePlayed[] = [];
    const seating = { ...seatingOf(series), play };
    await runSeries(library, {
      seating,
      seed,
      games,
      workers: order.workers,
      screen: process.stderr,
      stop,
      onGame: game => all.push(game),
    });
    return all;
  };
  const [before, after] = [await playAll(earlier), await playAll(opened)];
  const found = meetings.map((id, i) => {
    const scenarios = { before: earlier.library.scenarios[id]!.scenario, after: opened.library.scenarios[id]!.scenario };
    return [id, differences(scenarios, before, after, i)] as const;
  });
  const tables = found.map(([id, all]) =>
    differencesTable(all, text('series.against', { id, against, games: Math.min(before.length, after.length) })),
  );
  process.stdout.write(order.json ? `${JSON.stringify(Object.fromEntries(found))}\n` : tables.join('\n'));
  return after.length < games ? STOPPED : 0;
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
