import type { IssueForecast } from '../../../../view/index.ts';

/** The scale of an issue: the band it likely ends in, where the members would meet (ring), what the text says (line). */
export function Band({ top, seen }: { readonly top: number; readonly seen: IssueForecast }) {
  const at = (level: number) => 2 + (level / Math.max(1, top)) * 96;
  const [low, high] = seen.band;
  return (
    <svg className="band" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <line x1="2" x2="98" y1="8" y2="8" stroke="var(--edge)" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
      <line
        x1={at(low)}
        x2={at(high) + 0.01}
        y1="8"
        y2="8"
        stroke="var(--ramp-3)"
        strokeWidth="9"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      {seen.text !== undefined && (
        <line
          x1={at(seen.text)}
          x2={at(seen.text)}
          y1="0"
          y2="16"
          stroke="var(--brass)"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path d={`M${at(seen.meets)} 8h.01`} stroke="var(--ink)" strokeWidth="9" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      <path d={`M${at(seen.meets)} 8h.01`} stroke="var(--desk)" strokeWidth="5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
