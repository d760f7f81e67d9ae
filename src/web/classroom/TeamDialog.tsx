import type { Me } from '../../session/index.ts';
import { setGame, useGame } from '../app/game.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { within } from './inClass.ts';
import { ask, kept } from './line.ts';
import { useClassText } from './words.ts';

/** Who shares the seat, who hands in for it, and the plan they share. */
export function TeamDialog({ code, me, onClose }: { readonly code: string; readonly me: Me; readonly onClose: () => void }) {
  const text = useClassText();
  const plan = useGame(game => game.plan);
  const captain = me.team.find(mate => mate.person === me.captain)?.label ?? '';
  const rejoin = kept(code)?.rejoin;
  return (
    <Dialog title={text('team.title')} onClose={onClose}>
      <ul className="team">
        {me.team.map(mate => (
          <li key={mate.person}>
            <b>{mate.label}</b> {mate.handedIn && text('team.in')} {!mate.online && text('team.away')}
          </li>
        ))}
      </ul>
      <p className="soft">{text(`team.rule.${me.rule}`, { captain })}</p>
      {me.seat && (
        <p className="row">
          <Button size="small" onClick={() => within(ask('done', { type: 'share', moves: plan }))}>
            {text('team.share')}
          </Button>
          {me.plan.length > 0 && (
            <Button size="small" onClick={() => setGame({ plan: me.plan, refused: [] })}>
              {text('team.take', { count: me.plan.length })}
            </Button>
          )}
        </p>
      )}
      {rejoin && <p>{text('lobby.rejoin', { code: rejoin })}</p>}
    </Dialog>
  );
}
