import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Move } from '../../../../model/index.ts';
import { refusalText } from '../../../../view/index.ts';
import { handIn, planMove, undo } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useRoom } from '../../../app/room.ts';
import { useText } from '../../../text/index.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { type Asked, useAsked } from '../asked/useAsked.ts';
import type { OnOpen, Open } from '../open.ts';
import { planned, takes } from '../planner/acts.ts';
import { Forecast } from './Forecast.tsx';
import { PlanCard } from './PlanCard.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { suggest } from './suggest.ts';
import { usePlanForecast } from './usePlanForecast.ts';
import './dock.css';

const AdviserDialog = lazy(() => import('../../adviser/AdviserDialog.tsx').then(m => ({ default: m.AdviserDialog })));

interface Props {
  /** Where there is no room for it, the plan starts folded. */
  readonly folded: boolean;
  readonly onOpen: OnOpen;
}

/** So many cards stand abreast in a narrow desk; more moves than that are a line each. */
const CARDS = 3;

/** Where a planned move is changed. */
function changing(move: Move, at: number): Open {
  if (move.type === 'tableDraft') return { kind: 'draft' };
  if (move.type === 'answerEvent') return { kind: 'event', id: move.event };
  return move.type === 'answerOffer' ? { kind: 'offers' } : { kind: 'planner', at };
}

/** Where what waits for an answer gets it: events first, then offers. */
function waiting({ events }: Asked): Open {
  const first = events.find(({ waits }) => waits);
  return first ? { kind: 'event', id: first.event.id } : { kind: 'offers' };
}

/** The plan of this round, what it will likely do, and handing it in. */
export const Dock = memo(function Dock({ folded, onOpen }: Props) {
  const text = useText();
  const { scenario, view, words, update, chair } = useMeeting();
  const plan = useGame(game => game.plan);
  const refused = useGame(game => game.refused);
  const busy = useGame(game => game.busy);
  const [open, setOpen] = useState(true);
  useEffect(() => setOpen(!folded), [folded]);
  const [helped, setHelped] = useState(false);
  const asked = useAsked();
  const desk = useRef<HTMLElement>(null);
  // After a round, or a change of the plan, the button that was pressed is gone: the plan takes the focus, so that the keyboard does not
  // start again from the top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed plan may have taken the button that changed it
  useEffect(() => {
    if (document.activeElement === document.body) desk.current?.focus({ preventScroll: true });
  }, [plan]);
  const allowance = view.own?.allowance ?? 0;
  const left = allowance - planned(scenario, plan);
  const may = (type: 'tableDraft' | 'openSilence' | 'breakSilence') => view.own?.moves.includes(type) ?? false;
  const inPlan = (type: string) => plan.some(move => move.type === type);
  const silence = view.phase.name === 'silence';
  const forecast = usePlanForecast();
  const seen = (forecast.later ?? forecast.before)?.stances;
  const suggestions = useMemo(
    () => (forecast.after && !seen ? [] : suggest(scenario, view, plan, seen)),
    [scenario, view, plan, forecast.after, seen],
  );

  // Three cards abreast is what a narrow desk has room for: a fourth would be cut.
  const tight = useRoom('tight');
  const room = tight ? Math.max(1, CARDS - plan.length) : suggestions.length;
  const many = tight && plan.length > CARDS;
  return (
    <section ref={desk} id="plan" tabIndex={-1} className={`dock ${open ? '' : 'folded'}`} aria-label={text('plan')}>
      <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="grip" aria-hidden="true" />
        <span className="unseen">{text('plan.fold')}</span>
      </button>
      <div className="plan">
        <h2 className="plan-title">
          <span className="now">{text('yourMove')}:</span> {text('plan.count', { planned: allowance - left, of: allowance })}
          <IconButton
            className="plan-undo"
            icon="undo"
            label={text('undo')}
            disabled={!update.canUndo || busy}
            onClick={() => void undo()}
          />
        </h2>
        <ol className={`cards ${many ? 'many' : ''}`}>
          {plan.map((move, at) => (
            <PlanCard
              // biome-ignore lint/suspicious/noArrayIndexKey: two equal moves may be planned; their place tells them apart
              key={at}
              move={move}
              at={at}
              count={plan.length}
              refusal={refused.filter(r => r.move === at).map(r => refusalText(words, r.refusal))[0]}
              onChange={() => onOpen(changing(move, at))}
            />
          ))}
          {!many &&
            suggestions
              .slice(0, room)
              .map(suggestion => (
                <SuggestionCard
                  key={JSON.stringify(suggestion.move)}
                  suggestion={suggestion}
                  onTake={() => (suggestion.why.kind === 'noText' ? onOpen({ kind: 'draft' }) : planMove(suggestion.move))}
                />
              ))}
        </ol>
        <div className="add">
          <button type="button" className="add-move" onClick={() => onOpen({ kind: 'planner' })} disabled={busy}>
            <Icon name="plus" />
            <b>{text('plan.addMove')}</b>
            <small>{left > 0 ? text('plan.left', { left, of: allowance }) : text('plan.full')}</small>
          </button>
          {may('tableDraft') && !inPlan('tableDraft') && takes(scenario, 'tableDraft') <= left && (
            <Button size="small" icon="tableDraft" onClick={() => onOpen({ kind: 'draft' })}>
              {text('move.tableDraft')}
            </Button>
          )}
          {(['openSilence', 'breakSilence'] as const).map(
            type =>
              may(type) &&
              !inPlan(type) &&
              takes(scenario, type) <= left && <QuickMove key={type} type={type} warn={type === 'breakSilence' && silence} />,
          )}
        </div>
      </div>
      <Forecast {...forecast} onHelp={() => setHelped(true)} />
      {helped && (
        <Suspense>
          <AdviserDialog
            onClose={() => setHelped(false)}
            onDraft={() => {
              setHelped(false);
              onOpen({ kind: 'draft' });
            }}
          />
        </Suspense>
      )}
      <div className="hand">
        {asked.open > 0 && (
          <Button size="small" icon="alert" className="asks" onClick={() => onOpen(waiting(asked))}>
            {text('asked.open', { count: asked.open })}
          </Button>
        )}
        <Button
          kind={plan.length > 0 ? 'primary' : 'plain'}
          size="large"
          onClick={() => void handIn()}
          disabled={busy}
          aria-describedby="hand-note"
        >
          {plan.length === 0 ? text('handIn.none') : text('handIn')}
          {plan.length > 0 && <span className="count">{plan.length}</span>}
        </Button>
        <p id="hand-note" className={`soft ${busy || refused.length > 0 ? 'telling' : ''}`}>
          {busy
            ? text('handIn.busy')
            : refused.length > 0
              ? text('handIn.refused')
              : update.handedIn
                ? text('handIn.done')
                : asked.open > 0
                  ? text('handIn.asked', { count: asked.open })
                  : text(chair ? 'handIn.noteChair' : 'handIn.note', { round: view.round })}
        </p>
      </div>
    </section>
  );
});

function QuickMove({ type, warn }: { readonly type: 'openSilence' | 'breakSilence'; readonly warn: boolean }) {
  const text = useText();
  return (
    <Button size="small" icon={type} className={warn ? 'asks' : ''} onClick={() => planMove({ type })}>
      {text(`move.${type}`)}
    </Button>
  );
}
