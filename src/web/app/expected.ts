import type { StanceSeen } from '../../view/index.ts';

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
