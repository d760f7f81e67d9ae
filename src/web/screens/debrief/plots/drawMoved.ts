import { numbers } from '../../../text/figures.ts';
import type { Draw } from './Plotted.tsx';
import { framed, INK, QUIET } from './style.ts';

export interface Pull {
  readonly by: string;
  readonly party: string;
  readonly points: number;
  readonly accent: boolean;
}

const figure = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Px a point is wide, and the widest and narrowest a line may be. */
const WIDTH = { point: 1.6, most: 14, least: 1.2 };

/** Rows a network of these pulls needs. */
export const rowsOf = (pulls: readonly Pull[]): number =>
  Math.max(new Set(pulls.map(({ by }) => by)).size, new Set(pulls.map(({ party }) => party)).size);

/** Who moved on the left, who was moved on the right; a line is as wide as the pull was strong. */
export function drawMoved(pulls: readonly Pull[], heads: readonly [string, string]): Draw {
  return (kit, frame) => {
    const { size, width } = frame;
    const side = (key: 'by' | 'party') => {
      const sums = new Map<string, { points: number; accent: boolean }>();
      for (const pull of pulls) {
        const before = sums.get(pull[key]);
        sums.set(pull[key], { points: (before?.points ?? 0) + pull.points, accent: (before?.accent ?? false) || pull.accent });
      }
      const rows = rowsOf(pulls);
      return [...sums].map(([name, sum], at) => ({ name, ...sum, y: (at + 0.5) * (rows / sums.size) }));
    };
    const [left, right] = [side('by'), side('party')];
    const at = (nodes: typeof left, name: string) => nodes.find(node => node.name === name)!.y;
    const margin = Math.min(15 * size, width * 0.38);
    // A long name goes on in a second line: whoever pulled is to be read in full.
    const names = { lineWidth: margin / size - 0.8, lineHeight: 1.05 } as const;
    const links = [...pulls].sort((a, b) => Number(a.accent) - Number(b.accent));
    return kit.plot({
      ...framed(frame),
      marginLeft: margin,
      marginRight: margin,
      marginTop: 2 * size,
      marginBottom: 4,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: [0, rowsOf(pulls)], reverse: true },
      marks: [
        kit.link(links, {
          x1: 0,
          x2: 1,
          y1: pull => at(left, pull.by),
          y2: pull => at(right, pull.party),
          curve: 'bump-x',
          stroke: pull => (pull.accent ? 'var(--brass)' : QUIET),
          strokeOpacity: 0.85,
          strokeWidth: pull => Math.min(WIDTH.most, Math.max(WIDTH.least, pull.points * WIDTH.point)),
        }),
        kit.text(left, {
          ...names,
          x: 0,
          y: 'y',
          dx: -size / 2,
          text: 'name',
          textAnchor: 'end',
          fill: node => (node.accent ? 'var(--brass)' : INK),
        }),
        kit.text(right, {
          ...names,
          x: 1,
          y: 'y',
          dx: size / 2,
          text: node => `${figure.format(node.points)}  ${node.name}`,
          textAnchor: 'start',
          fill: INK,
        }),
        kit.text([heads[0]], { x: 0, y: 0, dx: -size / 2, dy: -size, text: one => one, textAnchor: 'end', fill: 'var(--ink-3)' }),
        kit.text([heads[1]], { x: 1, y: 0, dx: size / 2, dy: -size, text: one => one, textAnchor: 'start', fill: 'var(--ink-3)' }),
      ],
    });
  };
}
