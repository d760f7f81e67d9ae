import { useState } from 'react';
import type { Move, Refusal } from '../../../../model/index.ts';
import { refusalText, weighable } from '../../../../view/index.ts';
import { dropMove, planMove } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { useLearning } from '../../../text/learning.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Linked } from '../../book/Linked.tsx';
import { CoachNote } from '../../coach/CoachNote.tsx';
import { ACTS, type Act, firstMove, planned, takes, unfinished } from './acts.ts';
import { MoveForm } from './MoveForm.tsx';
import { Outcome } from './Outcome.tsx';
import { summary } from './summary.ts';
import { useWeighing } from './useWeighing.ts';
import { NEVER, whyNot } from './whyNot.ts';
import './planner.css';

interface Props {
  /** The planned move to change; a new one otherwise. */
  readonly at?: number | undefined;
  /** Skip the choice of the act. */
  readonly act?: Act | undefined;
  readonly onClose: () => void;
  /** A draft is written in an editor of its own. */
  readonly onDraft: () => void;
}

/** Choose the act, then whom, what and how far; every step says what it does and what it costs. */
export function PlannerDialog({ at, act, onClose, onDraft }: Props) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario, view, seat, words } = meeting;
  const plan = useGame(game => game.plan);
  const selected = useGame(game => game.selected);
  const [move, setMove] = useState<Move | undefined>(() =>
    at !== undefined ? plan[at] : act ? firstMove(act, scenario, view, seat, selected) : undefined,
  );
  const own = view.own;
  const others = plan.filter((_, i) => i !== at);
  const left = (own?.allowance ?? 0) - planned(scenario, others);

  const here = ACTS.filter(type => scenario.procedure.moves[type]);
  const offered = here.filter(type => own?.moves.includes(type));
  const notNow = here
    .filter(type => !offered.includes(type))
    .map(type => ({ type, reason: whyNot(type, scenario, view, seat) }))
    .filter(({ reason }) => !NEVER.includes(reason));
  const choice = (type: Act, reason?: Refusal) => {
    const allowed = offered.includes(type);
    const affordable = takes(scenario, type) <= left;
    const said = !allowed
      ? reason
        ? refusalText(words, reason)
        : text('plan.notNow')
      : affordable
        ? text(`move.${type}.does`)
        : refusalText(words, 'allowance-spent');
    return (
      <li key={type}>
        <button
          type="button"
          className="act"
          aria-disabled={!allowed || !affordable}
          onClick={() => {
            if (!allowed || !affordable) return;
            if (type === 'tableDraft') onDraft();
            else setMove(firstMove(type, scenario, view, seat, selected));
          }}
        >
          <Icon name={type} />
          <span>
            <b>{text(`move.${type}`)}</b>
            <small>{said}</small>
          </span>
          <span className="soft">{text('plan.takes', { count: takes(scenario, type) })}</span>
        </button>
      </li>
    );
  };

  if (!move)
    return (
      <Dialog late title={text('plan.choose')} onClose={onClose} className="planner" note={<CoachNote />}>
        <p className="second">{text('plan.left', { left, of: own?.allowance ?? 0 })}</p>
        <ul className="acts">{offered.map(type => choice(type))}</ul>
        {notNow.length > 0 && (
          <>
            <h3 className="acts-title">{text('plan.later.title')}</h3>
            <ul className="acts later">{notNow.map(({ type, reason }) => choice(type, reason))}</ul>
          </>
        )}
      </Dialog>
    );

  return (
    <MoveDialog
      move={move}
      onMove={setMove}
      at={at}
      rest={others}
      onBack={at === undefined && act === undefined ? () => setMove(undefined) : undefined}
      onClose={onClose}
    />
  );
}

interface MoveProps {
  readonly move: Move;
  readonly onMove: (move: Move) => void;
  /** Its place in the plan, where it is in it already; and the rest of the plan. */
  readonly at: number | undefined;
  readonly rest: readonly Move[];
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}

/** One move being made: its fields, and for what can be weighed what it would do. */
function MoveDialog({ move, onMove, at, rest, onBack, onClose }: MoveProps) {
  const text = useText();
  const say = useLearning();
  const meeting = useMeeting();
  const { scenario, view, words } = meeting;
  const problem = unfinished(move, view);
  const type = move.type as Act;
  const asked = weighable(move) ? move : undefined;
  const { weighing, stale } = useWeighing(problem ? undefined : asked, rest);
  const summed = asked && weighing && summary(say, meeting, asked, weighing);
  return (
    <Dialog
      late
      title={
        <span className="planner-title">
          <Icon name={type} /> {text(`move.${type}`)}
        </span>
      }
      onClose={onClose}
      className="planner"
      wide={asked !== undefined}
      note={<CoachNote />}
      footer={
        <>
          <p className="note second" role="status">
            {problem ? refusalText(words, problem) : (summed ?? text('plan.takes', { count: takes(scenario, type) }))}
          </p>
          {onBack && <Button onClick={onBack}>{text('back')}</Button>}
          {at !== undefined && (
            <Button
              onClick={() => {
                dropMove(at);
                onClose();
              }}
            >
              {text('plan.remove')}
            </Button>
          )}
          <Button
            kind="brass"
            disabled={problem !== undefined}
            onClick={() => {
              planMove(move, at);
              onClose();
            }}
          >
            {at === undefined ? text('plan.add') : text('plan.change')}
          </Button>
        </>
      }
    >
      <p className="lead">
        <Linked within={`move/${type}`}>{text(`move.${type}.does`)}</Linked>
      </p>
      {asked ? (
        <div className="weighed">
          <MoveForm move={move} onChange={onMove} meeting={meeting} />
          <Outcome move={asked} weighing={weighing} stale={stale} unmade={problem !== undefined} />
        </div>
      ) : (
        <MoveForm move={move} onChange={onMove} meeting={meeting} />
      )}
    </Dialog>
  );
}
