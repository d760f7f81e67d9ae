import { type Colours, css, mix } from '../colours.ts';
import type { TableLayout } from '../table/tableLayout.ts';
import type { StagePalette } from '../types.ts';
import { drawWall } from './wall.ts';

type Context = CanvasRenderingContext2D;
type Points = readonly (readonly [number, number])[];

/** What light the windows let in. */
const DAYLIGHT: Readonly<Record<StagePalette, number>> = {
  coast: 0x2f6f86,
  capital: 0x39587c,
  summit: 0x5a5a86,
  harbour: 0x2f7a72,
  works: 0x6e4a34,
  town: 0x4f5a40,
  lagoon: 0x7a5658,
  plain: 0x33475c,
};

function path(context: Context, points: Points, dy = 0): void {
  context.beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) context.moveTo(x, y + dy);
    else context.lineTo(x, y + dy);
  }
}

/** Room, floor and table, in CSS px on a context that is scaled already. */
export function drawRoom(context: Context, layout: TableLayout, colours: Colours, palette: StagePalette, light: number): void {
  const { width, height, wall } = layout;
  const floor = context.createLinearGradient(0, wall, 0, height);
  floor.addColorStop(0, css(mix(colours.of('abyss'), DAYLIGHT[palette], 0.3 + 0.25 * light)));
  floor.addColorStop(0.3, css(mix(colours.of('sea'), DAYLIGHT[palette], 0.1)));
  floor.addColorStop(1, css(colours.of('abyss')));
  context.fillStyle = floor;
  context.fillRect(0, 0, width, height);
  drawFloorLines(context, layout, colours);
  // High contrast: a plain ground, and nothing behind the words.
  if (colours.of('sea') !== 0) drawWall(context, layout, colours, palette, light);
  drawPool(context, layout, colours);
  drawTop(context, layout, colours);
  const shade = context.createRadialGradient(
    width / 2,
    height * 0.5,
    height * 0.45,
    width / 2,
    height * 0.5,
    Math.max(width, height) * 0.72,
  );
  shade.addColorStop(0, css(colours.of('abyss'), 0));
  shade.addColorStop(1, css(colours.of('abyss'), 0.78));
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}

/** Boards that run towards the far wall: the eye reads the depth from them. */
function drawFloorLines(context: Context, layout: TableLayout, colours: Colours): void {
  const { width, height } = layout;
  context.save();
  context.strokeStyle = css(colours.of('rule'), 0.28);
  context.lineWidth = 1;
  for (let i = -14; i <= 14; i++) {
    context.beginPath();
    context.moveTo(width / 2 + i * width * 0.058, layout.wall);
    context.lineTo(width / 2 + i * width * 0.082, height);
    context.stroke();
  }
  context.restore();
}

/** Lamplight on the floor inside the horseshoe. */
function drawPool(context: Context, layout: TableLayout, colours: Colours): void {
  const { width, height, middle } = layout;
  const cy = middle.y + middle.height * 0.42;
  context.save();
  context.translate(width / 2, cy);
  context.scale(1, 0.72);
  const pool = context.createRadialGradient(0, 0, 0, 0, 0, width * 0.36);
  pool.addColorStop(0, css(mix(colours.of('desk-3'), colours.of('brass'), 0.22), 0.85));
  pool.addColorStop(0.5, css(colours.of('desk-2'), 0.55));
  pool.addColorStop(1, css(colours.of('abyss'), 0));
  context.fillStyle = pool;
  context.fillRect(-width, -height, width * 2, height * 2);
  context.restore();
}

/** The slab: shadow, edge, top, the light that falls on it, and the brass strip along the inside. */
function drawTop(context: Context, layout: TableLayout, colours: Colours): void {
  const { width, height, outer, inner } = layout;
  const body: Points = [...outer, ...[...inner].reverse()];
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 0.75)';
  context.shadowBlur = 46;
  context.shadowOffsetY = 22;
  path(context, body, 6);
  context.closePath();
  context.fillStyle = css(colours.of('abyss'));
  context.fill();
  context.restore();

  const thick = Math.max(9, height * 0.022);
  path(context, body, thick);
  context.closePath();
  context.fillStyle = css(mix(colours.of('abyss'), colours.of('desk'), 0.6));
  context.fill();
  // The inner wall of the far side, seen from the front.
  path(context, [...inner, ...[...inner].reverse().map(([x, y]) => [x, y + thick * 1.6] as const)]);
  context.closePath();
  const wall = context.createLinearGradient(0, layout.wall + height * 0.18, 0, layout.wall + height * 0.3);
  wall.addColorStop(0, css(mix(colours.of('abyss'), colours.of('desk'), 0.3)));
  wall.addColorStop(1, css(mix(colours.of('desk'), colours.of('desk-2'), 0.5)));
  context.fillStyle = wall;
  context.fill();

  path(context, body);
  context.closePath();
  const top = context.createLinearGradient(0, layout.wall, 0, height);
  top.addColorStop(0, css(mix(colours.of('desk-2'), colours.of('desk-3'), 0.55)));
  top.addColorStop(0.45, css(mix(colours.of('desk-2'), colours.of('desk-3'), 0.85)));
  top.addColorStop(1, css(mix(colours.of('desk-3'), colours.of('edge'), 0.16)));
  context.fillStyle = top;
  context.fill();
  context.save();
  context.clip();
  const lamp = context.createRadialGradient(width / 2, height * 0.34, width * 0.08, width / 2, height * 0.4, width * 0.5);
  lamp.addColorStop(0, css(mix(colours.of('edge'), colours.of('brass'), 0.45), 0.3));
  lamp.addColorStop(0.6, css(colours.of('edge'), 0.08));
  lamp.addColorStop(1, css(colours.of('abyss'), 0.28));
  context.fillStyle = lamp;
  context.fillRect(0, 0, width, height);
  // Grain along the sides.
  context.strokeStyle = css(colours.of('ink'), 0.022);
  for (let i = 1; i < 9; i++) {
    path(
      context,
      outer.map(([x, y], k) => {
        const [ix, iy] = inner[k]!;
        return [x + ((ix - x) * i) / 9, y + ((iy - y) * i) / 9] as const;
      }),
    );
    context.stroke();
  }
  context.restore();
  path(context, outer);
  context.strokeStyle = css(mix(colours.of('rule'), colours.of('edge'), 0.55), 0.9);
  context.lineWidth = 1.2;
  context.stroke();
  path(context, inner);
  context.strokeStyle = css(colours.of('brass'), 0.85);
  context.lineWidth = 1.5;
  context.stroke();
  path(context, inner, 2.5);
  context.strokeStyle = css(colours.of('brass-deep'), 0.5);
  context.lineWidth = 1;
  context.stroke();
}

