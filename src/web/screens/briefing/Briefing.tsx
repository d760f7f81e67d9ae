import { show } from '../../app/acts.ts';
import { partyOf, useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { CalendarLine } from '../negotiation/meters/CalendarLine.tsx';
import { commonIssues, ownIssues } from '../negotiation/planner/acts.ts';
import './briefing.css';

const HOW = ['how.1', 'how.2', 'how.3', 'how.4', 'how.5', 'how.6'] as const;

/** Who you are, what you want, what is decided here and how. */
export function Briefing() {
  const text = useText();
  const { scenario, words, seat, chair, name, update } = useMeeting();
  const party = partyOf(scenario, seat);
  const { procedure } = scenario;
  return (
    <main className="briefing">
      <header>
        <p className="second">{text('briefing.meeting', { number: update.meeting + 1, of: update.meetings.length })}</p>
        <h1>{words('scenario.title')}</h1>
        <p className="serif lead">{words('scenario.subtitle')}</p>
        <CalendarLine />
      </header>
      <div className="briefing-grid">
        <article className="paper on-paper brief">
          <p className="cable-head">
            <span>{text('briefing.paper')}</span>
          </p>
          <p className="cable-text">{words('scenario.briefing')}</p>
          <h2>{text('briefing.decided')}</h2>
          <ul className="decided">
            {[...commonIssues(scenario), ...ownIssues(scenario)].map(issue => (
              <li key={issue.id}>
                <b>{words(`issue.${issue.id}.label`)}</b> {words(`issue.${issue.id}.question`)}
              </li>
            ))}
          </ul>
        </article>
        <div className="you">
          <section>
            <p className="soft">{text('briefing.youAre')}</p>
            <h2 className="who">
              <Flag party={party} mark={chair} /> {name(seat)}
            </h2>
            <p className="second">{words(`party.${seat}.office`)}</p>
            <dl className="aims">
              <div>
                <dt>{text('briefing.aim')}</dt>
                <dd>{words(`party.${seat}.aim`)}</dd>
              </div>
              <div>
                <dt>{text('briefing.here')}</dt>
                <dd>{words(chair ? 'scenario.aim.chair' : 'scenario.aim.member')}</dd>
              </div>
              <div>
                <dt>{text('briefing.batna')}</dt>
                <dd>{words(`party.${seat}.batna`)}</dd>
              </div>
            </dl>
          </section>
          <section>
            <h2>{text('briefing.how')}</h2>
            <ol className="how">
              {HOW.map(key => (
                <li key={key}>{text(key)}</li>
              ))}
            </ol>
            <p className="second">
              {text('briefing.procedure', {
                rounds: procedure.rounds,
                moves: chair ? procedure.allowance.chair : procedure.allowance.member,
                from: procedure.decideFrom,
              })}{' '}
              {text(`decision.${procedure.decision}`)}
            </p>
          </section>
          <Button kind="primary" size="large" onClick={() => show('table')}>
            {text('briefing.start')}
          </Button>
        </div>
      </div>
    </main>
  );
}
