import { useId } from 'react';
import { useMeeting } from '../../../app/meeting.ts';
import { LimitHatch } from './Glyph.tsx';
import type { Marks } from './marks.ts';

const WIDTH = 260;
const R = 2.5;
const FLOOR = 34;
/** Below the line, where somebody's limit is drawn. */
const CELLAR = 11;
/** More steps than these are not drawn one by one. */
const STEPS = 24;

interface Props {
  readonly top: number;
  readonly marks: Marks;
  readonly say: (level: number) => string;
  /** No higher than its marks: no slider lies on it. */
  readonly close?: boolean;
}

/** An issue as a line: a mark for each member where it openly stands, the draft across it, one's own aim, and one party's limit below. */
export function Scale({ top, marks: { held, draft, aim, other }, say, close = false }: Props) {
  const { name } = useMeeting();
  const hatch = useId();
  const x = (level: number) => (Math.min(top, Math.max(0, level)) / Math.max(1, top)) * WIDTH;
  const stacks = new Map<number, number>();
  const dots = held.map(dot => {
    const row = stacks.get(dot.level) ?? 0;
    stacks.set(dot.level, row + 1);
    return { ...dot, row };
  });
  // Many of one mind: the stack is pressed together rather than cut off.
  const pitch = Math.min(2 * R + 0.8, (FLOOR - 8) / Math.max(1, ...stacks.values()));
  const highest = FLOOR - 2 * R - 3 - pitch * (Math.max(1, ...stacks.values()) - 1);
  const from = close && draft === undefined ? Math.max(0, highest) : 0;
  const to = close && !other && aim === undefined ? FLOOR + 4 : FLOOR + CELLAR;
  const steps = top <= STEPS ? Array.from({ length: top + 1 }, (_, level) => level) : [0, top];
  return (
    <svg className="scale" viewBox={`0 ${from} ${WIDTH} ${to - from}`} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--edge)" />
      <path d={steps.map(level => `M${x(level)} ${FLOOR}v3`).join('')} stroke="var(--edge)" strokeWidth="0.8" />
      {other && (
        <>
          <LimitHatch id={hatch} />
          <rect
            x={x(other.limit[0])}
            width={Math.max(3, x(other.limit[1]) - x(other.limit[0]))}
            y={FLOOR + 3}
            height={CELLAR - 4}
            fill={`url(#${hatch})`}
            stroke="var(--object)"
            strokeWidth="0.8"
          />
        </>
      )}
      {dots.map(dot => (
        <circle
          key={dot.party}
          className={dot.party === other?.party ? 'theirs' : undefined}
          cx={x(dot.level)}
          cy={FLOOR - R - 2 - dot.row * pitch}
          r={dot.party === other?.party ? R + 1 : R}
          fill={dot.spoken ? 'var(--ink)' : 'var(--desk)'}
          stroke={dot.party === other?.party ? 'var(--object)' : dot.spoken ? 'var(--ink)' : 'var(--ink-3)'}
          strokeWidth={dot.party === other?.party ? 1.6 : 1}
        >
          <title>{`${name(dot.party)}: ${say(dot.level)}`}</title>
        </circle>
      ))}
      {draft !== undefined && <path d={`M${x(draft)} 2v${FLOOR}`} stroke="var(--brass)" strokeWidth="2" />}
      {draft !== undefined && <path d={`M${x(draft) - 5} 0h10l-5 6z`} fill="var(--brass)" />}
      {aim !== undefined && (
        <path d={`M${x(aim)} ${FLOOR - 5.5}l5 5.5-5 5.5-5-5.5z`} fill="var(--desk)" stroke="var(--support)" strokeWidth="1.8" />
      )}
    </svg>
  );
}
