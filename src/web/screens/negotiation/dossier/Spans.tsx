import { useState } from 'react';
import type { Issue, PartyId } from '../../../../model/index.ts';
import { knownSeen, snap, valueText } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { commonIssues } from '../planner/acts.ts';
import { Keys } from '../ruler/Keys.tsx';
import { Evidence, Sureness } from './Evidence.tsx';
import { SpanLine } from './SpanLine.tsx';
import { spanText } from './spanText.ts';

const FEW = 3;

interface Props {
  readonly party: PartyId;
  /** All issues, rather than a few first. */
  readonly whole?: boolean;
}

/** Open position, estimated limit and the draft on one line for each issue; those that matter most to the party first. */
export function Spans({ party, whole = false }: Props) {
  const text = useText();
  const { scenario, view } = useMeeting();
  const [all, setAll] = useState(whole);
  const stakes = scenario.parties[partyNumber(scenario, party)]?.stakes ?? {};
  const sorted = commonIssues(scenario)
    .filter(issue => (stakes[issue.id]?.salience ?? 0) > 0)
    .sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0));
  const shown = all ? sorted : sorted.slice(0, FEW);
  return (
    <>
      <div className="spans">
        {shown.map(issue => (
          <Span key={issue.id} party={party} issue={issue} />
        ))}
      </div>
      <Keys of={['open', ...(view.draft ? (['draft'] as const) : []), 'limit']}>
        {!whole && sorted.length > FEW && (
          <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {text(all ? 'dossier.fewer' : 'dossier.all')}
          </Button>
        )}
      </Keys>
    </>
  );
}

function Span({ party, issue }: { readonly party: PartyId; readonly issue: Issue }) {
  const text = useText();
  const { scenario, view, words } = useMeeting();
  const known = knownSeen(scenario, view, party, issue.id);
  const at = partyNumber(scenario, party);
  const face = view.parties[at];
  const stake = scenario.parties[at]?.stakes[issue.id];
  const index = scenario.issues.indexOf(issue);
  const say = (level: number) => valueText(scenario, words, issue.id, snap(issue, level));
  const open = face?.position[index];
  const draft = view.draft?.levels[issue.id];
  const label = <b>{words(`issue.${issue.id}.label`)}</b>;
  return (
    <div className="span-row">
      <div className="span-head">
        {stake ? (
          <Evidence of={stake}>
            {label} <Sureness of={stake.confidence} />
          </Evidence>
        ) : (
          label
        )}
        <span className="limit">{text('dossier.limitAt', { at: spanText(say(known.limit[0]), say(known.limit[1]), text) })}</span>
        <span className="unseen">
          {open !== undefined && `; ${text('dossier.open')} ${say(open)}`}
          {draft !== undefined && `; ${text('dossier.draft')} ${say(draft)}`}
        </span>
      </div>
      <SpanLine party={party} issue={issue} />
    </div>
  );
}
