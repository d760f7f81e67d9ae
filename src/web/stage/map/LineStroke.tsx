import type { LineKind } from '../types.ts';
import { arc, LINES, type Point } from './arcs.ts';
import './links.css';

interface Props {
  readonly kind: LineKind;
  readonly points: readonly Point[];
}

/** One line in the colour and pattern of its kind, with its end: what the map draws and what its key shows. */
export function LineStroke({ kind, points }: Props) {
  const look = LINES[kind];
  const path = `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  const colour = `var(--${look.colour})`;
  return (
    <g className="stage-line" data-kind={kind}>
      <path className="under" d={path} strokeWidth={look.width + 2.4} />
      <path
        d={path}
        stroke={colour}
        strokeWidth={look.width}
        strokeLinecap={look.dash?.[0] === 0 ? 'round' : 'butt'}
        strokeDasharray={look.dash?.map(n => n || 0.01).join(' ')}
      />
      {look.double && <path className="hollow" d={path} strokeWidth={look.width - 2} />}
      {look.head ? (
        <path className="head" style={{ fill: colour }} d={headAt(points)} />
      ) : (
        <circle fill={colour} cx={points.at(-1)![0]} cy={points.at(-1)![1]} r={look.width > 2 ? 3.4 : 2.6} />
      )}
    </g>
  );
}

/** A head of 9 px at the end of a line, pointing on. */
function headAt(points: readonly Point[]): string {
  const [tip, behind] = [points.at(-1)!, points.at(-4) ?? points[0]!];
  const length = Math.hypot(tip[0] - behind[0], tip[1] - behind[1]) || 1;
  const [ux, uy] = [(tip[0] - behind[0]) / length, (tip[1] - behind[1]) / length];
  const side = (by: number) => `${(tip[0] - ux * 9 - uy * by).toFixed(1)} ${(tip[1] - uy * 9 + ux * by).toFixed(1)}`;
  return `M${tip[0].toFixed(1)} ${tip[1].toFixed(1)}L${side(4.5)}L${side(-4.5)}Z`;
}

/** A short piece of a line, for a key. */
export function LineSample({ kind }: { readonly kind: LineKind }) {
  return (
    <svg className="line-sample" width={38} height={12} viewBox="0 0 38 12" aria-hidden="true">
      <LineStroke kind={kind} points={SAMPLE} />
    </svg>
  );
}
const SAMPLE = arc([2, 6], [34, 6], 0, 8).map(([x]) => [x, 6] as const);
