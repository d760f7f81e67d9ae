import { EXTENT, project } from '../../map/project.ts';
import type { Line, Sheet } from '../../map/types.ts';
import { type Colours, css, mix } from '../colours.ts';
import type { SheetView } from '../map/sheetView.ts';
import type { StagePalette } from '../types.ts';

type Context = CanvasRenderingContext2D;

/** Stroke widths are drawn for this scale (px per unit), and grow slowly with it. */
const DRAWN_FOR = 0.26;

export function strokeScale(view: SheetView): number {
  return Math.max(0.55, Math.min(1.9, Math.sqrt(view.scale / DRAWN_FOR)));
}

function trace(context: Context, line: Line, view: SheetView, close: boolean): void {
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i]! * view.scale + view.x;
    const y = line[i + 1]! * view.scale + view.y;
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  if (close) context.closePath();
}

export function tracePath(context: Context, lines: readonly Line[], view: SheetView, close = true): void {
  context.beginPath();
  for (const line of lines) trace(context, line, view, close);
}

/** A coast is a border with one side, except along the edge of the sheet. */
function coasts(sheet: Sheet): readonly Line[] {
  const [left, top, right, bottom] = sheet.box;
  const near = (a: number, b: number) => Math.abs(a - b) < 2;
  return sheet.borders.flatMap(border => {
    if (border.of.length !== 1) return [];
    const pieces: number[][] = [[]];
    for (let i = 0; i < border.line.length; i += 2) {
      const x = border.line[i]!;
      const y = border.line[i + 1]!;
      if (near(x, left) || near(x, right) || near(y, top) || near(y, bottom)) {
        if (pieces.at(-1)!.length > 0) pieces.push([]);
      } else pieces.at(-1)!.push(x, y);
    }
    return pieces.filter(p => p.length >= 4).map(p => Float32Array.from(p));
  });
}

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

/** Three soundings round every coast, then land of nobody with its borders. */
export function drawLand(context: Context, sheet: Sheet, view: SheetView, colours: Colours, px: number): void {
  const k = strokeScale({ ...view, scale: view.scale / px }) * px;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  tracePath(context, coasts(sheet), view, false);
  for (const [name, width] of [
    ['shoal-1', 40],
    ['shoal-2', 22],
    ['shoal-3', 9],
  ] as const) {
    context.strokeStyle = css(colours.of(name));
    context.lineWidth = width * k;
    context.stroke();
  }
  tracePath(
    context,
    [...sheet.lands.values()].flatMap(l => l.rings),
    view,
  );
  context.fillStyle = css(colours.of('land'));
  context.fill();
  tracePath(context, coasts(sheet), view, false);
  context.strokeStyle = css(colours.of('land-line'), 0.85);
  context.lineWidth = 0.9 * k;
  context.stroke();
  tracePath(
    context,
    sheet.borders.filter(b => b.of.length > 1 && !b.dashed).map(b => b.line),
    view,
    false,
  );
  context.strokeStyle = css(colours.of('land-line'), 0.7);
  context.lineWidth = 0.8 * k;
  context.stroke();
}

export interface Inked {
  /** Lands that are parties', and how each is drawn. */
  readonly parties: ReadonlyMap<string, { readonly pledged: boolean; readonly none: boolean }>;
}

/** What lies over the fills: hatch where nothing is pledged, borders, the dashed edge of those without forces. */
export function drawInk(context: Context, sheet: Sheet, view: SheetView, colours: Colours, px: number, inked: Inked): void {
  const k = strokeScale({ ...view, scale: view.scale / px }) * px;
  const of = (want: (p: { pledged: boolean; none: boolean }) => boolean) =>
    [...inked.parties].filter(([, p]) => want(p)).flatMap(([code]) => sheet.lands.get(code)?.rings ?? []);
  drawHatch(
    context,
    of(p => !p.pledged && !p.none),
    view,
    px,
  );
  // A little light on the inside of every lit coast lifts the land off the sea.
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const dark = 0x07111b;
  const lines = (want: (party: number, b: Sheet['borders'][number]) => boolean) =>
    sheet.borders.filter(b => want(b.of.filter(code => inked.parties.has(code)).length, b)).map(b => b.line);
  tracePath(
    context,
    lines((n, b) => n > 0 && b.of.length > 1 && !b.dashed),
    view,
    false,
  );
  context.strokeStyle = css(dark);
  context.lineWidth = 1.3 * k;
  context.stroke();
  tracePath(
    context,
    lines((n, b) => n > 0 && b.of.length === 1),
    view,
    false,
  );
  context.strokeStyle = css(dark, 0.75);
  context.lineWidth = 0.9 * k;
  context.stroke();
  tracePath(
    context,
    lines((_, b) => b.dashed),
    view,
    false,
  );
  context.strokeStyle = css(mix(colours.of('land-line'), colours.of('edge'), 0.5));
  context.setLineDash([2.4 * k, 2.4 * k]);
  context.lineWidth = 1 * k;
  context.stroke();
  tracePath(
    context,
    of(p => p.none),
    view,
  );
  context.strokeStyle = css(colours.of('edge'));
  context.setLineDash([3 * k, 3 * k]);
  context.stroke();
  context.setLineDash([]);
}

function drawHatch(context: Context, rings: readonly Line[], view: SheetView, px: number): void {
  if (rings.length === 0) return;
  context.save();
  tracePath(context, rings, view);
  context.clip();
  context.strokeStyle = css(0x050a11, 0.42);
  context.lineWidth = 2.4 * px;
  context.beginPath();
  const { width, height } = context.canvas;
  for (let x = -height; x < width; x += 7 * px) {
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
  }
  context.stroke();
  context.restore();
}

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
