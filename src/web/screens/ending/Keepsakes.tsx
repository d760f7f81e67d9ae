import { exportRecord } from '../../app/acts.ts';
import { setGame, useGame } from '../../app/game.ts';
import { watch } from '../../replay/watch.ts';
import { useText } from '../../text/index.ts';
import { IconButton } from '../../ui/Button.tsx';

/** What can be taken away from a game that is over, on paper, as a file or as an address; and the game itself, watched again. */
export function Keepsakes() {
  const text = useText();
  const busy = useGame(game => game.busy);
  return (
    <span className="keepsakes">
      <IconButton icon="print" label={text('ending.print')} onClick={() => window.print()} />
      <IconButton className="alone-only" icon="download" label={text('ending.record')} onClick={() => void exportRecord()} />
      <IconButton className="alone-only" icon="share" label={text('share.open')} onClick={() => setGame({ sharing: true })} />
      <IconButton className="alone-only" icon="replay" label={text('replay.open')} disabled={busy} onClick={() => void watch()} />
    </span>
  );
}
