import type { LineKind } from '../types.ts';

export type Point = readonly [number, number];

/** How a line between two ends looks: its colour's name, its dashes in CSS px (none: solid), its width. */
export const LINES: Readonly<Record<LineKind, { colour: 'brass' | 'now' | 'ink'; dash?: readonly [number, number]; width: number }>> = {
  offer: { colour: 'brass', width: 2.2 },
  deal: { colour: 'brass', width: 2.2 },
  talk: { colour: 'brass', width: 2.6, dash: [0, 6] },
  consult: { colour: 'brass', width: 2.6, dash: [0, 6] },
  persuade: { colour: 'brass', width: 2.6, dash: [0, 6] },
  pressure: { colour: 'now', width: 2.4, dash: [9, 6] },
  leak: { colour: 'now', width: 2.4, dash: [4, 6] },
  event: { colour: 'ink', width: 2.2, dash: [0, 6] },
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
