import type { LoadedScenario, Party } from '../../model/index.ts';
import type { DeskFace } from '../../session/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { commonIssues, ownIssues } from '../screens/negotiation/planner/acts.ts';
import { useText } from '../text/index.ts';
import { Flag } from '../ui/Flag.tsx';
import { chosenAddress, said } from './joinAddress.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly loaded: LoadedScenario;
  readonly party: Party;
  readonly desk: DeskFace;
}

/** A seat's private briefing on a page of its own: who it is, what it wants, what it does without a deal, what is decided and how. */
export function RoleSheet({ loaded, party, desk }: Props) {
  const text = useText();
  const here = useClassText();
  const { scenario, texts } = loaded;
  const words = wordsOf(texts);
  const { procedure } = scenario;
  const chair = scenario.chair === party.id;
  const aims = [
    [text('briefing.aim'), words(`party.${party.id}.aim`)],
    [text('briefing.here'), words(chair ? 'scenario.aim.chair' : 'scenario.aim.member')],
    [text('briefing.batna'), words(`party.${party.id}.batna`)],
  ] as const;
  return (
    <section className="sheet role-sheet" aria-label={words(`party.${party.id}.name`)}>
      <p className="soft">{here('papers.role')}</p>
      <h2>
        <Flag party={party} mark={chair} /> {words(`party.${party.id}.name`)}
      </h2>
      <p>{words(`party.${party.id}.office`)}</p>
      <p className="serif">{words('scenario.briefing')}</p>
      <dl>
        {aims.map(([title, body]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{body}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('briefing.decided')}</h3>
      <ul>
        {[...commonIssues(scenario), ...ownIssues(scenario)].map(issue => (
          <li key={issue.id}>
            <b>{words(`issue.${issue.id}.label`)}</b> {words(`issue.${issue.id}.question`)}
          </li>
        ))}
      </ul>
      <p>
        {text('briefing.procedure', {
          rounds: procedure.rounds,
          moves: chair ? procedure.allowance.chair : procedure.allowance.member,
          from: procedure.decideFrom,
        })}{' '}
        {text(`decision.${procedure.decision}`)}
      </p>
      <p className="soft">{here('papers.code', { code: desk.code, address: said(chosenAddress(desk.addresses)) })}</p>
      <p className="lines">
        {here('papers.label')} ______ {here('papers.notes')}
      </p>
    </section>
  );
}
