import { useId } from 'react';

/** The draft's flag, as it hangs on a scale. */
export const DraftGlyph = () => (
  <svg width="11" height="9" aria-hidden="true">
    <path d="M0 0h11l-5.500 8z" fill="var(--brass)" />
  </svg>
);

/** What one aims at oneself. */
export const AimGlyph = () => (
  <svg width="12" height="12" aria-hidden="true">
    <path d="M6 1l5 5-5 5-5-5z" fill="var(--desk)" stroke="var(--support)" strokeWidth="1.800" />
  </svg>
);

/** Somebody's open position. */
export const OpenGlyph = () => (
  <svg width="10" height="10" aria-hidden="true">
    <circle cx="5" cy="5" r="4.500" fill="var(--ink)" />
  </svg>
);

/** Where a limit may lie. */
export function LimitGlyph() {
  const hatch = useId();
  return (
    <svg width="16" height="10" aria-hidden="true">
      <LimitHatch id={hatch} />
      <rect x=".500" y=".500" width="15" height="9" fill={`url(#${hatch})`} stroke="var(--object)" />
    </svg>
  );
}

/** The hatch by which limits are known. */
export const LimitHatch = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line x1="0" y1="0" x2="0" y2="5" stroke="var(--object)" strokeWidth="1.600" />
  </pattern>
);
