import type { Expression } from '../../../../model/index.ts';
import type { View } from '../../../../view/index.ts';

export type Range = readonly [number, number];

/**
 * Between what an amount of a scenario may come to, from what is on screen: whichever way its conditions turn out.
 * Undefined where it rests on something this seat does not see.
 */
export function rangeOf(amount: Expression, view: View): Range | undefined {
  const both = (left: Expression, right: Expression): readonly [Range, Range] | undefined => {
    const a = rangeOf(left, view);
    const b = rangeOf(right, view);
    return a && b && [a, b];
  };
  switch (amount.op) {
    case 'number':
      return [amount.value, amount.value];
    case 'negate': {
      const of = rangeOf(amount.of, view);
      return of && [-of[1], -of[0]];
    }
    case 'track': {
      const now = view.tracks[amount.track];
      return now === undefined ? undefined : [now, now];
    }
    case 'carried': {
      const value = view.carried[amount.name];
      return value === undefined ? undefined : [value, value];
    }
    case 'count':
      if (amount.name === 'round') return [view.round, view.round];
      if (amount.name === 'roundsLeft') return [view.lastRound - view.round, view.lastRound - view.round];
      return undefined;
    case 'add': {
      const pair = both(amount.left, amount.right);
      return pair && [pair[0][0] + pair[1][0], pair[0][1] + pair[1][1]];
    }
    case 'subtract': {
      const pair = both(amount.left, amount.right);
      return pair && [pair[0][0] - pair[1][1], pair[0][1] - pair[1][0]];
    }
    case 'multiply': {
      const pair = both(amount.left, amount.right);
      if (!pair) return undefined;
      const products = pair[0].flatMap(a => pair[1].map(b => a * b));
      return [Math.min(...products), Math.max(...products)];
    }
    case 'if': {
      const pair = both(amount.then, amount.else);
      return pair && [Math.min(...pair.flat()), Math.max(...pair.flat())];
    }
    default:
      return undefined;
  }
}
