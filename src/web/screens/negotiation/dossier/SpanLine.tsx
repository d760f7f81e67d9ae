import { useId } from 'react';
import type { Issue, IssueId, PartyId } from '../../../../model/index.ts';
import { knownSeen, valueText } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { LimitHatch } from '../ruler/Glyph.tsx';

interface Props {
  readonly party: PartyId;
  readonly issue: IssueId;
}

/** What is known of a party on one issue, on its scale with both ends. The words beside it say the same. */
export function SpanLine({ party, issue }: { readonly party: PartyId; readonly issue: Issue }) {
  const { scenario, words } = useMeeting();
  const say = (level: number) => valueText(scenario, words, issue.id, level);
  return (
    <>
      <SpanDrawn party={party} issue={issue.id} />
      <span className="span-ends" aria-hidden="true">
        <span>{say(0)}</span>
        <span>{say(issue.top)}</span>
      </span>
    </>
  );
}

/** The line alone: open position, estimated limit, draft. */
export function SpanDrawn({ party, issue }: Props) {
  const { scenario, view } = useMeeting();
  const hatch = useId();
  const { limit } = knownSeen(scenario, view, party, issue);
  const face = view.parties[partyNumber(scenario, party)];
  const index = scenario.issues.findIndex(({ id }) => id === issue);
  const top = scenario.issues[index]?.top ?? 0;
  const x = (level: number) => 1.5 + (Math.min(top, Math.max(0, level)) / Math.max(1, top)) * 97;
  const open = face?.position[index];
  const draft = view.draft?.levels[issue];
  const [low, high] = [x(limit[0]), x(limit[1])];
  return (
    <div className="span-drawn" aria-hidden="true">
      <svg className="span-line" aria-hidden="true" viewBox="0 0 100 22" preserveAspectRatio="none">
        <LimitHatch id={hatch} />
        <line x1="1.500" x2="98.500" y1="13" y2="13" stroke="var(--edge)" vectorEffect="non-scaling-stroke" />
        <rect
          x={low}
          width={Math.max(1.5, high - low)}
          y="8"
          height="10"
          fill={`url(#${hatch})`}
          stroke="var(--object)"
          vectorEffect="non-scaling-stroke"
        />
        {open !== undefined && (
          <path
            d={`M${x(open)} 13h.01`}
            stroke="var(--ink)"
            strokeWidth="9"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
            opacity={face?.spoken[index] ? 1 : 0.55}
          />
        )}
      </svg>
      {draft !== undefined && (
        <svg className="draft-flag" viewBox="0 0 10 22" style={{ left: `${x(draft)}%` }} aria-hidden="true">
          <path d="M0 0h10L5 6zM4 2h2v19H4z" fill="var(--brass)" />
        </svg>
      )}
    </div>
  );
}
