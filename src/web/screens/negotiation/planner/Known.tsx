import type { PartyId } from '../../../../model/index.ts';
import { optional, SORE, textAfter } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Reasons } from '../dossier/Reasons.tsx';
import { Spans } from '../dossier/Spans.tsx';
import { useStances } from '../useStances.ts';

interface Props {
  readonly party: PartyId;
}

/** Every issue as far as it is known of a party: what an envoy would make narrower. */
export function Known({ party }: Props) {
  const text = useText();
  const { words, name } = useMeeting();
  return (
    <section className="counterpart">
      <h3>{text('dossier.accept', { capital: optional(words, `party.${party}.capital`) ?? name(party) })}</h3>
      <Spans party={party} whole />
    </section>
  );
}

/** Why a party holds out, which is what pressing bends; and whether it would. */
export function Pressed({ party }: Props) {
  const text = useText();
  const { scenario, view } = useMeeting();
  const seen = useStances(textAfter(view, []))?.stances.find(one => one.party === party);
  const trust = view.own?.trusted[partyNumber(scenario, party)] ?? 0;
  return (
    <div className="counterpart">
      {trust < SORE && <p className="now">{text('field.sore')}</p>}
      {seen && <Reasons seen={seen} />}
    </div>
  );
}
