import { valueText } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { commonIssues } from '../planner/acts.ts';
import { contentOn } from './content.ts';
import './sheet.css';

/** The text as it lies on the table. Brackets stay open where members are not content. */
export function DraftSheet() {
  const text = useText();
  const { scenario, view, words } = useMeeting();
  const { draft } = view;
  if (!draft) return null;
  const of = scenario.parties.filter(p => p.member).length;
  return (
    <article className="paper sheet on-paper" aria-label={text('draft')}>
      <header>
        <h2>{words('declaration.title')}</h2>
        <span>{text(view.phase.name === 'silence' ? 'draft.underSilence' : 'draft.number', { number: draft.number })}</span>
      </header>
      <ol>
        {commonIssues(scenario).map((issue, at) => {
          const content = contentOn(scenario, view, issue.id);
          const closed = content === of;
          return (
            <li key={issue.id} className={closed ? 'closed' : ''}>
              <span>{at + 1}</span>
              <span>
                {words(`issue.${issue.id}.label`)}:{' '}
                <span className={closed ? '' : 'bracket'}>{valueText(scenario, words, issue.id, draft.levels[issue.id] ?? 0)}</span>
                <small>
                  {content} {text('draft.content', { of })}
                </small>
              </span>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
