import { setGame, useGame } from '../app/game.ts';
import { wordsOf } from '../app/meeting.ts';

/** A seat's name in the meeting that is played. */
export function useSeatName(): (seat: string) => string {
  const library = useGame(game => game.library);
  const update = useGame(game => game.update);
  const loaded = update && library?.scenarios[update.scenario];
  return seat => (loaded ? wordsOf(loaded.texts)(`party.${seat}.name`) : seat);
}

/** The title of a meeting that has been opened. */
export function useTitle(): (scenario: string) => string {
  const library = useGame(game => game.library);
  return id => {
    const loaded = library?.scenarios[id];
    return loaded ? wordsOf(loaded.texts)('scenario.title') : id;
  };
}

/** What is not done is said, as the game says it. */
export const within = (what: Promise<unknown>): void =>
  void what.catch(error => setGame({ trouble: { kind: 'failed', message: (error as Error).message } }));
