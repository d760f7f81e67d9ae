import type { LoadedScenario, Party } from '../../model/index.ts';
import type { DeskFace } from '../../session/index.ts';
import { valueText } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { commonIssues, ownIssues } from '../screens/negotiation/planner/acts.ts';
import { useText } from '../text/index.ts';
import { Company } from '../ui/emblem/Company.tsx';
import { Flag } from '../ui/Flag.tsx';
import { chosenAddress, said } from './joinAddress.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly loaded: LoadedScenario;
  readonly party: Party;
  readonly desk: DeskFace;
  /** Of a game that begins with it: where a party stands in later meetings comes of the earlier ones. */
  readonly first: boolean;
}

/** Lines to write on. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What a party stands for in public before the game begins; a dash where it has said nothing on this very issue. */
function positionText({ scenario, texts }: LoadedScenario, party: Party, issue: string): string {
  const position = party.stakes[issue]?.position;
  return position === undefined ? '–' : valueText(scenario, wordsOf(texts), issue, position);
}

/** A seat's private briefing on a page of its own: who it is, what it wants, what it does without a deal, what is decided and how. */
export function RoleSheet({ loaded, party, desk, first }: Props) {
  const text = useText();
  const here = useClassText();
  const { scenario, texts } = loaded;
  const words = wordsOf(texts);
  const { procedure } = scenario;
  const chair = scenario.chair === party.id;
  const issues = [...commonIssues(scenario), ...ownIssues(scenario)];
  const openly = first && issues.some(({ id }) => party.stakes[id]?.position !== undefined);
  const aims = [
    [text('briefing.aim'), words(`party.${party.id}.aim`)],
    [text('briefing.here'), words(chair ? 'scenario.aim.chair' : 'scenario.aim.member')],
    [text('briefing.batna'), words(`party.${party.id}.batna`)],
  ] as const;
  return (
    <section className="sheet role-sheet" aria-label={words(`party.${party.id}.name`)}>
      <p className="soft">
        {here('papers.role')} · {words('scenario.title')}, {words('scenario.subtitle')}
      </p>
      <h2>
        <Company parties={scenario.parties}>
          <Flag party={party} mark={chair} eager />
        </Company>{' '}
        {words(`party.${party.id}.name`)}
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
      <table className="issues">
        <thead className={openly ? '' : 'unseen'}>
          <tr>
            <th scope="col">{here('papers.issue')}</th>
            <th scope="col">{here('papers.question')}</th>
            {openly && <th scope="col">{here('papers.openly')}</th>}
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{words(`issue.${id}.label`)}</th>
              <td>{words(`issue.${id}.question`)}</td>
              {openly && <td>{positionText(loaded, party, id)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {text('briefing.procedure', {
          rounds: procedure.rounds,
          moves: chair ? procedure.allowance.chair : procedure.allowance.member,
          from: procedure.decideFrom,
        })}{' '}
        {text(`decision.${procedure.decision}`)}
      </p>
      <p className="soft">{here('papers.code', { code: desk.code, address: said(chosenAddress(desk.addresses)) })}</p>
      <p className="label-line">
        {here('papers.label')} <i />
      </p>
      <p className="soft">{here('papers.notes')}</p>
      <div className="lines" aria-hidden="true">
        {LINES.map(line => (
          <i key={line} />
        ))}
      </div>
    </section>
  );
}
