import type { PartyId } from '../../../../model/index.ts';
import { knownSeen, type Lever, type StanceSeen, valueText } from '../../../../view/index.ts';
import { type Meeting, useMeeting } from '../../../app/meeting.ts';
import { type Text, useText } from '../../../text/index.ts';
import { signed, signedRange } from '../../../text/signed.ts';

type Reason = StanceSeen['reasons'][number];

const MOST = 5;
/** What would hold whatever the text says is told after what the text itself does. */
const FRAME: readonly Reason['kind'][] = ['noDeal', 'time'];

/** Why a party stands where it stands, in points; what the text does first. */
export function Reasons({ seen }: { readonly seen: StanceSeen }) {
  const text = useText();
  const meeting = useMeeting();
  const felt = seen.reasons.filter(r => Math.abs(r.points) >= 0.5);
  const told = felt.filter(r => !FRAME.includes(r.kind)).slice(0, MOST);
  const size = (kind: Reason['kind']) => Math.round(Math.abs(felt.find(r => r.kind === kind)?.points ?? 0));
  return (
    <section>
      <h3>{text(`dossier.why.${seen.stance}`)}</h3>
      <ul className="reasons">
        {told.map(reason => (
          <li key={`${reason.kind}${reason.issue ?? ''}`}>
            <span>{reasonWords(text, meeting, seen.party, reason)}</span>
            <b>{signed(reason.points)}</b>
          </li>
        ))}
      </ul>
      <p className="soft">
        {text('dossier.frame', { keeps: size('noDeal'), more: size('time') })}{' '}
        {text('dossier.margin', { points: signedRange(text, seen.margin) })}{' '}
        {!seen.lets && <b>{text('dossier.breaks', { gains: seen.margin[1] >= 0.5 ? 'yes' : 'no' })}</b>}
      </p>
    </section>
  );
}

function reasonWords(text: Text, { scenario, words, view }: Meeting, party: PartyId, reason: Reason): string {
  const { issue } = reason;
  if (issue === undefined) return text(`why.${reason.kind}`, { issue: '', share: Math.round((reason.share ?? 0) * 100) });
  const label = words(`issue.${issue}.label`);
  const drafted = view.draft?.levels[issue];
  if (drafted === undefined || reason.points >= 0) return text(`why.${reason.kind}`, { issue: label });
  const { ideal } = knownSeen(scenario, view, party, issue);
  const say = (level: number) => valueText(scenario, words, issue, Math.max(0, Math.round(level)));
  const [draft, wish] = [say(drafted), say((ideal[0] + ideal[1]) / 2)];
  return draft === wish ? text(`why.${reason.kind}`, { issue: label }) : text('why.gap', { issue: label, draft, wish });
}

/** What would make the draft worth more to it: other words, or something given. */
export function Levers({ levers }: { readonly levers: readonly Lever[] }) {
  const text = useText();
  const { scenario, words } = useMeeting();
  if (levers.length === 0) return null;
  return (
    <section>
      <h3>{text('dossier.moves')}</h3>
      <ul className="reasons">
        {levers.map(lever => (
          <li key={lever.kind === 'asset' ? lever.asset : lever.issue + lever.to}>
            <span>
              {lever.kind === 'asset'
                ? words(`asset.${lever.asset}`)
                : `${words(`issue.${lever.issue}.label`)}: ${valueText(scenario, words, lever.issue, lever.to)}`}
            </span>
            <b>
              {signed(lever.points[0]) === signed(lever.points[2])
                ? signed(lever.points[1])
                : text('points.range', { low: signed(lever.points[0]), high: signed(lever.points[2]) })}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
