import { useGame } from '../../../app/game.ts';
import { viewBefore } from '../../../app/shown.ts';
import { useText } from '../../../text/index.ts';
import { Icon } from '../../../ui/Icon.tsx';

/** The meeting is closed: once the round that ended it has been told, the gavel falls on the sheet. */
export function Gavel() {
  const text = useText();
  const resolution = useGame(game => game.resolution);
  const closed = resolution?.entries.find(entry => entry.type === 'meetingClosed');
  if (closed?.type !== 'meetingClosed' || viewBefore({ resolution })) return null;
  const failed = closed.outcome.kind === 'failed';
  return (
    <p className={`gavel ${failed ? 'failed' : ''}`}>
      <Icon name="closeMeeting" /> {text(failed ? 'gavel.failed' : 'gavel.falls')}
    </p>
  );
}
