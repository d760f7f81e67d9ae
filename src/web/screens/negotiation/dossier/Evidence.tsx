import type { ReactNode } from 'react';
import type { Evidence as EvidenceOf } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { SourceTitle } from '../../../ui/SourceTitle.tsx';
import { Why } from '../../../ui/Why.tsx';

type Known = Pick<EvidenceOf, 'basis' | 'source' | 'date' | 'confidence'>;

/** A figure or a reading of a party that answers "says who, and how sure?" on focus, hover and tap. */
export function Evidence({ of, children }: { readonly of: Known; readonly children: ReactNode }) {
  return <Why note={<EvidenceLine of={of} />}>{children}</Why>;
}

/** Source or rule, date and sureness, as one sentence. */
export function EvidenceLine({ of }: { readonly of: Known }) {
  const text = useText();
  const { scenario } = useMeeting();
  const source = scenario.sources[of.source]?.title ?? of.source;
  return (
    <>
      {source ? text('basis.source', { basis: text(`basis.${of.basis}`) }) : text(`basis.${of.basis}`)}
      {source && ' '}
      {source && <SourceTitle>{source}</SourceTitle>}
      {of.date && !source.includes(of.date) ? `, ${of.date}` : ''}. {text(`dossier.confidence.${of.confidence}`)}
    </>
  );
}

const BARS = { low: 1, medium: 2, high: 3 } as const;

/** One, two or three bars of three. */
export function Sureness({ of }: { readonly of: Known['confidence'] }) {
  return (
    <svg className="sureness" viewBox="0 0 11 9" aria-hidden="true">
      {[0, 1, 2].map(bar => (
        <rect
          key={bar}
          x={bar * 4}
          y={6 - bar * 3}
          width="3"
          height={3 + bar * 3}
          fill={bar < BARS[of] ? 'currentColor' : 'var(--desk-3)'}
        />
      ))}
    </svg>
  );
}
