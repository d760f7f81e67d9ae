import { think } from '../../src/bots/index.ts';
import { stream } from '../../src/engine/index.ts';
import type { Library, PartyId, ScenarioId } from '../../src/model/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';

/** A game to its end with a program in one seat that does, on the seat's own view, what its bot would: so that the session keeps its plans. */
export function seatedGame(library: Library, play: ScenarioId, seed: string, seat: PartyId): Session {
  const session = createSession(library, { play, seed, people: [seat], difficulty: 'standard' });
  while (!session.over()) {
    if (session.proceed()) continue;
    const { scenario } = library.scenarios[session.meetings[session.meeting()]!]!;
    const view = session.view(seat);
    session.submit(seat, think(scenario, view, stream(seed, 'bot', scenario.id, seat, view.round), 'standard'));
  }
  return session;
}
