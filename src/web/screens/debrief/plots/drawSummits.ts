import { numbers } from '../../../text/figures.ts';
import { ticks } from '../ticks.ts';
import type { Draw } from './Plotted.tsx';
import { framed, INK, QUIET, sideFigures } from './style.ts';

/** Summits that came to as many points as lie between `from` and `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BINS = 16;
const figure = numbers({ maximumFractionDigits: 0 });

/** By points, in steps of one width that hold this game's, too. */
export function binsOf(points: readonly number[], own: number): readonly Bin[] {
  const all = [...points, own];
  const edges = ticks(Math.min(0, ...all), Math.max(1, ...all), BINS);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!;
    const last = at === edges.length - 2;
    return { from, to, count: points.filter(value => value >= from && (value < to || (last && value <= to))).length };
  });
}

/** How many of them came to how much, with a line where this game stands. */
export function drawSummits(bins: readonly Bin[], own: number, here: string, median: number | undefined, middle: string): Draw {
  return (kit, frame) => {
    const { size } = frame;
    const top = ticks(0, Math.max(1, ...bins.map(({ count }) => count)), 3);
    const [low, high] = [bins[0]!.from, bins.at(-1)!.to];
    const right = own > (low + high) / 2;
    return kit.plot({
      ...framed(frame),
      marginLeft: 3.2 * size,
      marginRight: size,
      marginTop: 2.6 * size,
      marginBottom: 3.4 * size,
      x: { domain: [low, high] },
      y: { domain: [0, top.at(-1)!] },
      marks: [
        ...sideFigures(kit, top, figure.format),
        kit.rectY(bins, {
          x1: 'from',
          x2: 'to',
          y: 'count',
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: ({ from, to }) => (own >= from && own < to ? 'var(--brass)' : QUIET),
          fillOpacity: ({ to }) => (to <= own ? 0.6 : 1),
        }),
        kit.axisX({ label: null, tickSize: 0, fill: INK, tickFormat: figure.format, ticks: 6 }),
        ...(median === undefined
          ? []
          : [
              kit.ruleX([median], { stroke: INK, strokeDasharray: '3 3' }),
              kit.text([middle], { x: median, frameAnchor: 'bottom', dy: 2.6 * size, text: one => one, fill: INK }),
            ]),
        kit.ruleX([own], { stroke: 'var(--brass)', strokeWidth: 2.5 }),
        kit.text([here], {
          x: own,
          frameAnchor: 'top',
          dy: -1.2 * size,
          text: one => one,
          textAnchor: right ? 'end' : 'start',
          fill: 'var(--brass)',
          fontWeight: 600,
        }),
      ],
    });
  };
}
