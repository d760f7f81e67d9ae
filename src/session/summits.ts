import { carry, play, reservation, start, utility } from '../engine/index.ts';
import type { Carried, Library, PartyId, Scenario, State } from '../model/index.ts';
import { movesOfBots } from './bots.ts';
import { meetingsOf } from './session.ts';
import { shortened } from './shortened.ts';
import type { Setup } from './types.ts';

/** Which of a game's summits as they might have been: so many, from the one with that number on. */
export interface SummitsAsked {
  readonly setup: Setup;
  /** The meeting they are played up to, counted from 0. */
  readonly meeting: number;
  readonly from: number;
  readonly count: number;
}

/** How one of them ended. */
export interface SummitPlayed {
  /** Whether there was a text. */
  readonly text: boolean;
  /** By party, in the scenario's order: points of what came of it above no deal, to two places; null for who is no member. */
  readonly gains: readonly (number | null)[];
}

/**
 * The same summit as it might have gone: the same seed deals the same wishes and the same chance events, bots sit in every seat, and
 * only what the bots make of it differs, drawn by the summit's number. Number `n` is the same whenever and wherever it is asked for.
 * A campaign is played from its beginning. Throws when the library lacks a meeting on the way.
 */
export function otherSummits(library: Library, { setup, meeting, from, count }: SummitsAsked): readonly SummitPlayed[] {
  return Array.from({ length: count }, (_, n) => summit(library, setup, meeting, from + n));
}

function summit(library: Library, setup: Setup, meeting: number, number: number): SummitPlayed {
  const ids = meetingsOf(library, setup.play)!.slice(0, meeting + 1);
  const bots: Setup = {
    play: setup.play,
    seed: `${setup.seed} summit ${number}`,
    people: [],
    difficulty: setup.difficulty,
    ...(setup.rounds === undefined ? {} : { rounds: setup.rounds }),
  };
  let carried: Carried | undefined;
  let [scenario, state] = [undefined as Scenario | undefined, undefined as State | undefined];
  for (const [index, id] of ids.entries()) {
    if (scenario && state) carried = carry(scenario, state, library.campaigns[setup.play]!.campaign.meetings[index]!, carried);
    const loaded = library.scenarios[id];
    if (!loaded) throw new Error(`no scenario '${id}'`);
    scenario = shortened(loaded.scenario, setup.rounds);
    state = concluded(scenario, start(scenario, setup.seed, carried).state, bots);
  }
  return ended(scenario!, state!);
}

function concluded(scenario: Scenario, opening: State, setup: Setup): State {
  const seats: readonly PartyId[] = scenario.parties.map(({ id }) => id);
  let state = opening;
  while (state.phase.name !== 'concluded')
    state = play(scenario, state, movesOfBots(scenario, { scenario: scenario.id, setup, state, seats })).state;
  return state;
}

/** Points as the debrief counts them: a chair's summary counts whether or not it binds. */
function ended(scenario: Scenario, end: State): SummitPlayed {
  const outcome = end.phase.name === 'concluded' ? end.phase.outcome : undefined;
  const text = outcome && outcome.kind !== 'failed' ? outcome.agreement : undefined;
  const gains = scenario.parties.map(({ member }, i) => {
    if (!member) return null;
    if (!text) return 0;
    const party = end.parties[i]!;
    return Math.round(100 * (utility(scenario, i, party, text) - reservation(scenario, end, i, party))) / 100;
  });
  return { text: text !== undefined, gains };
}
