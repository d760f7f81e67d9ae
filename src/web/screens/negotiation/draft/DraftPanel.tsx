import { valueText } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { commonIssues } from '../planner/acts.ts';
import { contentOn } from './content.ts';
import { Grid } from './Grid.tsx';
import './draft.css';

/** The words on the table, which are still in brackets, and where everybody stands on them. */
export function DraftPanel({ onWrite }: { readonly onWrite: () => void }) {
  const text = useText();
  const { scenario, view: now, words, chair, name } = useMeeting();
  const before = useGame(game => game.resolution?.before);
  const view = before ?? now;
  const { draft } = view;
  const of = scenario.parties.filter(p => p.member).length;
  const carved = Object.keys(draft?.carveOuts ?? {});
  return (
    <>
      <section className="panel scroll" aria-labelledby="draft-title">
        <div className="panel-head">
          <h2 id="draft-title">{words('declaration.title')}</h2>
          <span className="soft">
            {draft
              ? text(view.phase.name === 'silence' ? 'draft.underSilence' : 'draft.number', { number: draft.number })
              : text('draft.none')}
          </span>
        </div>
        {!draft && <p className="second">{text(chair ? 'draft.noneChair' : 'draft.noneMember')}</p>}
        <ul className="lines">
          {commonIssues(scenario).map(issue => {
            const content = draft ? contentOn(scenario, view, issue.id) : undefined;
            const open = content !== of;
            const says = draft ? valueText(scenario, words, issue.id, draft.levels[issue.id] ?? 0) : '…';
            return (
              <li key={issue.id} className={`line ${draft && open ? 'open' : ''}`}>
                <span>{words(`issue.${issue.id}.label`)}</span>
                <span className="says">{open ? `[${says}]` : says}</span>
                <span className="content">{content ?? ''}</span>
              </li>
            );
          })}
        </ul>
        {draft && <p className="soft brackets">{text('draft.brackets', { of })}</p>}
        {carved.length > 0 && (
          <p className="second">
            {text('draft.carveOuts')}:{' '}
            {carved.map(id => `${name(id)} (${text('thirds', { thirds: draft?.carveOuts[id] ?? 0 })})`).join(', ')}
          </p>
        )}
        {chair && !before && (
          <Button size="small" icon="tableDraft" className="write" onClick={onWrite} disabled={!now.own?.moves.includes('tableDraft')}>
            {text('draft.write')}
          </Button>
        )}
      </section>
      <Grid id="desk" />
    </>
  );
}
