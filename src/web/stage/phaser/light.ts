import { EXTENT } from '../../map/project.ts';
import type { Sheet } from '../../map/types.ts';
import { type Colours, css, mix } from '../colours.ts';
import type { SheetView } from '../map/sheetView.ts';
import { tracePath } from './chart.ts';

type Context = CanvasRenderingContext2D;

/** Low sun, and the pale sky of noon. */
const SUNSET = 0xff9a5e;
const NOON = 0xa9d4e6;

/** Night closes in at the edges of the room, and of the data; the light, 1 to 0, falls from the south-west and goes red before it is gone. */
export function drawVignette(context: Context, width: number, height: number, colours: Colours, light: number): void {
  const r = Math.sqrt(width * width + height * height) / 2;
  const glow = context.createRadialGradient(width * 0.1, height * 1.1, 0, width * 0.1, height * 1.1, r * 2);
  glow.addColorStop(0, css(mix(SUNSET, NOON, light), 0.05 + 0.13 * (1 - Math.abs(2 * light - 1)) + 0.07 * light));
  glow.addColorStop(1, css(mix(SUNSET, NOON, light), 0));
  context.fillStyle = glow;
  context.fillRect(0, 0, width, height);
  const shade = context.createRadialGradient(width / 2, height / 2, r * 0.52, width / 2, height / 2, r * 1.06);
  shade.addColorStop(0, css(colours.of('abyss'), 0));
  shade.addColorStop(1, css(colours.of('abyss'), 0.84 - 0.24 * light));
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}

/** Where the sheet of data ends its land fades out instead of being cut. */
export function fadeEdges(context: Context, view: SheetView, colours: Colours): void {
  const { width, height } = context.canvas;
  const x = (n: number) => n * view.scale + view.x;
  const y = (n: number) => n * view.scale + view.y;
  const fade = 260 * view.scale;
  const clear = css(colours.of('abyss'), 0);
  const full = css(mix(colours.of('sea'), colours.of('abyss'), 0.85));
  const edges: readonly (readonly [number, number, number, number])[] = [
    [x(EXTENT[0]), 0, x(EXTENT[0]) + fade, 0],
    [x(EXTENT[2]), 0, x(EXTENT[2]) - fade, 0],
    [0, y(EXTENT[1]), 0, y(EXTENT[1]) + fade],
    [0, y(EXTENT[3]), 0, y(EXTENT[3]) - fade],
  ];
  for (const [x0, y0, x1, y1] of edges) {
    const ramp = context.createLinearGradient(x0, y0, x1, y1);
    ramp.addColorStop(0, full);
    ramp.addColorStop(1, clear);
    context.fillStyle = ramp;
    context.fillRect(0, 0, width, height);
  }
}

/** Colour of each party's land cast on the water around it: small, blurred, stretched by the card. */
export function drawGlow(context: Context, sheet: Sheet, view: SheetView, fills: ReadonlyMap<string, number>): void {
  for (const [code, colour] of fills) {
    const land = sheet.lands.get(code);
    if (!land) continue;
    tracePath(context, land.rings, view);
    context.fillStyle = css(colour);
    context.fill();
    context.strokeStyle = css(colour);
    context.lineWidth = 2;
    context.stroke();
  }
  for (let pass = 0; pass < 3; pass++) soften(context);
}

/** Box blur by drawing the picture over itself, shifted. */
function soften(context: Context): void {
  const { width, height } = context.canvas;
  const copy = document.createElement('canvas');
  copy.width = width;
  copy.height = height;
  copy.getContext('2d')!.drawImage(context.canvas, 0, 0);
  context.clearRect(0, 0, width, height);
  const shifts = [-2, -1, 0, 1, 2].flatMap(dx => [-2, -1, 0, 1, 2].map(dy => [dx, dy] as const));
  context.globalCompositeOperation = 'lighter';
  context.globalAlpha = 1 / shifts.length;
  for (const [dx, dy] of shifts) context.drawImage(copy, dx, dy);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}
