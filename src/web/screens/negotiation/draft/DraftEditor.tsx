import { useMemo, useState } from 'react';
import type { Issue, Level, Package } from '../../../../model/index.ts';
import { type Reception, staffDraft, valueText } from '../../../../view/index.ts';
import { planMove } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { span } from '../../../text/figures.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CoachNote } from '../../coach/CoachNote.tsx';
import { useForecast } from '../dock/useForecast.ts';
import { commonIssues, draftLevels } from '../planner/acts.ts';
import { IssueField } from '../ruler/IssueField.tsx';
import { Keys } from '../ruler/Keys.tsx';
import { aims } from '../ruler/marks.ts';
import { useStances } from '../useStances.ts';
import { LiveStances } from './LiveStances.tsx';
import './editor.css';

/** The chair writes: every issue with its words, and beside it how each member would stand, as far as is known, while it is written. */
export function DraftEditor({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { scenario, view } = useMeeting();
  const plan = useGame(game => game.plan);
  const at = plan.findIndex(move => move.type === 'tableDraft');
  const earlier = plan[at];
  const [levels, setLevels] = useState(() =>
    earlier?.type === 'tableDraft' ? earlier.levels : view.draft ? draftLevels(scenario, view) : staffDraft(scenario, view),
  );
  const granted = useMemo(
    () => ({
      ...view.draft?.carveOuts,
      ...Object.fromEntries(plan.flatMap(m => (m.type === 'grantCarveOut' ? [[m.party, m.thirds]] : []))),
    }),
    [view, plan],
  );
  const pkg: Package = useMemo(() => ({ levels, carveOuts: granted }), [levels, granted]);
  const seen = useStances(pkg);
  const tabled = useMemo(() => [...plan.filter((_, i) => i !== at), { type: 'tableDraft', levels } as const], [plan, at, levels]);
  // A class's server writes down every forecast it makes: there drafts that are only tried are counted as each is guessed to stand.
  const hosted = useGame(game => game.hosted);
  const foreseen = useForecast(hosted ? undefined : tabled)?.reception;
  const same = commonIssues(scenario).every(i => view.draft?.levels[i.id] === levels[i.id]);

  return (
    <Dialog
      late
      note={<CoachNote />}
      wide
      className="editor"
      title={text('draft.write')}
      onClose={onClose}
      footer={
        <>
          <p className="note second" role="status" aria-live="polite">
            {hosted &&
              seen &&
              text('draft.counts', { support: seen.support, reserve: seen.reserve, object: seen.object, breaks: seen.breaks })}
            {foreseen && text('draft.foreseen', { ...spans(foreseen), stop: span(foreseen.stop) })}
          </p>
          {view.draft && <Button onClick={() => setLevels(draftLevels(scenario, view))}>{text('draft.reset')}</Button>}
          <Button title={text('draft.staffMeans')} onClick={() => setLevels(staffDraft(scenario, view))}>
            {text('draft.staff')}
          </Button>
          <Button
            kind="brass"
            disabled={same}
            onClick={() => {
              planMove({ type: 'tableDraft', levels }, at >= 0 ? at : undefined);
              onClose();
            }}
          >
            {text('draft.plan')}
          </Button>
        </>
      }
    >
      <div className="editor-grid">
        <div className="clauses">
          {commonIssues(scenario).map(issue => (
            <Clause
              key={issue.id}
              issue={issue}
              level={levels[issue.id] ?? 0}
              onChange={level => setLevels({ ...levels, [issue.id]: level })}
            />
          ))}
          <Keys of={['open', ...(view.draft ? (['draft'] as const) : []), ...(aims(view.own) ? (['aim'] as const) : [])]} />
        </div>
        <LiveStances seen={seen} counts={foreseen ? spans(foreseen) : hosted ? seen : undefined} granted={granted} />
      </div>
    </Dialog>
  );
}

const spans = ({ support, reserve, object }: Reception) => ({ support: span(support), reserve: span(reserve), object: span(object) });

/** One issue: its question, its words now, and where members openly stand. */
function Clause({ issue, level, onChange }: { readonly issue: Issue; readonly level: Level; readonly onChange: (level: Level) => void }) {
  const text = useText();
  const { scenario, view, words } = useMeeting();
  const drafted = view.draft?.levels[issue.id];
  const label = words(`issue.${issue.id}.label`);
  return (
    <section className="clause-field" aria-label={label}>
      <h3>{label}</h3>
      <p className="soft">
        {words(`issue.${issue.id}.question`)}{' '}
        {drafted !== undefined && drafted !== level && (
          <b className="was-level">{text('field.inDraft', { value: valueText(scenario, words, issue.id, drafted) })}</b>
        )}
      </p>
      <IssueField bare issue={issue} label={label} value={level} onChange={onChange} />
    </section>
  );
}
