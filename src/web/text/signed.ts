import type { Text } from './index.ts';

/** Whole points with their sign; a true minus. */
export function signed(points: number): string {
  const whole = Math.round(points);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}

/** `+3 to +9 points`; `+6 points` where low and high are the same. */
export function signedRange(text: Text, [low, , high]: readonly [number, number, number]): string {
  return signed(low) === signed(high)
    ? text('points.about', { points: signed(low) })
    : text('points.between', { low: signed(low), high: signed(high) });
}
