import { readScenarios } from '../../src/cli/readScenarios.ts';
import { start } from '../../src/engine/index.ts';
import type { Move, Scenario, State } from '../../src/model/index.ts';
import { loadLibrary } from '../../src/scenario/index.ts';
import { forecast, secondOpinions, viewFor } from '../../src/view/index.ts';
import { line, median, repeated, timed } from './measure.ts';
import { seatedGame } from './seated.ts';

/** Runs a repeat; the figure is for one. */
const RUNS = 6;

/** What a page waits for, at the largest table shipped: a forecast, one of another plan, second opinions, the debrief. */
export function forecasts(): void {
  const { library } = loadLibrary(readScenarios().files);
  const { scenario } = library.scenarios['hague-summit']!;
  const { chair } = scenario;
  const state = draftedState(scenario);
  const other: readonly Move[] = [{ type: 'tableDraft', levels: { ...state.draft!.levels, core: 13 } }, { type: 'openSilence' }];
  const each = (run: () => unknown) => median(repeated(() => timed(() => Array.from({ length: RUNS }, run)) / RUNS)).toFixed(0);
  line(
    `forecast of the chair, ${scenario.parties.length} parties, ms`,
    each(() => forecast(scenario, viewFor(scenario, state, chair), [])),
  );
  const view = viewFor(scenario, state, chair);
  line(
    'forecast of another plan in the same round, ms',
    each(() => forecast(scenario, view, other)),
  );
  line(
    'second opinions, ms',
    each(() => secondOpinions(scenario, viewFor(scenario, state, chair))),
  );
  const games = Array.from({ length: 4 }, (_, n) => seatedGame(library, scenario.id, `bench-${n}`, chair));
  line('debrief as after a game, ms', median(games.map(game => timed(() => game.debrief(0)))).toFixed(0), 'forecasts at hand');
  line('forecasts of a loaded game made again, ms', median(games.map(game => timed(() => game.debrief(0, chair)))).toFixed(0));
}

function draftedState(scenario: Scenario): State {
  const { state } = start(scenario, 'bench');
  const levels = Object.fromEntries(
    scenario.issues.flatMap(({ id, scope, top }) => (scope === 'common' ? [[id, Math.round(top / 2)] as const] : [])),
  );
  return { ...state, round: 6, draft: { levels, carveOuts: {}, number: 1, tabledIn: 4, stances: {} } };
}
