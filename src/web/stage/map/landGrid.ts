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
  codes.forEach((code, index) => {
    for (const ring of sheet.lands.get(code)!.rings)
      fillRing(ring, view, columns, rows, cell => {
        cells[cell] = index + 1;
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
      const wide = columns + 1;
      const sums = new Float32Array(wide * (rows + 1));
      for (let row = 0; row < rows; row++) {
        let line = 0;
        for (let column = 0; column < columns; column++) {
          line += weights[cells[row * columns + column]!]!;
          sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1]! + line;
        }
      }
      const clamp = (value: number, top: number) => Math.min(top, Math.max(0, Math.round(value / CELL)));
      return ({ x, y, width: w, height: h }) => {
        const [left, right] = [clamp(x, columns), clamp(x + w, columns)];
        const [top, bottom] = [clamp(y, rows) * wide, clamp(y + h, rows) * wide];
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

function fillRing(ring: Float32Array, view: SheetView, columns: number, rows: number, fill: (cell: number) => void): void {
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
      for (let column = first; column <= last; column++) fill(row * columns + column);
    }
  }
}
