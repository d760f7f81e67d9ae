import type { LoadedScenario } from '../../../model/index.ts';
import { addGame, brokenLaw, createSession, emptyTally, gameSeed, playThrough, type Tally } from '../../../session/index.ts';
import type { Broken, Counted } from './types.ts';

/** A tally of one scenario's games, played one by one with bots in every seat. */
export function gamesOf(loaded: LoadedScenario, series: string) {
  const { scenario } = loaded;
  const library = { scenarios: { [scenario.id]: loaded }, campaigns: {} };
  const tally = emptyTally(scenario);
  return {
    /** Plays the game of a number, and adds it; what broke, where something did. */
    play(game: number): Broken | undefined {
      const seed = gameSeed(series, game);
      try {
        const meetings = playThrough(library, watch => {
          const session = createSession(library, { play: scenario.id, seed, people: [], difficulty: 'standard' }, watch);
          return { session, playRound: () => session.resolveWithout('bot') };
        });
        const broken = brokenLaw(scenario, meetings[0]!);
        if (broken !== undefined) return { seed, reason: broken };
        addGame([tally], { game, seed, meetings });
        return undefined;
      } catch (error) {
        return { seed, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    counted: (): Counted => countedIn(tally),
  };
}

function countedIn({ games, agreements, rounds, events, parties }: Tally): Counted {
  const perEvent = Object.entries(events);
  return {
    games,
    agreements,
    rounds: rounds.reduce((sum, count = 0, length) => sum + count * length, 0),
    fired: Object.fromEntries(perEvent.map(([id, { fired }]) => [id, fired])),
    chosen: Object.fromEntries(
      perEvent.map(([id, { choices }]) => [
        id,
        Object.fromEntries(Object.entries(choices).map(([choice, { chosen }]) => [choice, chosen])),
      ]),
    ),
    blocked: Object.fromEntries(parties.map(({ party, blocked }) => [party, blocked])),
  };
}

export const NONE: Counted = { games: 0, agreements: 0, rounds: 0, fired: {}, chosen: {}, blocked: {} };

/** Two lots of games counted as one. */
export function together(a: Counted, b: Counted): Counted {
  return {
    games: a.games + b.games,
    agreements: a.agreements + b.agreements,
    rounds: a.rounds + b.rounds,
    fired: summed(a.fired, b.fired),
    chosen: Object.fromEntries(
      [...new Set([...Object.keys(a.chosen), ...Object.keys(b.chosen)])].map(id => [id, summed(a.chosen[id] ?? {}, b.chosen[id] ?? {})]),
    ),
    blocked: summed(a.blocked, b.blocked),
  };
}

function summed(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [id, count] of Object.entries(b)) sum[id] = (sum[id] ?? 0) + count;
  return sum;
}
