import { inRing } from '../decode.ts';
import type { Box } from '../project.ts';

/** The point of a ring, within a box, that is farthest from its edge, and how far that is. Searched on a grid that is refined three times. */
export function labelPoint(ring: Float32Array, within: Box): readonly [number, number, number] {
  let [left, top, right, bottom] = within;
  for (let i = 0; i < ring.length; i += 2) {
    if (i === 0) [left, top, right, bottom] = [ring[0]!, ring[1]!, ring[0]!, ring[1]!];
    left = Math.min(left, ring[i]!);
    right = Math.max(right, ring[i]!);
    top = Math.min(top, ring[i + 1]!);
    bottom = Math.max(bottom, ring[i + 1]!);
  }
  let best: readonly [number, number, number] = [(left + right) / 2, (top + bottom) / 2, -1];
  let width = right - left;
  let height = bottom - top;
  let centre: readonly [number, number] = [best[0], best[1]];
  for (let pass = 0; pass < 4; pass++) {
    for (let i = 0; i <= 24; i++) {
      for (let j = 0; j <= 24; j++) {
        const x = centre[0] + (i / 24 - 0.5) * width;
        const y = centre[1] + (j / 24 - 0.5) * height;
        if (x < within[0] || x > within[2] || y < within[1] || y > within[3] || !inRing(ring, x, y)) continue;
        const clearance = distance(ring, x, y);
        if (clearance > best[2]) best = [x, y, clearance];
      }
    }
    centre = [best[0], best[1]];
    width /= 6;
    height /= 6;
  }
  return [Math.round(best[0]), Math.round(best[1]), Math.max(0, Math.round(best[2]))];
}

/** From a point to the nearest edge of a ring. */
function distance(ring: Float32Array, x: number, y: number): number {
  let best = Infinity;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const dx = ring[i]! - ring[j]!;
    const dy = ring[i + 1]! - ring[j + 1]!;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ring[j]!) * dx + (y - ring[j + 1]!) * dy) / length));
    const ex = ring[j]! + t * dx - x;
    const ey = ring[j + 1]! + t * dy - y;
    best = Math.min(best, ex * ex + ey * ey);
  }
  return Math.sqrt(best);
}

/** Of a closed ring, without sign. */
export function area(ring: readonly (readonly [number, number])[] | readonly number[][]): number {
  return Math.abs(signedArea(ring));
}

export function signedArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) twice += ring[j]![0]! * ring[i]![1]! - ring[i]![0]! * ring[j]![1]!;
  return twice / 2;
}
