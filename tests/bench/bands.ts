import { readScenarios } from '../../src/cli/readScenarios.ts';
import { loadLibrary } from '../../src/scenario/index.ts';
import type { Calibration } from '../../src/view/debrief/types.ts';
import { line } from './measure.ts';
import { seatedGame } from './seated.ts';

/**
 * How the forecasts of a seat held over many games: issue by issue how often what was adopted lay within the band that was to
 * hold in eight cases of ten, and of the members called so likely to stop a text how many would have.
 * `npx tsx tests/bench/bands.ts [games] [scenario] [seat] [first]`; 60 games of The Hague in its chair's seat, from number 0,
 * unless said otherwise. A long series may be played in parts: every share comes with its counts, to be added up.
 */
const [games = '60', id = 'hague-summit', named = '', first = '0'] = process.argv.slice(2);
const { library } = loadLibrary(readScenarios().files);
const seat = named || library.scenarios[id]!.scenario.chair;
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

const within = new Map<string, { held: number; of: number }>();
const stops: { called: number; foretold: number; stopped: number; bin: Calibration }[] = [];
for (let game = Number(first); game < Number(first) + Number(games); game += 1) {
  const { issues, stops: bins } = seatedGame(library, id, `bands-${game}`, seat).debrief(0, seat).foretold!;
  for (const { issue, bands, held } of issues) {
    if (held === undefined) continue;
    const sum = within.get(issue) ?? { held: 0, of: 0 };
    within.set(issue, { held: sum.held + held, of: sum.of + bands.length });
  }
  for (const [n, bin] of bins.entries()) {
    stops[n] ??= { called: 0, foretold: 0, stopped: 0, bin };
    stops[n].called += bin.called;
    stops[n].foretold += bin.called * (bin.foretold ?? 0);
    stops[n].stopped += bin.stopped;
  }
}
const all = [...within.values()].reduce((sum, one) => ({ held: sum.held + one.held, of: sum.of + one.of }), { held: 0, of: 0 });
line('bands that held', percent(all.held, all.of), `${all.held} of ${all.of} bands`);
for (const [issue, { held, of }] of within) line(issue, percent(held, of), `${held} of ${of}`);
for (const { bin, called, foretold, stopped } of stops)
  if (called > 0)
    line(
      `called ${bin.from * 100} to ${bin.to * 100} %`,
      percent(stopped, called),
      `foretold ${percent(foretold, called)}, ${stopped} of ${called} calls`,
    );
