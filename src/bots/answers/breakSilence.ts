import type { Move } from '../../model/index.ts';
import { may, type Seat } from '../seat.ts';

/** Objects when the text as it stands is worse for it than standing alone. The patient let pass what they could live with. */
export function breakSilence(seat: Seat): readonly Move[] {
  const { own, view, temper } = seat;
  if (view.phase.name !== 'silence' || own.lets || !may(seat, 'breakSilence')) return [];
  const bearable =
    temper.patience > 0 && own.utility !== undefined && own.utility >= Math.max(own.reservation, own.aspiration - temper.patience);
  return bearable ? [] : [{ type: 'breakSilence' }];
}
