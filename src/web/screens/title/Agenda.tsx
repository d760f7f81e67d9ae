import { useText } from '../../text/index.ts';
import { commonIssues, ownIssues } from '../negotiation/planner/acts.ts';
import '../negotiation/asked/cable.css';
import type { Play } from './plays.ts';

/** Where there is no map to look at: the notice of the meeting, with what is on the table. */
export function Agenda({ play }: { readonly play: Play }) {
  const text = useText();
  const { first: scenario, words } = play;
  const members = scenario.parties.filter(party => party.member);
  return (
    <article className="paper agenda">
      <p className="cable-head">
        <span>{text('title.agenda')}</span>
        <span>{words(`place.${scenario.calendar.place}`)}</span>
      </p>
      <h2>{words('declaration.title')}</h2>
      <ol>
        {[...commonIssues(scenario), ...ownIssues(scenario)].map(issue => (
          <li key={issue.id}>
            <b>{words(`issue.${issue.id}.label`)}</b> {words(`issue.${issue.id}.question`)}
          </li>
        ))}
      </ol>
      <p className="at-table">
        {text('title.atTable')}: {members.map(party => words(`party.${party.id}.name`)).join(', ')}.
      </p>
    </article>
  );
}
