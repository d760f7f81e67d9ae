import type { Library, ScenarioId } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';
import { words } from '../../view/index.ts';
import { figure } from '../report/figures.ts';
import { text } from '../text/index.ts';
import { columns } from './columns.ts';
import type { Effect } from './effects.ts';
import type { Headlines } from './headlines.ts';
import type { Moved } from './sensitivity.ts';

/** The headlines with all constants as they are, and below how far they go from there with each moved. */
export function sensitivityReport(library: Library, play: ScenarioId, base: Headlines, moved: readonly Moved[], games: number): string {
  const last = (meetingsOf(library, play) ?? []).findLast(id => library.scenarios[id]!.history)!;
  const said = words(library.scenarios[last]!.texts);
  const issues = Object.keys(base.issues);
  const rows = [
    [
      text('backtest.constant'),
      text('backtest.agreementShare'),
      ...issues.map(issue => said(`issue.${issue}.label`)),
      text('backtest.score'),
    ],
    [
      text('backtest.asItIs'),
      `${Math.round(base.agreement * 1000) / 10} %`,
      ...issues.map(issue => base.issues[issue]!.toFixed(2)),
      base.score === undefined ? '' : base.score.toFixed(3),
    ],
    ...moved.map(({ parameter, to, effects }) => [
      text('backtest.moved', { parameter, to: String(to) }),
      shown(effects.agreement, 1, 100),
      ...issues.map(issue => shown(effects[issue], 2)),
      shown(effects.score, 3),
    ]),
  ];
  return `${[text('backtest.sensitivity', { games }), ...columns(rows, i => i > 0).map(line => `  ${line}`)].join('\n')}\n`;
}

/** A difference with half its interval, marked where the interval leaves out 0. */
function shown(effect: Effect | undefined, places: number, unit = 1): string {
  if (!effect) return '';
  const by = figure(effect.by * unit, places, true);
  if (effect.half === undefined) return by;
  const half = figure(effect.half * unit, places);
  return `${by} ± ${half}${Math.abs(effect.by) > effect.half ? '*' : ' '}`;
}
