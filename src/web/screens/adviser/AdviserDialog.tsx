import { useState } from 'react';
import type { Move } from '../../../model/index.ts';
import type { Advice, Way } from '../../../view/index.ts';
import { planMove } from '../../app/acts.ts';
import { useGame } from '../../app/game.ts';
import { partyOf, useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { useLearning } from '../../text/learning.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Linked } from '../book/Linked.tsx';
import { useAdvice } from './useAdvice.ts';
import { blockerWords, wayText } from './wayText.ts';
import './adviser.css';

const SHOWN = 5;

interface Props {
  readonly onClose: () => void;
  /** Opens the draft editor, for a first text. */
  readonly onDraft: () => void;
}

/** What would help now: who stands in the way and by how much, and moves that bear on it, each with its reason and a press to plan it. */
export function AdviserDialog({ onClose, onDraft }: Props) {
  const say = useLearning();
  const text = useText();
  const { advice, stale, failure } = useAdvice();
  const [taken, setTaken] = useState('');
  const take = (move: Move) => {
    if (move.type === 'tableDraft') retable(move);
    else planMove(move);
    setTaken(say('adviser.taken', { move: text(`move.${move.type}`) }));
  };
  return (
    <Dialog title={say('adviser')} onClose={onClose} wide className="adviser">
      <p className="unseen" role="status">
        {taken}
      </p>
      {failure && <p role="alert">{say('adviser.failed', { message: failure })}</p>}
      {advice ? (
        <div className={stale ? 'stale' : ''} aria-busy={stale}>
          <Shown advice={advice} onTake={take} onDraft={onDraft} busy={stale} />
        </div>
      ) : (
        !failure && (
          <p className="second" role="status">
            {say('adviser.wait')}
          </p>
        )
      )}
    </Dialog>
  );
}

/** A plan holds one draft: a new one takes the place of the old. */
function retable(move: Move): void {
  const at = useGame.getState().plan.findIndex(({ type }) => type === 'tableDraft');
  planMove(move, at < 0 ? undefined : at);
}

interface ShownProps {
  readonly advice: Advice;
  readonly busy: boolean;
  readonly onTake: (move: Move) => void;
  readonly onDraft: () => void;
}

function Shown({ advice, busy, onTake, onDraft }: ShownProps) {
  const say = useLearning();
  const meeting = useMeeting();
  const { tables: of, blockers, ways, adopted } = advice;
  const summary = meeting.scenario.procedure.decision === 'summary' ? 'adviser.binds' : 'adviser.adopted';
  return (
    <>
      {adopted !== undefined && <p className="lead">{say(summary, { count: Math.round(adopted * of), of })}</p>}
      <div className="advice">
        {adopted !== undefined && (
          <section aria-labelledby="advice-blockers">
            <h3 id="advice-blockers">{say('adviser.blockers')}</h3>
            {blockers.length === 0 && <p className="second">{say('adviser.nobody')}</p>}
            <ul className="blockers">
              {blockers.slice(0, SHOWN).map(blocker => (
                <li key={blocker.party}>
                  <p className="blocker-head">
                    <Flag party={partyOf(meeting.scenario, blocker.party)} /> <b>{meeting.nameOrYou(blocker.party)}</b>
                    <span className="soft">{say('adviser.blocks', { count: Math.round(blocker.blocks * of), of })}</span>
                  </p>
                  <p className="second">
                    <Linked within={`party/${blocker.party}`}>{blockerWords(say, meeting, blocker).join(' ')}</Linked>
                  </p>
                </li>
              ))}
            </ul>
            {blockers.length > SHOWN && <p className="soft">{say('adviser.more', { count: blockers.length - SHOWN })}</p>}
          </section>
        )}
        <section aria-labelledby="advice-ways">
          <h3 id="advice-ways">{say('adviser.ways')}</h3>
          {ways.length === 0 && <p className="second">{say('adviser.none')}</p>}
          <ol className="ways">
            {ways.map(way => (
              <WayLine key={JSON.stringify(way.move)} advice={advice} way={way} busy={busy} onTake={onTake} onDraft={onDraft} />
            ))}
          </ol>
        </section>
      </div>
      <p className="soft">{say('adviser.of', { of })}</p>
    </>
  );
}

function WayLine({ advice, way, busy, onTake, onDraft }: ShownProps & { readonly way: Way }) {
  const say = useLearning();
  const text = useText();
  const { title, because } = wayText(say, text, useMeeting(), advice, way);
  return (
    <li className="way">
      <p className="soft">
        <Icon name={way.move.type} /> {say(`way.kind.${way.kind}`)}
      </p>
      <h4>{title}</h4>
      <p className="second">
        <Linked>{because.join(' ')}</Linked>
      </p>
      <Button
        size="small"
        kind="brass"
        aria-disabled={busy}
        aria-label={`${say(way.kind === 'text' ? 'adviser.write' : 'adviser.take')}: ${title}`}
        onClick={() => {
          if (busy) return;
          if (way.kind === 'text') onDraft();
          else onTake(way.move);
        }}
      >
        {say(way.kind === 'text' ? 'adviser.write' : 'adviser.take')}
      </Button>
    </li>
  );
}
