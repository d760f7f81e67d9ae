import type { StanceSeen } from '../../view/index.ts';

/** How many would stand where on a text, as each is guessed to, and how each does. */
export interface Expected {
  readonly support: number;
  readonly reserve: number;
  readonly object: number;
  /** Members that would break a silence on it. */
  readonly breaks: number;
  readonly stances: readonly StanceSeen[];
}

export function expected(stances: readonly StanceSeen[]): Expected {
  const count = (test: (seen: StanceSeen) => boolean) => stances.filter(test).length;
  return {
    support: count(s => s.stance === 'support'),
    reserve: count(s => s.stance === 'reserve'),
    object: count(s => s.stance === 'object'),
    breaks: count(s => !s.lets),
    stances,
  };
}
