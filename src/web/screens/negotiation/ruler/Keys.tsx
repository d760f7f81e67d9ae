import { type ReactNode, useId } from 'react';
import { useText } from '../../../text/index.ts';

export type Key = 'open' | 'draft' | 'limit' | 'aim';

/** What the marks on a scale stand for; more beside them. */
export function Keys({ of, children }: { readonly of: readonly Key[]; readonly children?: ReactNode }) {
  const text = useText();
  const hatch = useId();
  return (
    <p className="keys-line">
      {of.includes('open') && (
        <span>
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.500" fill="var(--ink)" />
          </svg>
          {text('dossier.open')}
        </span>
      )}
      {of.includes('draft') && (
        <span>
          <svg width="12" height="10" aria-hidden="true">
            <path d="M0 1h12l-6 8z" fill="var(--brass)" />
          </svg>
          {text('dossier.draft')}
        </span>
      )}
      {of.includes('aim') && (
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <path d="M6 1l5 5-5 5-5-5z" fill="var(--desk)" stroke="var(--support)" strokeWidth="1.800" />
          </svg>
          {text('ruler.aim')}
        </span>
      )}
      {of.includes('limit') && (
        <span>
          <svg width="16" height="10" aria-hidden="true">
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line x1="0" y1="0" x2="0" y2="5" stroke="var(--object)" strokeWidth="1.600" />
            </pattern>
            <rect x=".500" y=".500" width="15" height="9" fill={`url(#${hatch})`} stroke="var(--object)" />
          </svg>
          {text('dossier.limitEstimated')}
        </span>
      )}
      {children}
    </p>
  );
}
