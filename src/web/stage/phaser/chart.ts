import type { Line, Sheet } from '../../map/types.ts';
import { type Colours, css, mix } from '../colours.ts';
import type { SheetView } from '../map/sheetView.ts';

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
