import type { FigureColumn, PositionColumn } from '../tables.ts';

/** What every number says of where it comes from. */
export const evidenceKeys: Readonly<Record<'confidence' | 'basis' | 'source' | 'date', string>> = {
  confidence: 'How sure it is.',
  basis: 'What it rests on; all but invented names a source.',
  source: 'An id of sources.yaml, or plain words.',
  date: 'A year, a month or a day.',
};

/** What the columns of `positions.csv` and `figures.csv` mean. */
export const columnKeys: Readonly<Record<PositionColumn | FigureColumn, string>> = {
  party: 'The party.',
  issue: 'The issue.',
  position: 'What it openly stands for; empty if it said nothing.',
  ideal: 'What it wants.',
  salience: 'How much it cares, 0–100.',
  red_side: 'max or min: whether it cannot accept more, or less.',
  red_value: 'Than this.',
  figure: 'The figure.',
  value: 'Its value.',
  ...evidenceKeys,
};
