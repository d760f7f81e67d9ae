import { useId } from 'react';
import type { Mood } from '../../../../model/index.ts';
import { PLACES } from './places.ts';
import './before.css';

/** Points of a star that goes out. */
const star = (x: number, y: number): string =>
  Array.from({ length: 16 }, (_, at) => {
    const far = at % 2 === 0 ? (at % 4 === 0 ? 26 : 15) : 4;
    return `${at === 0 ? 'M' : 'L'}${(x + Math.cos((at * Math.PI) / 8) * far).toFixed(1)} ${(y + Math.sin((at * Math.PI) / 8) * far).toFixed(1)}`;
  }).join('');

/** Where news is met, in outline before the stage: among the press, in a corridor, before a ministry, at a desk, in the morning. Never a fact. */
export function Before({ mood }: { readonly mood: Mood }) {
  const id = useId();
  const { far, middle, near, lines, beams = [], lit, flashes = [] } = PLACES[mood];
  return (
    <svg className={`before of-${mood}`} viewBox="0 0 960 240" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <defs>
        {beams.map(({ from: [x, y], reach }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes
          <radialGradient key={at} id={`${id}-${at}`} gradientUnits="userSpaceOnUse" cx={x} cy={y} r={reach}>
            <stop className="shine" offset="0" stopOpacity="0.62" />
            <stop className="shine" offset="0.45" stopOpacity="0.24" />
            <stop className="shine" offset="1" stopOpacity="0" />
          </radialGradient>
        ))}
      </defs>
      {far && <path className="far" d={far} />}
      {middle && <path className="middle" d={middle} />}
      {beams.map(({ d }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes
        <path key={at} className="beam" d={d} fill={`url(#${id}-${at})`} />
      ))}
      {lit && <path className="lit" d={lit} />}
      {lines && <path className="lines" d={lines} />}
      <path className="near" d={near} />
      {flashes.map(([x, y], at) => (
        <path key={`${x}`} className="flash" d={star(x, y)} style={{ animationDelay: `${300 + at * 260}ms` }} />
      ))}
    </svg>
  );
}
