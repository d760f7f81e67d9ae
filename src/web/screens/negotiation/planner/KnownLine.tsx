import type { IssueId, PartyId } from '../../../../model/index.ts';
import { knownSeen, snap, valueText } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { SpanLine } from '../dossier/SpanLine.tsx';
import { spanText } from '../dossier/spanText.ts';

interface Props {
  readonly party: PartyId;
  readonly issue: IssueId;
}

/** What is known of a party on an issue, drawn and in words, beside the field that chooses it. */
export function KnownLine({ party, issue }: Props) {
  const { scenario } = useMeeting();
  const rules = scenario.issues.find(i => i.id === issue);
  return (
    <div className="known second">
      {rules && (
        <div className="span-row">
          <SpanLine party={party} issue={rules} />
        </div>
      )}
      <KnownWords party={party} issue={issue} />
    </div>
  );
}

/** The same in words alone, where a ruler has drawn it. */
export function KnownWords({ party, issue }: Props) {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  const known = knownSeen(scenario, view, party, issue);
  const index = scenario.issues.findIndex(i => i.id === issue);
  const face = view.parties[partyNumber(scenario, party)];
  const say = (level: number) => valueText(scenario, words, issue, level);
  const open = face?.position[index];
  const [from, to] = known.limit.map(level => say(snap(scenario.issues[index]!, level))) as [string, string];
  return (
    <p className="second">
      {open !== undefined && text(face?.spoken[index] ? 'known.open' : 'known.assumed', { value: say(open) })}{' '}
      {from === to
        ? text('known.limitAt', { at: from, times: known.times })
        : text('known.limit', { at: spanText(from, to, text), times: known.times })}
    </p>
  );
}
