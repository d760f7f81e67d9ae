import { useMemo, useState } from 'react';
import type { Package } from '../../../../model/index.ts';
import { reasonText, type StanceSeen, staffDraft, valueText } from '../../../../view/index.ts';
import { planMove } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { signed } from '../../../text/signed.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import { LevelField } from '../../../ui/Level.tsx';
import { commonIssues, draftLevels } from '../planner/acts.ts';
import { useStances } from '../useStances.ts';
import './editor.css';

/** What the text itself does to a member comes before what time and no deal do. */
const telling = (seen: StanceSeen) => seen.reasons.find(r => r.points < 0 && r.kind !== 'noDeal' && r.kind !== 'time') ?? seen.reasons[0];

const ORDER = { object: 0, reserve: 1, support: 2 } as const;

/** The chair writes: every issue with its words, and beside it how each member would stand, as far as is known, while it is written. */
export function DraftEditor({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { scenario, view, words, name } = useMeeting();
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
  const same = commonIssues(scenario).every(i => view.draft?.levels[i.id] === levels[i.id]);
  const sorted = [...(seen?.stances ?? [])].sort((a, b) => ORDER[a.stance] - ORDER[b.stance] || a.margin[1] - b.margin[1]);
  const count = (stance: 'support' | 'reserve' | 'object') => sorted.filter(s => s.stance === stance).length;
  const mayGrant = view.own?.moves.includes('grantCarveOut') ?? false;

  return (
    <Dialog
      wide
      className="editor"
      title={text('draft.write')}
      onClose={onClose}
      footer={
        <>
          <p className="note second" role="status" aria-live="polite">
            {seen &&
              text('draft.counts', { support: count('support'), reserve: count('reserve'), object: count('object'), breaks: seen.breaks })}
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
            <section className="clause-field" key={issue.id} aria-label={words(`issue.${issue.id}.label`)}>
              <h3>{words(`issue.${issue.id}.label`)}</h3>
              <p className="soft">
                {words(`issue.${issue.id}.question`)}{' '}
                {view.draft && view.draft.levels[issue.id] !== levels[issue.id] && (
                  <b className="was-level">
                    {text('field.inDraft', { value: valueText(scenario, words, issue.id, view.draft.levels[issue.id] ?? 0) })}
                  </b>
                )}
              </p>
              <LevelField
                bare
                issue={issue}
                label={words(`issue.${issue.id}.label`)}
                value={levels[issue.id] ?? 0}
                onChange={level => setLevels({ ...levels, [issue.id]: level })}
                say={level => valueText(scenario, words, issue.id, level)}
              />
            </section>
          ))}
        </div>
        <div className="live">
          <h3>
            {text('draft.live')} <span className="soft">{text('forecast.known')}</span>
          </h3>
          <ul>
            {sorted.map(s => (
              <li key={s.party} className={s.stance}>
                <Lamp stance={s.stance} />
                <Flag party={partyOf(scenario, s.party)} />
                <span className="live-name">
                  {name(s.party)}
                  {granted[s.party] && <small>{text('thirds', { thirds: granted[s.party] ?? 0 })}</small>}
                  {!s.lets && <small className="breaks">{text('draft.breaks')}</small>}
                  {s.stance !== 'support' && <Telling seen={s} />}
                </span>
                <span className="margin" title={text('draft.marginMeans')}>
                  {signed(s.margin[0])} … {signed(s.margin[2])}
                </span>
                {mayGrant && s.stance === 'object' && !granted[s.party] && (
                  <Button
                    kind="link"
                    aria-label={`${text('move.grantCarveOut')}: ${name(s.party)}`}
                    onClick={() => planMove({ type: 'grantCarveOut', party: s.party, thirds: 1 })}
                  >
                    {text('draft.grant')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}

/** The largest reason in the text why it is not content. */
function Telling({ seen }: { readonly seen: StanceSeen }) {
  const { scenario, words } = useMeeting();
  const reason = telling(seen);
  return reason ? <small>{reasonText(scenario, words, reason)}</small> : null;
}
