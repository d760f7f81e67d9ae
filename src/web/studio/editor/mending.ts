import { nearest, type Problem } from '../../../scenario/index.ts';

/** What to write in the place of what. */
export interface Mending {
  /** From the place of the problem. */
  readonly at: number;
  readonly length: number;
  readonly to: string;
}

/**
 * How a slip of the pen is mended: the linter offers the nearest name there is. Undefined where it offers none, or where what it speaks of
 * does not stand on the line any more.
 *
 * @param rest what stands from the problem's place to the end of its line
 */
export function mendingOf({ message, help }: Problem, rest: string): Mending | undefined {
  const to = /^did you mean '([^']+)'\?$/.exec(help)?.[1];
  if (to === undefined) return undefined;
  // Of the names it speaks of, the one that is nearly right.
  const wrong = nearest(
    to,
    [...message.matchAll(/'([^']+)'/g)].map(([, name]) => name!).filter(name => name !== to),
  );
  if (wrong === undefined) return undefined;
  const at = rest.indexOf(wrong);
  const whole = at >= 0 && !/[\w-]/.test(rest[at + wrong.length] ?? ' ') && !/[\w-]/.test(rest[at - 1] ?? ' ');
  return whole ? { at, length: wrong.length, to } : undefined;
}
