import type { Move, Package } from '../../model/index.ts';
import type { StanceSeen, View } from '../../view/index.ts';

/** How many would support, and how many object: the middle estimate and its range. */
export interface Count {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
export interface Expected {
  readonly support: number;
  readonly reserve: number;
  readonly object: Count;
  /** Members that would break a silence on it. */
  readonly breaks: number;
  readonly stances: readonly StanceSeen[];
}

export function expected(stances: readonly StanceSeen[]): Expected {
  const count = (test: (seen: StanceSeen) => boolean) => stances.filter(test).length;
  const middle = count(s => s.stance === 'object');
  return {
    support: count(s => s.stance === 'support'),
    reserve: count(s => s.stance === 'reserve'),
    object: {
      low: Math.min(
        middle,
        count(s => s.margin[2] < 0),
      ),
      middle,
      high: Math.max(
        middle,
        count(s => s.margin[0] < 0),
      ),
    },
    breaks: count(s => !s.lets),
    stances,
  };
}

/** The text as it would stand once the plan is carried out. Undefined when there is none. */
export function packageAfter(view: View, plan: readonly Move[]): Package | undefined {
  let result: Package | undefined = view.draft && { levels: view.draft.levels, carveOuts: view.draft.carveOuts };
  for (const move of plan) {
    if (move.type === 'tableDraft') result = { levels: move.levels, carveOuts: result?.carveOuts ?? {} };
    if (!result) continue;
    if (move.type === 'grantCarveOut') result = { ...result, carveOuts: { ...result.carveOuts, [move.party]: move.thirds } };
    if (move.type === 'proposeAmendment')
      result = { ...result, levels: { ...result.levels, ...Object.fromEntries(move.changes.map(c => [c.issue, c.to])) } };
  }
  return result;
}
