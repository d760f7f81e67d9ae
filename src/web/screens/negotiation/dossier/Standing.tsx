import type { PartyId } from '../../../../model/index.ts';
import { providedText, valueText } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { signed } from '../../../text/signed.ts';
import { Linked } from '../../book/Linked.tsx';

/** What it has committed itself to, what it wants, what it does without a deal, and how it thinks of this seat. */
export function Standing({ id }: { readonly id: PartyId }) {
  const text = useText();
  const { scenario, view, words, seat } = useMeeting();
  const at = partyNumber(scenario, id);
  const face = view.parties[at];
  const say = (issue: string, level: number) => `${words(`issue.${issue}.label`)}: ${valueText(scenario, words, issue, level)}`;
  const said = Object.entries(face?.statements ?? {}).map(([issue, level]) => say(issue, level));
  const pledges = id === seat ? view.own?.pledges : face?.pledges;
  const pledged = Object.entries(pledges ?? {}).map(
    ([issue, pledge]) => say(issue, pledge.level) + providedText(scenario, words, pledge.provided),
  );
  const parts: readonly (readonly [string, string])[] = [
    ...(pledged.length > 0 ? [[text('dossier.pledged'), pledged.join('; ')] as const] : []),
    ...(said.length > 0 ? [[text('dossier.said'), said.join('; ')] as const] : []),
    [text('dossier.aim'), words(`party.${id}.aim`)],
    [text('dossier.course'), words(`party.${id}.batna`)],
  ];
  return (
    <section>
      {parts.map(([title, body]) => (
        <div className="standing" key={title}>
          <h3>{title}</h3>
          <p className="second">
            <Linked within={`party/${id}`}>{body}</Linked>
          </p>
        </div>
      ))}
      {id !== seat && view.own && <p className="soft">{text('dossier.trust', { trust: signed((view.own.trusted[at] ?? 0) * 100) })}</p>}
    </section>
  );
}
