import { numbers } from '../../../text/figures.ts';
import { ticks } from '../ticks.ts';
import type { Draw } from './Plotted.tsx';
import { framed, INK, QUIET, RULE } from './style.ts';

export interface Settlement {
  readonly name: string;
  /** Of each member over no deal. */
  readonly gains: readonly number[];
  /** The seat's own, where it is a member. */
  readonly own?: number | undefined;
}

const figure = numbers({ maximumFractionDigits: 1 });
const mean = (gains: readonly number[]) => gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);

/** A row a settlement, a tick a member: how much all gain by where they lie, how evenly by how close. */
export function drawGains(settlements: readonly Settlement[]): Draw {
  return (kit, frame) => {
    const { size, width } = frame;
    const members = settlements.flatMap(({ name, gains }) => gains.map(gain => ({ name, gain })));
    const all = members.map(({ gain }) => gain);
    const marks = ticks(Math.min(0, ...all), Math.max(1, ...all), 5);
    const middle = settlements.map(({ name, gains }) => ({ name, gain: mean(gains) }));
    const own = settlements.flatMap(({ name, own: gain }) => (gain === undefined ? [] : [{ name, gain }]));
    return kit.plot({
      ...framed(frame),
      marginLeft: Math.min(11 * size, width * 0.38),
      marginRight: size,
      marginTop: 4,
      marginBottom: 2 * size,
      x: { domain: [marks[0]!, marks.at(-1)!] },
      y: { type: 'band', domain: settlements.map(({ name }) => name), axis: null, padding: 0.3 },
      marks: [
        kit.gridX([...marks], { stroke: RULE, strokeOpacity: 1 }),
        kit.ruleX([0], { stroke: INK }),
        kit.axisX([...marks], { label: null, tickSize: 0, fill: INK, tickFormat: figure.format }),
        kit.tickX(members, { x: 'gain', y: 'name', stroke: QUIET, strokeWidth: 1.5, strokeOpacity: 0.9 }),
        kit.dot(middle, { x: 'gain', y: 'name', symbol: 'diamond', r: size * 0.45, fill: 'var(--ink)', stroke: 'var(--plot-ground)' }),
        kit.dot(own, { x: 'gain', y: 'name', symbol: 'circle', r: size * 0.4, fill: 'var(--brass)', stroke: 'var(--plot-ground)' }),
        kit.text(settlements, {
          x: marks[0]!,
          y: 'name',
          dx: -size / 2,
          text: 'name',
          textAnchor: 'end',
          fill: INK,
        }),
      ],
    });
  };
}
