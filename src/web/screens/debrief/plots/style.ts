import type { Frame, Kit } from './Plotted.tsx';

/** Lines that are not the seat's stay in the background; their names stand beside them. */
export const TONES = [1, 2, 3, 4, 5, 6].map(tone => `var(--tone-${tone})`);
export const RULE = 'var(--plot-rule)';
export const INK = 'var(--ink-2)';
export const QUIET = 'var(--plot-quiet)';

/** What all plots have in common. */
export const framed = ({
  width,
  height,
  size,
}: Frame): { width: number; height: number; style: { fontSize: string; overflow: string } } => ({
  width,
  height,
  style: { fontSize: `${size}px`, overflow: 'visible' },
});

/** Figures up the side and hairlines across, nothing else. */
export const sideFigures = (kit: Kit, ticks: readonly number[], format: (value: number) => string) => [
  kit.gridY([...ticks], { stroke: RULE, strokeOpacity: 1 }),
  kit.axisY([...ticks], { label: null, tickSize: 0, fill: INK, tickFormat: format }),
];

/** Moves labels apart so that none lies on another; `limit` is as far as the lowest may go. Smaller is higher up. */
export function spread(places: readonly number[], gap: number, limit: number): readonly number[] {
  const placed: number[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const at of [...places.keys()].sort((a, b) => places[a]! - places[b]!)) {
    lowest = Math.max(places[at]!, lowest + gap);
    placed[at] = lowest;
  }
  const over = Math.max(0, lowest - limit);
  return placed.map(place => place - over);
}
