import type { Move } from '../../../../model/index.ts';
import type { Meeting } from '../../../app/meeting.ts';

/** What every form of a move is given: the move as it stands, and whom to tell of a change. */
export interface FormProps<M extends Move = Move> {
  readonly move: M;
  readonly onChange: (move: Move) => void;
  readonly meeting: Meeting;
}
