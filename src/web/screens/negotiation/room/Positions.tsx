import type { Issue } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { useText } from '../../../text/index.ts';
import { commonIssues } from '../planner/acts.ts';

const WIDTH = 260;
const EDGE = 7;
const R = 2.5;
const FLOOR = 34;

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
  const { scenario, words, name } = useMeeting();
  const view = useShown();
  const index = scenario.issues.indexOf(issue);
  const x = (level: number) => EDGE + (level / Math.max(1, issue.top)) * (WIDTH - 2 * EDGE);
  const say = (level: number) => valueText(scenario, words, issue.id, level);
  const held = scenario.parties
    .map((party, at) => ({ party, face: view.parties[at] }))
    .filter(({ party, face }) => party.member && face)
    .map(({ party, face }) => ({ id: party.id, level: face?.position[index] ?? 0, spoken: face?.spoken[index] ?? false }));
  const stacks = new Map<number, number>();
  const dots = held.map(dot => {
    const row = stacks.get(dot.level) ?? 0;
    stacks.set(dot.level, row + 1);
    return { ...dot, cx: x(dot.level), row };
  });
  // Many of one mind: the stack is pressed together rather than cut off.
  const pitch = Math.min(2 * R + 0.8, (FLOOR - 8) / Math.max(1, ...stacks.values()));
  const draft = view.draft?.levels[issue.id];
  const [low, high] = [Math.min(...held.map(h => h.level)), Math.max(...held.map(h => h.level))];
  return (
    <li>
      <b>{words(`issue.${issue.id}.label`)}</b>
      <span className="unseen">
        {text('room.spread', { low: say(low), high: say(high) })}
        {draft !== undefined && `; ${text('dossier.draft')} ${say(draft)}`}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${FLOOR + 4}`} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--edge)" />
        {dots.map(dot => (
          <circle
            key={dot.id}
            cx={dot.cx}
            cy={FLOOR - R - 2 - dot.row * pitch}
            r={R}
            fill={dot.spoken ? 'var(--ink)' : 'var(--desk)'}
            stroke={dot.spoken ? 'var(--ink)' : 'var(--ink-3)'}
          >
            <title>{`${name(dot.id)}: ${say(dot.level)}`}</title>
          </circle>
        ))}
        {draft !== undefined && <path d={`M${x(draft)} 2v${FLOOR}`} stroke="var(--brass)" strokeWidth="2" />}
        {draft !== undefined && <path d={`M${x(draft) - 5} 0h10l-5 6z`} fill="var(--brass)" />}
      </svg>
      <span className="span-ends">
        <span>{say(0)}</span>
        <span>{say(issue.top)}</span>
      </span>
    </li>
  );
}
