import type { Outcome, Package } from '../../../model/index.ts';
import { pointsText, valueText } from '../../../view/index.ts';
import { type Meeting, partyNumber, useMeeting } from '../../app/meeting.ts';
import { type Text, useText } from '../../text/index.ts';
import { commonIssues } from '../negotiation/planner/acts.ts';
import './home.css';

/** As many issues as one looks at on the way home. */
const SHOWN = 4;

/** What the seat takes home: what it came for, what the text is worth to it, and the issues it cared for most, wanted and got. */
export function Home({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario, words, seat, view } = meeting;
  const agreement = outcome.kind === 'failed' ? undefined : outcome.agreement;
  const own = view.own;
  if (!own) return null;
  const member = scenario.parties[partyNumber(scenario, seat)]?.member ?? false;
  const exempt = agreement?.carveOuts[seat];
  return (
    <section className="home-result" aria-labelledby="home-result-title">
      <h2 id="home-result-title">{text('home.title')}</h2>
      <p className="verdict">{member ? ofMember(meeting, outcome, text) : ofChair(meeting, outcome, text)}</p>
      {exempt && <p>{text('home.exempt', { thirds: exempt })}</p>}
      <p className="soft">{text('home.aim', { aim: words(`party.${seat}.aim`) })}</p>
      {member && agreement && <Issues agreement={agreement} />}
    </section>
  );
}

/** Whether a government can show it at home; points against having no text at all. */
function ofMember({ words, view, seat }: Meeting, outcome: Outcome, text: Text): string {
  const own = view.own!;
  if (outcome.kind === 'failed' || own.utility === undefined) return text('home.failed', { course: words(`party.${seat}.batna`) });
  const margin = own.utility - own.reservation;
  const points = pointsText(words, Math.abs(margin));
  if (outcome.kind === 'summary' && outcome.distant.includes(seat))
    return text('home.distant', { points, sign: margin < 0 ? 'less' : 'more' });
  if (margin < 0) return text('home.worse', { points });
  return text(own.stance === 'support' ? 'home.good' : 'home.fair', { points });
}

/** Whether the one who held the pen got a text, and with whom. */
function ofChair({ scenario, view }: Meeting, outcome: Outcome, text: Text): string {
  const of = scenario.parties.filter(party => party.member).length;
  if (outcome.kind === 'failed') return text('home.chair.failed', { count: outcome.blockers.length });
  const outside = outcome.kind === 'summary' ? outcome.distant.length : outcome.dissent.length;
  const content = Object.values(view.draft?.stances ?? {}).filter(stance => stance === 'support').length;
  return text(outcome.kind === 'summary' ? 'home.chair.summary' : 'home.chair.adopted', { content, with: of - outside, of });
}

/** The issues that mattered most to the seat: what it wanted, and what the text says, on one line. */
function Issues({ agreement }: { readonly agreement: Package }) {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  const own = view.own!;
  const rows = commonIssues(scenario)
    .map(issue => ({ issue, at: scenario.issues.indexOf(issue) }))
    .sort((a, b) => (own.salience[b.at] ?? 0) - (own.salience[a.at] ?? 0))
    .slice(0, SHOWN);
  return (
    <>
      <h3>{text('home.issues')}</h3>
      <ul>
        {rows.map(({ issue, at }) => {
          const wanted = Math.min(issue.top, Math.max(0, own.ideal[at] ?? 0));
          const got = agreement.levels[issue.id] ?? 0;
          const say = (level: number) => valueText(scenario, words, issue.id, Math.round(level));
          const [want, have] = [say(wanted), say(got)];
          return (
            <li key={issue.id}>
              <b>{words(`issue.${issue.id}.label`)}</b>
              <Line wanted={wanted / Math.max(1, issue.top)} got={got / Math.max(1, issue.top)} />
              <span>{want === have ? text('home.got', { got: have }) : text('home.wanted', { wanted: want, got: have })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A disc where the seat wanted it, the flag of the text where it ended; parts of the whole scale. */
function Line({ wanted, got }: { readonly wanted: number; readonly got: number }) {
  const [disc, flag] = [wanted, got].map(part => 2 + part * 96) as [number, number];
  return (
    <svg className="home-line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line x1="2" x2="98" y1="8" y2="8" stroke="var(--edge)" vectorEffect="non-scaling-stroke" />
      <line x1={disc} x2={flag} y1="8" y2="8" stroke="var(--brass)" strokeWidth="3" vectorEffect="non-scaling-stroke" />
      <path d={`M${disc} 8h.01`} stroke="var(--ink)" strokeWidth="9" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      <path d={`M${flag} 1v10`} stroke="var(--brass)" strokeWidth="3" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
