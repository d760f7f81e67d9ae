import { decodeArc } from './arcText.ts';
import type { Box } from './project.ts';
import type { Border, Geography, Land, Line, MapFile, Sheet, SheetFile } from './types.ts';

/** Rings, borders and label points from the committed file; about 20 ms. */
export function decodeMap(file: MapFile): Geography {
  return { main: decodeSheet(file.main), inset: decodeSheet(file.inset), neighbours: file.neighbours };
}

function decodeSheet(file: SheetFile): Sheet {
  const arcs = file.arcs.map(decodeArc);
  const owners: string[][] = arcs.map(() => []);
  const lands = new Map<string, Land>();
  for (const [code, rings] of Object.entries(file.lands)) {
    for (const arc of rings.flat()) {
      const of = owners[arc < 0 ? ~arc : arc]!;
      if (!of.includes(code)) of.push(code);
    }
    const lines = rings.map(ring => join(ring, arcs));
    const [x, y, clearance] = file.labels[code] ?? middle(boxOf(lines));
    lands.set(code, { code, rings: lines, box: boxOf(lines), label: { x, y, clearance } });
  }
  const dashed = new Set(file.dashed);
  const borders = arcs.map((arc, i): Border => ({ line: Float32Array.from(arc), of: owners[i]!, dashed: dashed.has(i) }));
  return { box: file.box, lands, borders };
}

function join(ring: readonly number[], arcs: readonly (readonly number[])[]): Line {
  const flat: number[] = [];
  for (const index of ring) {
    const arc = arcs[index < 0 ? ~index : index]!;
    const points = arc.length / 2;
    // The last point of each arc is the first of the next.
    for (let i = 0; i < points - 1; i++) {
      const at = index < 0 ? points - 1 - i : i;
      flat.push(arc[2 * at]!, arc[2 * at + 1]!);
    }
  }
  return Float32Array.from(flat);
}

export function boxOf(lines: readonly Line[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      left = Math.min(left, line[i]!);
      right = Math.max(right, line[i]!);
      top = Math.min(top, line[i + 1]!);
      bottom = Math.max(bottom, line[i + 1]!);
    }
  }
  return [left, top, right, bottom];
}

function middle(box: Box): readonly [number, number, number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 0];
}

/** Whether a point of the sheet lies in the land: even-odd over its rings. */
export function contains(land: Land, x: number, y: number): boolean {
  if (x < land.box[0] || x > land.box[2] || y < land.box[1] || y > land.box[3]) return false;
  return land.rings.some(ring => inRing(ring, x, y));
}

export function inRing(ring: Line, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const yi = ring[i + 1]!;
    const yj = ring[j + 1]!;
    if (yi > y !== yj > y && x < ((ring[j]! - ring[i]!) * (y - yi)) / (yj - yi) + ring[i]!) inside = !inside;
  }
  return inside;
}

/** The land under a point of the sheet. */
export function landAt(sheet: Sheet, x: number, y: number): string | undefined {
  for (const land of sheet.lands.values()) if (contains(land, x, y)) return land.code;
  return undefined;
}
