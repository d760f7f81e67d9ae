import type { Box } from './project.ts';

/** The committed file. Rings share arcs, so that a border is the same line for both its sides. */
export interface MapFile {
  readonly source: string;
  readonly main: SheetFile;
  readonly inset: SheetFile;
  /** Codes of territories that share a border, on either sheet. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}
export interface SheetFile {
  readonly box: Box;
  /** Written by `encode`: one string per arc. */
  readonly arcs: readonly string[];
  /** By ISO 3166 alpha-2 code: rings of arcs; `~i` runs arc i backwards. The first ring is the one to be labelled. */
  readonly lands: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** x, y and clearance (units) of a good place for a label. */
  readonly labels: Readonly<Record<string, readonly [number, number, number]>>;
  /** Arcs of borders whose status is not agreed: drawn dashed. */
  readonly dashed: readonly number[];
}

/** x0, y0, x1, y1, … in units of the sheet. */
export type Line = Float32Array;

export interface Land {
  readonly code: string;
  /** Closed: the first point is not repeated. */
  readonly rings: readonly Line[];
  readonly box: Box;
  readonly label: { readonly x: number; readonly y: number; readonly clearance: number };
}
export interface Border {
  readonly line: Line;
  /** The lands on its sides: two, or one at a coast. Empty codes never occur. */
  readonly of: readonly string[];
  readonly dashed: boolean;
}
export interface Sheet {
  readonly box: Box;
  readonly lands: ReadonlyMap<string, Land>;
  readonly borders: readonly Border[];
}
export interface Geography {
  readonly main: Sheet;
  readonly inset: Sheet;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}
