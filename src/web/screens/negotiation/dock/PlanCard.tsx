import { useRef } from 'react';
import type { Move, MoveType, PartyId } from '../../../../model/index.ts';
import { changesText, draftChanges, moveText } from '../../../../view/index.ts';
import { dropMove, shiftMove } from '../../../app/acts.ts';
import { type Meeting, partyOf, useMeeting } from '../../../app/meeting.ts';
import { type Text, useText } from '../../../text/index.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useScrollStop } from '../../../ui/useScrollStop.ts';
import { takes } from '../planner/acts.ts';

interface Props {
  readonly move: Move;
  readonly at: number;
  readonly count: number;
  readonly refusal: string | undefined;
  readonly onChange: () => void;
}

/** Whom a move is aimed at, for its flag. */
export function target(move: Move): PartyId | undefined {
  return 'party' in move ? move.party : undefined;
}

/** One planned move: what, with whom, what it takes; to change, to move, to take out. */
export function PlanCard({ move, at, count, refusal, onChange }: Props) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario } = meeting;
  const words = useRef<HTMLParagraphElement>(null);
  useScrollStop(words);
  const aimed = target(move);
  const name = text(`move.${move.type}`);
  const told = said(meeting, move, text('plan.firstText'));
  const changeable = !['openSilence', 'breakSilence', 'askCarveOut', 'closeMeeting'].includes(move.type);
  return (
    <li className={`card ${refusal ? 'refused' : ''}`}>
      <span className="number" aria-hidden="true">
        {at + 1}
      </span>
      <div className="card-head">
        <Icon name={move.type} />
        <h3>{shortName(text, move.type)}</h3>
        {aimed && <Flag party={partyOf(scenario, aimed)} />}
        <IconButton icon="close" className="drop" label={`${text('plan.remove')}: ${name}`} onClick={() => dropMove(at)} />
      </div>
      <p ref={words} className="card-text" title={told}>
        {told}
      </p>
      {refusal && <p className="card-refusal">{refusal}</p>}
      <div className="card-foot">
        <span className="soft">{takes(scenario, move.type) !== 1 && text('plan.takes', { count: takes(scenario, move.type) })}</span>
        {at > 0 && <IconButton icon="up" className="turn" label={text('plan.earlier', { move: name })} onClick={() => shiftMove(at, -1)} />}
        {at < count - 1 && (
          <IconButton icon="down" className="turn" label={text('plan.later', { move: name })} onClick={() => shiftMove(at, 1)} />
        )}
        {changeable && (
          <Button kind="link" aria-label={`${text('plan.change')}: ${name}`} onClick={onChange}>
            {text('plan.change')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Acts at a party go by one word; the others have their whole name. */
export function shortName(text: Text, type: MoveType): string {
  switch (type) {
    case 'consult':
    case 'persuade':
    case 'makeOffer':
    case 'applyPressure':
    case 'leak':
    case 'grantCarveOut':
    case 'sendEnvoy':
      return text(`act.${type}`);
    default:
      return text(`move.${type}`);
  }
}

/** A draft says what it changes of the one on the table: all of it is in the editor. */
function said({ scenario, words, view }: Meeting, move: Move, first: string): string {
  if (move.type !== 'tableDraft') return moveText(scenario, words, move);
  return view.draft ? changesText(scenario, words, draftChanges(scenario, view.draft, { ...move, carveOuts: {} })) : first;
}
