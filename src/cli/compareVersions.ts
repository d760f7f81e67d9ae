import { join } from 'node:path';
import { type GamePlayed, meetingsOf, type Tally } from '../session/index.ts';
import { printed } from './formats/formats.ts';
import type { Finding, FindingRule } from './formats/told.ts';
import { folderOf } from './lint/unseen.ts';
import { type Opened, openLibrary } from './openLibrary.ts';
import type { SimOrder } from './readSimOrder.ts';
import { CannotDo, STOPPED } from './refusal.ts';
import { comparisonHtml } from './report/versions/comparisonHtml.ts';
import { type Difference, differences, differencesTable, isSure } from './series/compare.ts';
import type { SeriesHeader } from './series/keep.ts';
import { runSeries } from './series/runSeries.ts';
import { seatingOf, seriesOf } from './series/seriesOf.ts';
import { written } from './series/writeReports.ts';
import { shownPath } from './shownPath.ts';
import { stopOnInterrupt } from './stopOnInterrupt.ts';
import { text } from './text/index.ts';

/** The same seeds with an earlier version and with this one, and what differs. */
export async function compareVersions(order: SimOrder, opened: Opened, series: SeriesHeader, against: string): Promise<number> {
  const earlier = openLibrary(against);
  const meetings = meetingsOf(opened.library, opened.play)!;
  const theirs = meetingsOf(earlier.library, earlier.play)!;
  if (meetings.join() !== theirs.join())
    throw new CannotDo(text('series.notComparable', { against, theirs: theirs.join(', '), ours: meetings.join(', ') }));
  const stop = stopOnInterrupt(() => process.stderr.write(`${text('series.stopping')}\n`));
  const before = await playAll(order, earlier, series, stop);
  const after = await playAll(order, opened, series, stop);
  const found = meetings.map((id, i) => {
    const scenarios = { before: earlier.library.scenarios[id]!.scenario, after: opened.library.scenarios[id]!.scenario };
    return [id, differences(scenarios, before.games, after.games, i)] as const;
  });
  const games = Math.min(before.games.length, after.games.length);
  if (games === 0) return STOPPED;
  process.stdout.write(
    printed(order.format, {
      tool: 'sim',
      human: () => found.map(([id, all]) => differencesTable(all, text('series.against', { id, against, games }))).join('\n'),
      json: Object.fromEntries(found),
      findings: found.flatMap(([id, all]) => all.filter(isSure).map(one => changeIn(opened, id, one))),
      rules: [CHANGED],
      oneLine: true,
    }),
  );
  if (order.report) {
    const theirSeries = seriesOf(order, earlier, against);
    const page = comparisonHtml(
      { library: earlier.library, series: theirSeries, tallies: before.tallies },
      { library: opened.library, series, tallies: after.tallies },
      found.map(([, all]) => all),
    );
    written(order.report, page);
    process.stderr.write(`${text('series.reported', { file: order.report })}\n`);
  }
  return after.games.length < series.games ? STOPPED : 0;
}

async function playAll(
  { workers }: SimOrder,
  { library, play }: Opened,
  series: SeriesHeader,
  stop: AbortSignal,
): Promise<{ readonly games: readonly GamePlayed[]; readonly tallies: readonly Tally[] }> {
  const all: GamePlayed[] = [];
  const { games, seed } = series;
  const seating = { ...seatingOf(series), play };
  const { tallies } = await runSeries(library, {
    ...{ seating, seed, games, workers, screen: process.stderr, stop },
    onGame: game => all.push(game),
  });
  return { games: all, tallies };
}

const CHANGED: FindingRule = { id: 'changed-figure', severity: 'note', when: text('series.differs') };

/** A difference that chance does not explain, as something found in the scenario. */
function changeIn({ files, root }: Opened, scenario: string, difference: Difference): Finding {
  const file = shownPath(join(root, folderOf(files, scenario) ?? scenario, 'scenario.yaml'));
  const { figure, before, after, by, half, games } = difference;
  const message = text('series.changed', { figure, before, after, by: by > 0 ? `+${by}` : by, half, games });
  return { file, line: 1, col: 1, rule: CHANGED.id, severity: CHANGED.severity, message };
}
