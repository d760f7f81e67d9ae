import * as v from 'valibot';
import { basis, confidence, someDate } from './shape.ts';

/** Columns of `positions.csv`. */
export const POSITION_COLUMNS = [
  'party',
  'issue',
  'position',
  'ideal',
  'salience',
  'red_side',
  'red_value',
  'confidence',
  'basis',
  'source',
  'date',
] as const;
/** Columns of `figures.csv`. */
export const FIGURE_COLUMNS = ['party', 'figure', 'value', 'confidence', 'basis', 'source', 'date'] as const;

export type PositionColumn = (typeof POSITION_COLUMNS)[number];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** Words a column accepts; an empty cell where `empty`. */
export const CELLS = {
  confidence: { allowed: confidence.options, empty: false },
  basis: { allowed: basis.options, empty: false },
  red_side: { allowed: ['max', 'min'], empty: true },
} as const;

export const isDate = (text: string): boolean => v.is(someDate, text);
