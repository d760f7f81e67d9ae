import type { Sheet } from '../../map/types.ts';
import type { Rect, SheetView } from './geometry.ts';

/** Which land lies under each cell of the stage, for placing words without asking every polygon. */
export interface LandGrid {
  readonly at: (x: number, y: number) => string | undefined;
  /** Calls `seen` for each cell of a rectangle, grown by `margin`, that is land. */
  readonly visit: (rect: Rect, margin: number, seen: (code: string) => void) => void;
  /** How heavy the land under a rectangle is, each cell by its code: summed once, so that asking is four look-ups. */
  readonly weigher: (weight: (code: string) => number) => (rect: Rect) => number;
}

const CELL = 4;

/** Fills each ring row by row: every cell whose middle lies inside belongs to the land. */
export function landGrid(sheet: Sheet, view: SheetView, width: number, height: number): LandGrid {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const codes = [...sheet.lands.keys()];
  const cells = new Uint8Array(columns * rows);
  /** By land: the rows and columns it lies in. */
  const spans = codes.map((): Span => ({ left: columns, top: rows, right: 0, bottom: 0 }));
  codes.forEach((code, index) => {
    const span = spans[index]!;
    for (const ring of sheet.lands.get(code)!.rings)
      fillRing(ring, view, columns, rows, (row, from, to) => {
        cells.fill(index + 1, row * columns + from, row * columns + to);
        span.left = Math.min(span.left, from);
        span.right = Math.max(span.right, to);
        span.top = Math.min(span.top, row);
        span.bottom = Math.max(span.bottom, row + 1);
      });
  });
  const at = (x: number, y: number) => {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined;
    return codes[cells[row * columns + column]! - 1];
  };
  return {
    at,
    weigher: weight => {
      const weights = [0, ...codes.map(weight)];
      // Only where something weighs: one small land among all is the usual question.
      const heavy = spans.filter((span, index) => weights[index + 1] !== 0 && span.right > 0);
      const [x0, y0] = [Math.min(columns, ...heavy.map(s => s.left)), Math.min(rows, ...heavy.map(s => s.top))];
      const [across, down] = [Math.max(0, ...heavy.map(s => s.right - x0)), Math.max(0, ...heavy.map(s => s.bottom - y0))];
      const wide = across + 1;
      const sums = new Float32Array(wide * (down + 1));
      for (let row = 0; row < down; row++) {
        let line = 0;
        for (let column = 0; column < across; column++) {
          line += weights[cells[(row + y0) * columns + column + x0]!]!;
          sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1]! + line;
        }
      }
      const clamp = (value: number, from: number, top: number) => Math.min(top, Math.max(0, Math.round(value / CELL) - from));
      return ({ x, y, width: w, height: h }) => {
        const [left, right] = [clamp(x, x0, across), clamp(x + w, x0, across)];
        const [top, bottom] = [clamp(y, y0, down) * wide, clamp(y + h, y0, down) * wide];
        return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
      };
    },
    visit: (rect, margin, seen) => {
      for (let y = rect.y - margin; y < rect.y + rect.height + margin; y += CELL) {
        for (let x = rect.x - margin; x < rect.x + rect.width + margin; x += CELL) {
          const code = at(x, y);
          if (code) seen(code);
        }
      }
    },
  };
}

interface Span {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Calls `fill` with each row's stretches of cells whose middles lie inside: from a column up to, not including, another. */
function fillRing(
  ring: Float32Array,
  view: SheetView,
  columns: number,
  rows: number,
  fill: (row: number, from: number, to: number) => void,
): void {
  const crossings = new Map<number, number[]>();
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [x1, y1] = [ring[j]! * view.scale + view.x, ring[j + 1]! * view.scale + view.y];
    const [x2, y2] = [ring[i]! * view.scale + view.x, ring[i + 1]! * view.scale + view.y];
    const first = Math.max(0, Math.ceil(Math.min(y1, y2) / CELL - 0.5));
    const last = Math.min(rows - 1, Math.ceil(Math.max(y1, y2) / CELL - 0.5) - 1);
    for (let row = first; row <= last; row++) {
      const y = (row + 0.5) * CELL;
      const list = crossings.get(row) ?? [];
      list.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      crossings.set(row, list);
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const first = Math.max(0, Math.ceil(xs[k]! / CELL - 0.5));
      const last = Math.min(columns - 1, Math.ceil(xs[k + 1]! / CELL - 0.5) - 1);
      if (first <= last) fill(row, first, last + 1);
    }
  }
}
