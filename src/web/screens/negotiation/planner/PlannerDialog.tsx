import { useState } from 'react';
import type { Move } from '../../../../model/index.ts';
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
import { ActList } from './ActList.tsx';
import { type Act, firstMove, takes, unfinished } from './acts.ts';
import { MoveForm } from './MoveForm.tsx';
import { Outcome } from './Outcome.tsx';
import { summary } from './summary.ts';
import { useWeighing } from './useWeighing.ts';
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
  const say = useLearning();
  const meeting = useMeeting();
  const { scenario, view, seat, words } = meeting;
  const plan = useGame(game => game.plan);
  const selected = useGame(game => game.selected);
  const [move, setMove] = useState<Move | undefined>(() =>
    at !== undefined ? plan[at] : act ? firstMove(act, scenario, view, seat, selected) : undefined,
  );
  const rest = plan.filter((_, i) => i !== at);
  const problem = move && unfinished(move, view);
  const asked = move && weighable(move) ? move : undefined;
  const { weighing, stale } = useWeighing(problem ? undefined : asked, rest);
  const close = (last?: () => void) => () => {
    last?.();
    onClose();
  };
  const common = { late: true, onClose, className: 'planner', note: <CoachNote /> } as const;

  if (!move)
    return (
      <Dialog {...common} page="acts" title={text('plan.choose')}>
        <ActList
          rest={rest}
          onAct={type => (type === 'tableDraft' ? onDraft() : setMove(firstMove(type, scenario, view, seat, selected)))}
        />
      </Dialog>
    );

  const type = move.type as Act;
  const summed = asked && weighing && summary(say, meeting, asked, weighing);
  const form = <MoveForm move={move} onChange={setMove} meeting={meeting} />;
  return (
    <Dialog
      {...common}
      page="move"
      title={
        <span className="planner-title">
          <Icon name={type} /> {text(`move.${type}`)}
        </span>
      }
      wide={asked !== undefined || 'party' in move}
      footer={
        <>
          <p className="note second" role="status">
            {problem ? refusalText(words, problem) : (summed ?? text('plan.takes', { count: takes(scenario, type) }))}
          </p>
          {at === undefined && act === undefined && <Button onClick={() => setMove(undefined)}>{text('back')}</Button>}
          {at !== undefined && <Button onClick={close(() => dropMove(at))}>{text('plan.remove')}</Button>}
          <Button kind="brass" disabled={problem !== undefined} onClick={close(() => planMove(move, at))}>
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
          {form}
          <Outcome move={asked} weighing={weighing} stale={stale} unmade={problem !== undefined} />
        </div>
      ) : (
        form
      )}
    </Dialog>
  );
}
