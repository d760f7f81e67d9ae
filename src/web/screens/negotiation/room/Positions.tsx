import type { Issue } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { useText } from '../../../text/index.ts';
import { commonIssues } from '../planner/acts.ts';
import { marksOf } from '../ruler/marks.ts';
import { Scale } from '../ruler/Scale.tsx';

/** Every issue as a line with one mark for each member where it openly stands; the draft, where there is one, across it. */
export function Positions() {
  const text = useText();
  const { scenario } = useMeeting();
  return (
    <section>
      <h2>{text('room.positions')}</h2>
      <p className="soft">{text('room.positionsMean')}</p>
      <ul className="positions">
        {commonIssues(scenario).map(issue => (
          <Line key={issue.id} issue={issue} />
        ))}
      </ul>
    </section>
  );
}

function Line({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario, words } = meeting;
  const view = useShown();
  const say = (level: number) => valueText(scenario, words, issue.id, level);
  const { held, draft } = marksOf(meeting, view, issue);
  const levels = held.map(({ level }) => level);
  return (
    <li>
      <b>{words(`issue.${issue.id}.label`)}</b>
      <span className="unseen">
        {text('room.spread', { low: say(Math.min(...levels)), high: say(Math.max(...levels)) })}
        {draft !== undefined && `; ${text('dossier.draft')} ${say(draft)}`}
      </span>
      <Scale close top={issue.top} marks={{ held, draft }} say={say} />
      <span className="span-ends">
        <span>{say(0)}</span>
        <span>{say(issue.top)}</span>
      </span>
    </li>
  );
}
