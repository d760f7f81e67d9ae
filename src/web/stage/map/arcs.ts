import type { LineKind } from '../types.ts';

export type Point = readonly [number, number];

export interface LineLook {
  /** The colour's name among the page's. */
  readonly colour: 'brass' | 'now' | 'ink' | 'ramp-5' | 'reserve' | 'object';
  /** On and off, CSS px; on 0: dots. None: solid. */
  readonly dash?: readonly [number, number];
  readonly width: number;
  /** Two threads side by side: hollow in the middle. */
  readonly double?: boolean;
  /** Ends in a head, where others end in a dot. */
  readonly head?: boolean;
}

/** How a line between two ends looks. No two kinds of the web share colour and pattern, and no two patterns are told apart by colour alone. */
export const LINES: Readonly<Record<LineKind, LineLook>> = {
  offer: { colour: 'brass', width: 2.2, dash: [13, 5] },
  deal: { colour: 'brass', width: 3 },
  talk: { colour: 'brass', width: 2.6, dash: [0, 6] },
  consult: { colour: 'brass', width: 2.6, dash: [0, 6] },
  persuade: { colour: 'brass', width: 2.6, dash: [0, 6] },
  pressure: { colour: 'now', width: 2.6, dash: [8, 4], head: true },
  leak: { colour: 'now', width: 2.4, dash: [3, 6], head: true },
  event: { colour: 'ink', width: 2.2, dash: [0, 6] },
  pledge: { colour: 'ramp-5', width: 1.4 },
  provided: { colour: 'ramp-5', width: 1.4, dash: [4, 4] },
  trust: { colour: 'reserve', width: 3.6, double: true },
  distrust: { colour: 'object', width: 3.2, dash: [0, 7] },
};

/** Points along a bowed line, evenly spaced in time; it bows down unless it comes from the west. `lane` spreads lines with the same ends. */
export function arc(from: Point, to: Point, lane = 0, steps = 48): readonly Point[] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return [from, to];
  const bow = Math.min(length * 0.2, 110) + lane * 16;
  // The normal that points down the stage.
  const down = dx >= 0 ? 1 : -1;
  const side = dx > Math.abs(dy) * 1.5 ? -down : down;
  const cx = (from[0] + to[0]) / 2 + (-dy / length) * bow * side;
  const cy = (from[1] + to[1]) / 2 + (dx / length) * bow * side;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const u = 1 - t;
    return [u * u * from[0] + 2 * u * t * cx + t * t * to[0], u * u * from[1] + 2 * u * t * cy + t * t * to[1]] as const;
  });
}

/** The part of a line before `share` of its length. */
export function upTo(points: readonly Point[], share: number): readonly Point[] {
  if (share >= 1) return points;
  const at = share * (points.length - 1);
  const whole = Math.floor(at);
  const a = points[whole]!;
  const b = points[whole + 1] ?? a;
  const t = at - whole;
  return [...points.slice(0, whole + 1), [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]];
}