/** How a placard is painted. */
export type PlacardFace = 'plain' | 'object' | 'chair' | 'you' | 'speaking' | 'absent';

/** A folded card: its face, the light along its upper fold, its foot's shadow on the table. Context scaled to CSS px. */
export function drawPlacard(context: Context, width: number, height: number, face: PlacardFace, colours: Colours): void {
  const pad = PLACARD_PAD;
  context.save();
  context.translate(pad, pad);
  if (face !== 'absent') {
    context.shadowColor = 'rgb(0 0 0 / 0.6)';
    context.shadowBlur = 9;
    context.shadowOffsetY = 5;
  }
  const ground =
    face === 'chair'
      ? colours.of('brass')
      : face === 'object'
        ? mix(colours.of('desk'), colours.of('object'), 0.2)
        : face === 'speaking'
          ? mix(colours.of('desk-3'), colours.of('brass'), 0.2)
          : colours.of('desk');
  const fill = context.createLinearGradient(0, 0, 0, height);
  fill.addColorStop(0, css(mix(ground, 0xffffff, face === 'chair' ? 0.14 : 0.05), face === 'absent' ? 0.35 : 1));
  fill.addColorStop(1, css(mix(ground, colours.of('abyss'), face === 'chair' ? 0.12 : 0.35), face === 'absent' ? 0.35 : 1));
  context.beginPath();
  context.roundRect(0, 0, width, height, 2.5);
  context.fillStyle = fill;
  context.fill();
  context.shadowColor = 'transparent';
  context.lineWidth = face === 'you' ? 1.6 : 1;
  if (face === 'absent') context.setLineDash([4, 3]);
  const line =
    face === 'object'
      ? mix(colours.of('object'), colours.of('desk'), 0.45)
      : face === 'you'
        ? colours.of('brass')
        : mix(colours.of('edge'), colours.of('rule'), 0.55);
  context.strokeStyle = css(face === 'chair' ? colours.of('brass') : line);
  context.strokeRect(0.5, 0.5, width - 1, height - 1);
  context.setLineDash([]);
  if (face !== 'absent') {
    context.fillStyle = css(0xffffff, face === 'chair' ? 0.5 : 0.2);
    context.fillRect(1, 0.5, width - 2, 1.2);
  }
  context.restore();
}

export const PLACARD_PAD = 14;

/** A soft round light, white: tinted where it is used. */
export function drawGlowDisc(context: Context, size: number): void {
  const r = size / 2;
  const light = context.createRadialGradient(r, r, 0, r, r, r);
  light.addColorStop(0, 'rgb(255 255 255 / 0.95)');
  light.addColorStop(0.16, 'rgb(255 255 255 / 0.5)');
  light.addColorStop(0.45, 'rgb(255 255 255 / 0.14)');
  light.addColorStop(1, 'rgb(255 255 255 / 0)');
  context.fillStyle = light;
  context.fillRect(0, 0, size, size);
}

/** A cone from above that ends in a pool, white. */
export function drawSpot(context: Context, width: number, height: number): void {
  const cone = context.createLinearGradient(0, 0, 0, height);
  cone.addColorStop(0, 'rgb(255 255 255 / 0.04)');
  cone.addColorStop(0.6, 'rgb(255 255 255 / 0.22)');
  cone.addColorStop(1, 'rgb(255 255 255 / 0.6)');
  context.fillStyle = cone;
  context.filter = `blur(${Math.round(width / 26)}px)`;
  context.beginPath();
  context.moveTo(width * 0.46, 0);
  context.lineTo(width * 0.54, 0);
  context.lineTo(width * 0.86, height * 0.84);
  context.quadraticCurveTo(width * 0.5, height, width * 0.14, height * 0.84);
  context.closePath();
  context.fill();
  context.filter = 'none';
}
