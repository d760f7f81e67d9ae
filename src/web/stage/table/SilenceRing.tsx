import type { TableScene } from '../types.ts';

/** One tick for each that may answer; brass once it has. Words beside it. */
export function SilenceRing({ silence }: { readonly silence: NonNullable<TableScene['silence']> }) {
  const turn = 360 / Math.max(1, silence.of);
  return (
    <div className="silence">
      <div className="silence-ring">
        <svg viewBox="-50 -50 100 100" aria-hidden="true">
          {Array.from({ length: silence.of }, (_, i) => (
            <line
              // biome-ignore lint/suspicious/noArrayIndexKey: ticks are their position.
              key={i}
              y1={-47}
              y2={-37}
              transform={`rotate(${(i + 0.5) * turn})`}
              data-on={i < silence.answered}
              style={{ transitionDelay: `${18 * i}ms` }}
            />
          ))}
          <line className="silence-hand" y1={0} y2={-34} />
        </svg>
        <p>
          <b>{silence.answered}</b>
          <span>{silence.ofText}</span>
        </p>
      </div>
      <div className="silence-words">
        <strong>{silence.title}</strong>
        <span>{silence.note}</span>
      </div>
    </div>
  );
}
