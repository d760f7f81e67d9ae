import type { Library, ScenarioId } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';
import { words } from '../../view/index.ts';
import { text } from '../text/index.ts';
import { columns } from './columns.ts';
import type { Headlines } from './headlines.ts';
import type { Moved } from './sensitivity.ts';

/** The headlines with each constant moved, beside those with all as they are. */
export function sensitivityReport(library: Library, play: ScenarioId, base: Headlines, moved: readonly Moved[], games: number): string {
  const last = (meetingsOf(library, play) ?? []).findLast(id => library.scenarios[id]!.history)!;
  const said = words(library.scenarios[last]!.texts);
  const issues = Object.keys(base.issues);
  const row = (label: string, { agreement, issues: means, score }: Headlines): readonly string[] => [
    label,
    `${Math.round(agreement * 1000) / 10} %`,
    ...issues.map(issue => (means[issue] === undefined ? '' : means[issue].toFixed(2))),
    score === undefined ? '' : score.toFixed(3),
  ];
  const rows = [
    [
      text('backtest.constant'),
      text('backtest.agreementShare'),
      ...issues.map(issue => said(`issue.${issue}.label`)),
      text('backtest.score'),
    ],
    row(text('backtest.asItIs'), base),
    ...moved.map(({ parameter, to, headlines }) => row(text('backtest.moved', { parameter, to: String(to) }), headlines)),
  ];
  return `${[text('backtest.sensitivity', { games }), ...columns(rows, i => i > 0).map(line => `  ${line}`)].join('\n')}\n`;
}
