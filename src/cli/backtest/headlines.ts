import type { Library, ScenarioId } from '../../model/index.ts';
import { agreed, meetingsOf } from '../../session/index.ts';
import { backtest } from './backtest.ts';
import type { Ending } from './types.ts';

/** What a change of a constant is judged by. */
export interface Headlines {
  /** Share of the games whose last meeting with a history ended with a text. */
  readonly agreement: number;
  /** Means over those texts, in the issue's unit, of the graded issues of that meeting that count. */
  readonly issues: Readonly<Record<string, number>>;
  /** The model's total; absent where nothing counts. */
  readonly score?: number;
}

/** @param endings by game, by meeting */
export function headlines(library: Library, play: ScenarioId, endings: readonly (readonly Ending[])[]): Headlines {
  const meetings = meetingsOf(library, play) ?? [];
  const last = meetings.findLastIndex(id => library.scenarios[id]!.history);
  const { scenario, history } = library.scenarios[meetings[last]!]!;
  const texts = endings.flatMap(game => agreed(game[last]!.outcome) ?? []);
  const graded = scenario.issues.filter(
    issue => issue.kind === 'scale' && history!.outcome[issue.id]?.apart === undefined && issue.id in history!.outcome,
  );
  const score = backtest(library, play, endings).score.model;
  return {
    agreement: texts.length / Math.max(1, endings.length),
    issues: Object.fromEntries(
      graded.flatMap(issue => {
        if (issue.kind !== 'scale' || texts.length === 0) return [];
        const level = texts.reduce((sum, text) => sum + text.levels[issue.id]!, 0) / texts.length;
        return [[issue.id, issue.from + level * issue.step]];
      }),
    ),
    ...(score === undefined ? {} : { score }),
  };
}
