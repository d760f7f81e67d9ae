import { readScenarios } from '../../src/cli/readScenarios.ts';
import type { Scenario } from '../../src/model/index.ts';
import { loadLibrary } from '../../src/scenario/index.ts';
import type { Foretold } from '../../src/view/index.ts';
import { line } from './measure.ts';
import { seatedGame } from './seated.ts';

/**
 * How honest the forecasts are: games of bots alone, each forecast of a seat set against what came of it.
 * `npx tsx tests/bench/coverage.ts [games] [scenario] [seat]`; 200 games of The Hague in the chair unless said otherwise.
 */
const [games = '200', id = 'hague-summit', named] = process.argv.slice(2);
const { library } = loadLibrary(readScenarios().files);
const { scenario } = library.scenarios[id]!;
const seat = named ?? scenario.chair;

const told: Foretold[] = [];
for (let n = 0; n < Number(games); n += 1) told.push(seatedGame(library, id, `coverage-${n}`, seat).debrief(0, seat).foretold!);
report(scenario, told);

function report({ issues }: Scenario, all: readonly Foretold[]): void {
  const adopted = all.filter(one => one.issues.some(({ agreed }) => agreed !== undefined));
  console.log(`${id}, ${seat}: ${all.length} games of bots, ${adopted.length} with a text\n`);
  const rows = adopted.flatMap(one => one.issues);
  line(
    'bands of 80 % that held',
    percent(
      rows,
      row => row.held!,
      row => row.bands.length,
    ),
    `${count(rows)} bands`,
  );
  line(
    '  what the bands say themselves',
    percent(
      rows,
      row => row.bands.reduce((sum, { inside }) => sum + inside, 0),
      row => row.bands.length,
    ),
  );
  for (const issue of issues) {
    const own = rows.filter(row => row.issue === issue.id);
    if (own.length === 0) continue;
    const width = own.flatMap(({ bands }) => bands.map(({ band }) => (band[1] - band[0]) / issue.top));
    line(
      `  ${issue.id}`,
      percent(
        own,
        row => row.held!,
        row => row.bands.length,
      ),
      `${mean(width).toFixed(2)} of the scale wide`,
    );
  }
  console.log('');
  const bins = all[0]!.stops.map((_, n) => all.map(one => one.stops[n]!));
  for (const bin of bins) {
    const called = sum(bin.map(one => one.called));
    const stopped = sum(bin.map(one => one.stopped));
    const shares = sum(bin.map(one => (one.foretold ?? 0) * one.called));
    const share = called === 0 ? '–' : `${((100 * stopped) / called).toFixed(1)} %`;
    const said = called === 0 ? '' : `called ${((100 * shares) / called).toFixed(1)} %, ${called} times`;
    line(`called ${bin[0]!.from * 100}–${bin[0]!.to * 100} % likely to stop the text`, share, said);
  }
}

function percent<T>(rows: readonly T[], part: (row: T) => number, whole: (row: T) => number): string {
  return `${((100 * sum(rows.map(part))) / sum(rows.map(whole))).toFixed(1)} %`;
}

function count(rows: readonly Foretold['issues'][number][]): number {
  return sum(rows.map(({ bands }) => bands.length));
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
