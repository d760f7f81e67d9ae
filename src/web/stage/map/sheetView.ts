import type { Box } from '../../map/project.ts';
import { FRAME, INSET, type MapPoint } from '../../map/project.ts';
import type { Rect, SheetView } from './geometry.ts';
import type { LandGrid } from './landGrid.ts';

export type { Rect, SheetView };

export interface Cover {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** What panels leave of the stage. */
export function openRect(width: number, height: number, cover: Cover = {}): Rect {
  const left = cover.left ?? 0;
  const top = cover.top ?? 0;
  return {
    x: left,
    y: top,
    width: Math.max(1, width - left - (cover.right ?? 0)),
    height: Math.max(1, height - top - (cover.bottom ?? 0)),
  };
}

/** The whole frame in the middle of the open part. */
export function frameView(open: Rect): SheetView {
  const pad = Math.min(14, open.width * 0.02);
  const scale = Math.min((open.width - 2 * pad) / (FRAME[2] - FRAME[0]), (open.height - 2 * pad) / (FRAME[3] - FRAME[1]));
  return {
    scale,
    x: open.x + open.width / 2 - ((FRAME[0] + FRAME[2]) / 2) * scale,
    y: open.y + open.height / 2 - ((FRAME[1] + FRAME[3]) / 2) * scale,
  };
}

/** Around a point of the sheet, `times` as large as the frame's view. */
export function closeView(open: Rect, base: SheetView, point: { readonly x: number; readonly y: number }, times: number): SheetView {
  const scale = base.scale * times;
  return { scale, x: open.x + open.width / 2 - point.x * scale, y: open.y + open.height / 2 - point.y * scale };
}

export function toStage(view: SheetView, x: number, y: number): readonly [number, number] {
  return [x * view.scale + view.x, y * view.scale + view.y];
}

export function boxToStage(view: SheetView, box: Box): Rect {
  const [x, y] = toStage(view, box[0], box[1]);
  return { x, y, width: (box[2] - box[0]) * view.scale, height: (box[3] - box[1]) * view.scale };
}

/** Height of what is pressed in the corner above the inset, px for letters of 16. */
const CORNER = 116;

/** Puts the inset where it hides least, below the corner: open sea first, then land of no party. */
export function placeInset(open: Rect, grid: LandGrid, isParty: (code: string) => boolean, em: number): Rect {
  const aspect = (INSET[3] - INSET[1]) / (INSET[2] - INSET[0]);
  let best: Rect | undefined;
  let least = Infinity;
  for (const width of [0.26, 0.22, 0.19, 0.165, 0.14].map(share =>
    Math.min(Math.max(84 * em, Math.max(open.width, open.height) * share), 300),
  )) {
    const height = width * aspect;
    const top = open.y + Math.min(CORNER * em, Math.max(12, open.height - height - 12));
    for (let step = 0; step <= 24; step++) {
      const rect = { x: open.x + 14, y: top + (step / 24) * Math.max(0, open.y + open.height - 12 - height - top), width, height };
      let cost = Math.abs(rect.y + height / 2 - (open.y + open.height * 0.42)) / open.height + 40 / width;
      grid.visit(rect, 8, code => {
        cost += isParty(code) ? 5 : 0.06;
      });
      if (cost < least) [best, least] = [rect, cost];
    }
  }
  return best!;
}

/** The inset's sheet inside its rectangle. */
export function insetView(rect: Rect): SheetView {
  const scale = rect.width / (INSET[2] - INSET[0]);
  return { scale, x: rect.x - INSET[0] * scale, y: rect.y - INSET[1] * scale };
}

export function scaled(view: SheetView, by: number): SheetView {
  return { scale: view.scale * by, x: view.x * by, y: view.y * by };
}

/** Nearer to one another than could be seen. */
export function same(a: SheetView, b: SheetView): boolean {
  return Math.abs(a.scale - b.scale) < 1e-6 && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

export interface Views {
  readonly main: SheetView;
  readonly inset: SheetView | undefined;
}

/** A place on the stage; places in the inset while there is none are put on the western edge. */
export function pointOnStage(point: MapPoint, views: Views): readonly [number, number] {
  if (point.sheet === 'inset') return views.inset ? toStage(views.inset, point.x, point.y) : toStage(views.main, FRAME[0], FRAME[1] + 600);
  return toStage(views.main, point.x, point.y);
}
