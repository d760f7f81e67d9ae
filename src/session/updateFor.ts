import type { Audience } from '../view/types.ts';
import type { Update } from './messages.ts';
import type { Session } from './types.ts';

/** What only the host knows of a seat. */
interface Standing {
  readonly handedIn: boolean;
  /** Whether this host lets rounds be taken back at all. */
  readonly canUndo: boolean;
}

/** Everything one audience's page needs to draw itself, and nothing that another keeps to itself. */
export function updateFor(game: Session, audience: Audience, { handedIn, canUndo }: Standing): Update {
  const view = game.view(audience);
  return {
    seat: audience,
    play: game.setup.play,
    ...(game.setup.rounds === undefined ? {} : { rounds: game.setup.rounds }),
    meetings: game.meetings,
    meeting: game.meeting(),
    scenario: game.meetings[game.meeting()]!,
    view,
    log: game.log(audience),
    earlier: game.earlier(audience),
    handedIn,
    canUndo: canUndo && (game.meeting() > 0 || view.round > 1 || view.phase.name === 'concluded'),
    over: game.over(),
  };
}
