import { OUTLOOKS } from '../stage/outlook.ts';
import type { StagePalette } from '../stage/types.ts';
import './skyline.css';

/** The place of a meeting from across the water, in the light of its palette; a picture, never a fact. Nothing where a palette has no place. */
export function Skyline({ palette }: { readonly palette: StagePalette }) {
  const outline = OUTLOOKS[palette];
  if (!outline) return null;
  return (
    <svg className="skyline" data-palette={palette} viewBox="0 0 600 100" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <path className="far" d={outline.far} />
      <path className="near" d={outline.near} />
      {outline.lines && <path className="lines" d={outline.lines} />}
      {outline.lit.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} className="lit" x={x} y={y} width={width} height={3.4} />
      ))}
    </svg>
  );
}
