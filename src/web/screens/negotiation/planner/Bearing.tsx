import type { CSSProperties } from 'react';
import type { PartyId } from '../../../../model/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { signed } from '../../../text/signed.ts';

/** How a party thinks of this seat, drawn and said, and how often it has been heard out. */
export function Bearing({ party }: { readonly party: PartyId }) {
  const text = useText();
  const { scenario, view } = useMeeting();
  if (!view.own) return null;
  const trust = (view.own.trusted[partyNumber(scenario, party)] ?? 0) * 100;
  const times = Object.values(view.own.knowledge[party] ?? {}).reduce((sum, known) => sum + known.times, 0);
  return (
    <p className="bearing soft">
      <span className={`trust ${trust < 0 ? 'object' : 'support'}`} aria-hidden="true" style={{ '--trust': trust } as CSSProperties} />
      {text('field.bearing', { trust: Math.round(trust) === 0 ? '0' : signed(trust), times })}
    </p>
  );
}
