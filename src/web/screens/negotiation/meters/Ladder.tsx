import { numbers } from '../../../text/figures.ts';
import type { MeterValue } from './facts.ts';

const WIDTH = 260;
const HEIGHT = 70;
const FLOOR = 54;
const R = 2.6;
const figure = numbers({ maximumFractionDigits: 1 });

/** Everybody as one mark on a ladder of values: a ring is today's figure, a disc is pledged. */
export function Ladder({ values, marks }: { readonly values: readonly MeterValue[]; readonly marks: readonly number[] }) {
  const low = 1;
  const high = Math.max((marks.at(-1) ?? 1) * 1.12, ...values.map(v => v.value));
  const x = (value: number) => 6 + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (WIDTH - 12);
  const stacks = new Map<number, number>();
  const dots = [...values]
    .sort((a, b) => a.value - b.value)
    .map(v => {
      const column = Math.round(x(v.value) / (2 * R + 1));
      const row = stacks.get(column) ?? 0;
      stacks.set(column, row + 1);
      return { ...v, cx: column * (2 * R + 1), cy: FLOOR - 5 - row * (2 * R + 0.6) };
    });
  return (
    <svg className="ladder" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--edge)" />
      {marks.map(mark => (
        <g key={mark}>
          <line x1={x(mark)} x2={x(mark)} y1="2" y2={FLOOR + 3} stroke="var(--brass)" strokeDasharray="2 3" />
          <text x={x(mark)} y={HEIGHT - 3} textAnchor="middle">
            {figure.format(mark)}
          </text>
        </g>
      ))}
      {/* Two paths rather than a circle for each: what the table consists of is styled anew with every dialog. */}
      <path
        d={dots
          .filter(dot => !dot.pledged)
          .map(ring)
          .join('')}
        fill="none"
        stroke="var(--ink-3)"
      />
      <path
        d={dots
          .filter(dot => dot.pledged)
          .map(ring)
          .join('')}
        fill="var(--ramp-6)"
        stroke="var(--ramp-6)"
      />
    </svg>
  );
}

const ring = ({ cx, cy }: { readonly cx: number; readonly cy: number }): string =>
  `M${cx - R} ${cy}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0z`;
