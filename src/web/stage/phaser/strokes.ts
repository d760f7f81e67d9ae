import type Phaser from 'phaser';
import type { Point } from '../map/arcs.ts';

export interface Stroke {
  readonly colour: number;
  readonly alpha: number;
  /** Texture px. */
  readonly width: number;
  /** On and off; on 0 draws dots. */
  readonly dash?: readonly [number, number];
}

/** A line of many points, whole or dashed. */
export function strokeLine(graphics: Phaser.GameObjects.Graphics, points: readonly Point[], stroke: Stroke): void {
  if (points.length < 2) return;
  if (!stroke.dash) {
    graphics.lineStyle(stroke.width, stroke.colour, stroke.alpha);
    graphics.beginPath();
    graphics.moveTo(points[0]![0], points[0]![1]);
    for (const p of points.slice(1)) graphics.lineTo(p[0], p[1]);
    graphics.strokePath();
    return;
  }
  const [on, off] = stroke.dash;
  let left = on;
  let drawing = on > 0;
  if (on === 0) left = off;
  let from = points[0]!;
  graphics.fillStyle(stroke.colour, stroke.alpha);
  graphics.lineStyle(stroke.width, stroke.colour, stroke.alpha);
  if (on === 0) graphics.fillCircle(from[0], from[1], stroke.width / 2);
  for (const to of points.slice(1)) {
    let length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
    while (length >= left && length > 0) {
      const at: Point = [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length];
      if (on === 0) graphics.fillCircle(at[0], at[1], stroke.width / 2);
      else if (drawing) graphics.lineBetween(from[0], from[1], at[0], at[1]);
      length -= left;
      from = at;
      drawing = on > 0 && !drawing;
      left = on === 0 ? off : drawing ? on : off;
    }
    if (drawing) graphics.lineBetween(from[0], from[1], to[0], to[1]);
    left -= length;
    from = to;
  }
}
