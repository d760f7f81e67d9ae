import { show } from '../../app/acts.ts';
import { partyOf, useMeeting } from '../../app/meeting.ts';
import { officeBeside } from '../../app/office.ts';
import { briefingOf, markRead } from '../../app/read.ts';
import { SoundSwitch } from '../../sound/SoundSwitch.tsx';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { Skyline } from '../../ui/Skyline.tsx';
import { Linked } from '../book/Linked.tsx';
import { LinkedText } from '../book/LinkedText.tsx';
import { CalendarLine } from '../negotiation/meters/CalendarLine.tsx';
import { commonIssues, ownIssues } from '../negotiation/planner/acts.ts';
import '../guide/guide.css';
import '../negotiation/asked/cable.css';
import './briefing.css';

const HOW = ['how.1', 'how.2', 'how.3', 'how.4', 'how.5', 'how.6'] as const;

/** Who you are, what you want, what is decided here and how. */
export function Briefing() {
  const text = useText();
  const { scenario, words, seat, chair, name, update } = useMeeting();
  const enter = () => {
    markRead(briefingOf(scenario.id, seat));
    show('table');
  };
  const party = partyOf(scenario, seat);
  const { procedure } = scenario;
  const frame = `${text('briefing.procedure', {
    rounds: procedure.rounds,
    moves: chair ? procedure.allowance.chair : procedure.allowance.member,
    from: procedure.decideFrom,
  })} ${text(`decision.${procedure.decision}`)}`;
  const aims = [
    [text('briefing.aim'), words(`party.${seat}.aim`)],
    [text('briefing.here'), words(chair ? 'scenario.aim.chair' : 'scenario.aim.member')],
    [text('briefing.batna'), words(`party.${seat}.batna`)],
  ] as const;
  return (
    <main className="briefing">
      <Skyline palette={scenario.stage.palette} />
      <header>
        <div>
          <p className="second">{text('briefing.meeting', { number: update.meeting + 1, of: update.meetings.length })}</p>
          <h1>{words('scenario.title')}</h1>
          <p className="serif lead">{words('scenario.subtitle')}</p>
        </div>
        <CalendarLine />
      </header>
      <div className="briefing-grid">
        <article className="paper on-paper brief">
          <p className="cable-head">
            <span>{text('briefing.paper')}</span>
          </p>
          <LinkedText className="cable-text">{words('scenario.briefing')}</LinkedText>
          <h2>{text('briefing.decided')}</h2>
          <ul className="decided">
            {[...commonIssues(scenario), ...ownIssues(scenario)].map(issue => (
              <li key={issue.id}>
                <b>{words(`issue.${issue.id}.label`)}</b>{' '}
                <Linked within={`issue/${issue.id}`}>{words(`issue.${issue.id}.question`)}</Linked>
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
            <p className="second">{officeBeside(words, seat)}</p>
            <dl className="aims">
              {aims.map(([title, body]) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>
                    <Linked within={`party/${seat}`}>{body}</Linked>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <p className="second narrow-only">{frame}</p>
          <details open={update.meeting === 0}>
            <summary>
              <h2>{text('briefing.how')}</h2>
            </summary>
            <ol className="how">
              {HOW.map(key => (
                <li key={key}>
                  <Linked>{text(key)}</Linked>
                </li>
              ))}
            </ol>
          </details>
        </div>
      </div>
      <footer className="briefing-foot">
        <p className="second">{frame}</p>
        <SoundSwitch />
        <Button kind="primary" size="large" onClick={enter}>
          {text('briefing.start')}
        </Button>
      </footer>
    </main>
  );
}
