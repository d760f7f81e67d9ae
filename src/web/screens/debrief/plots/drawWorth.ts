import type { Draw } from './Plotted.tsx';
import { framed, INK, QUIET, RULE } from './style.ts';

export interface Worth {
  readonly name: string;
  readonly outcome: number;
  readonly noDeal: number;
  readonly accent: boolean;
}

const STEP = 25;

/** A row a member: a tick for no deal, a disc for the outcome where it is better, a square where it is worse, and the way between them. */
export function drawWorth(rows: readonly Worth[]): Draw {
  return (kit, frame) => {
    const { size, width } = frame;
    const low = STEP * Math.floor(Math.min(0, ...rows.map(({ noDeal, outcome }) => Math.min(noDeal, outcome))) / STEP);
    const marks = Array.from({ length: (100 - low) / STEP + 1 }, (_, at) => low + STEP * at);
    const better = (row: Worth) => row.outcome >= row.noDeal;
    const tone = (row: Worth) => (row.accent ? 'var(--brass)' : better(row) ? 'var(--support)' : 'var(--object)');
    return kit.plot({
      ...framed(frame),
      marginLeft: Math.min(10.5 * size, width * 0.4),
      marginRight: size,
      marginTop: 2 * size,
      marginBottom: 4,
      x: { domain: [low, 100] },
      y: { type: 'band', domain: rows.map(({ name }) => name), axis: null, padding: 0.35 },
      marks: [
        kit.gridX(marks, { stroke: RULE, strokeOpacity: 1 }),
        kit.axisX(marks, { anchor: 'top', label: null, tickSize: 0, fill: INK }),
        kit.ruleY(rows, { x1: 'noDeal', x2: 'outcome', y: 'name', stroke: tone, strokeWidth: 2 }),
        kit.tickX(rows, { x: 'noDeal', y: 'name', stroke: QUIET, strokeWidth: 2.5 }),
        kit.dot(rows.filter(better), { x: 'outcome', y: 'name', r: size * 0.3, fill: tone, symbol: 'circle' }),
        kit.dot(
          rows.filter(row => !better(row)),
          { x: 'outcome', y: 'name', r: size * 0.3, fill: tone, symbol: 'square' },
        ),
        kit.text(rows, {
          x: low,
          y: 'name',
          dx: -size / 2,
          text: 'name',
          textAnchor: 'end',
          fill: row => (row.accent ? 'var(--brass)' : INK),
        }),
      ],
    });
  };
}
