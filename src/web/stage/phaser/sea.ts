import { project } from '../../map/project.ts';
import { type Colours, css, mix } from '../colours.ts';
import type { SheetView } from '../map/sheetView.ts';
import type { StagePalette } from '../types.ts';

type Context = CanvasRenderingContext2D;

/** What each meeting's light does to open water. */
const WATER: Readonly<Record<StagePalette, number>> = {
  coast: 0x12607a,
  capital: 0x27466f,
  summit: 0x3b2f66,
  harbour: 0x14605a,
  works: 0x4a2c1e,
  town: 0x33402a,
  lagoon: 0x1f6068,
  plain: 0x0f2233,
};

/** Water, depths, net of degrees, roses' lines. `palette` left out: high contrast, and nothing but water. */
export function drawSea(
  context: Context,
  view: SheetView,
  rose: readonly [number, number],
  colours: Colours,
  palette: StagePalette | undefined,
): void {
  const tinted = (ground: number, share: number) => (palette ? mix(ground, WATER[palette], share) : ground);
  const { width, height } = context.canvas;
  const middle = [view.x, view.y] as const;
  const reach = 1500 * view.scale;
  const water = context.createRadialGradient(middle[0], middle[1], 0, middle[0], middle[1], reach);
  water.addColorStop(0, css(tinted(mix(colours.of('sea'), colours.of('shoal-1'), 0.5), 0.3)));
  water.addColorStop(0.55, css(tinted(colours.of('sea'), 0.2)));
  water.addColorStop(1, css(tinted(mix(colours.of('sea'), colours.of('abyss'), 0.75), 0.1)));
  context.fillStyle = water;
  context.fillRect(0, 0, width, height);
  if (!palette) return;
  drawRhumbs(context, view, rose, colours);
  context.lineWidth = 1;
  context.strokeStyle = css(colours.of('chart-ink'), 0.09);
  for (let lon = -60; lon <= 70; lon += 5) drawDegrees(context, view, t => [lon, 22 + t * 62], lon % 10 === 0);
  for (let lat = 25; lat <= 80; lat += 5) drawDegrees(context, view, t => [-60 + t * 130, lat], lat % 10 === 0);
}

function drawDegrees(context: Context, view: SheetView, at: (t: number) => readonly [number, number], strong: boolean): void {
  context.beginPath();
  let pen = false;
  for (let i = 0; i <= 60; i++) {
    const point = project(...at(i / 60));
    if (point.sheet !== 'main') {
      pen = false;
      continue;
    }
    const x = point.x * view.scale + view.x;
    const y = point.y * view.scale + view.y;
    if (pen) context.lineTo(x, y);
    else context.moveTo(x, y);
    pen = true;
  }
  context.globalAlpha = strong ? 1 : 0.5;
  context.stroke();
  context.globalAlpha = 1;
}

/** Lines of bearing from a compass in the open ocean, as on a portolan. */
function drawRhumbs(context: Context, view: SheetView, [x, y]: readonly [number, number], colours: Colours): void {
  const r = 150 * view.scale;
  context.save();
  context.translate(x, y);
  context.rotate(-0.28);
  context.lineWidth = 1;
  for (let i = 0; i < 16; i++) {
    context.rotate(Math.PI / 8);
    context.strokeStyle = css(colours.of('brass'), i % 4 === 3 ? 0.07 : 0.035);
    context.beginPath();
    context.moveTo(0, -r * 1.5);
    context.lineTo(0, -2600 * view.scale);
    context.stroke();
  }
  context.strokeStyle = css(colours.of('brass'), 0.2);
  for (const ring of [1, 1.1, 0.42]) {
    context.beginPath();
    context.arc(0, 0, r * ring, 0, 2 * Math.PI);
    context.stroke();
  }
  for (let i = 0; i < 72; i++) {
    context.rotate(Math.PI / 36);
    context.beginPath();
    context.moveTo(0, -r);
    context.lineTo(0, -r * (i % 9 === 8 ? 1.22 : 1.1));
    context.stroke();
  }
  for (let i = 0; i < 8; i++) {
    context.rotate(Math.PI / 4);
    const long = i % 2 === 1 ? 1 : 0.62;
    for (const side of [-1, 1]) {
      context.fillStyle = css(colours.of('brass'), side < 0 ? 0.24 : 0.09);
      context.beginPath();
      context.moveTo(0, -r * 0.96 * long);
      context.lineTo(side * r * 0.12 * long, -r * 0.16);
      context.lineTo(0, 0);
      context.closePath();
      context.fill();
    }
  }
  context.restore();
}
