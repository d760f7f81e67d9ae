import { useId } from 'react';
import type { Issue, PartyId } from '../../../../model/index.ts';
import { knownSeen, valueText } from '../../../../view/index.ts';
import { partyNumber, useMeeting } from '../../../app/meeting.ts';
import { LimitHatch } from '../ruler/Glyph.tsx';

/** What is known of a party on one issue, drawn on its scale: open position, estimated limit, draft. The words beside it say the same. */
export function SpanLine({ party, issue }: { readonly party: PartyId; readonly issue: Issue }) {
  const { scenario, view, words } = useMeeting();
  const hatch = useId();
  const { limit } = knownSeen(scenario, view, party, issue.id);
  const face = view.parties[partyNumber(scenario, party)];
  const index = scenario.issues.indexOf(issue);
  const { top } = issue;
  const x = (level: number) => 1.5 + (Math.min(top, Math.max(0, level)) / Math.max(1, top)) * 97;
  const open = face?.position[index];
  const draft = view.draft?.levels[issue.id];
  const [low, high] = [x(limit[0]), x(limit[1])];
  const say = (level: number) => valueText(scenario, words, issue.id, level);
  return (
    <>
      <div aria-hidden="true">
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
      <span className="span-ends" aria-hidden="true">
        <span>{say(0)}</span>
        <span>{say(top)}</span>
      </span>
    </>
  );
}
