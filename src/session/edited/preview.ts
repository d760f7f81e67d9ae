import type { Library, PartyId, ScenarioId } from '../../model/index.ts';
import type { Problem } from '../../scenario/index.ts';
import { meetingsOf } from '../session.ts';
import type { Setup } from '../types.ts';

/** By this name a preview's server and its page speak to each other. */
export const PREVIEW = 'five-percent:preview';
export const PREVIEW_ASKED = 'five-percent:preview-asked';

/** A scenario or campaign as its files stand: what is wrong with it and, where nothing keeps it from being played, the game to open. */
export interface Preview {
  readonly play: ScenarioId;
  readonly problems: readonly Problem[];
  readonly game?: { readonly library: Library; readonly setup: Setup };
}

/** What is opened where nothing has been played yet; without a seat, the chair's, or the first that a person may take. */
export interface Opening {
  readonly seat?: PartyId | undefined;
  readonly seed: string;
}

/** A scenario's files as they were read. */
export interface ReadFiles {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

export function previewOf({ library, problems }: ReadFiles, folder: string, { seat, seed }: Opening): Preview {
  const play = folder.split('/').at(-1)!;
  const first = library.scenarios[meetingsOf(library, play)?.[0] ?? '']?.scenario;
  const broken = problems.some(({ severity }) => severity === 'error');
  if (!first || broken) return { play, problems };
  const seats = first.parties.filter(({ playable }) => playable).map(({ id }) => id);
  const taken = seat ?? (seats.includes(first.chair) ? first.chair : seats[0]);
  const people = taken === undefined ? [] : [taken];
  return { play, problems, game: { library, setup: { play, seed, people, difficulty: 'standard' } } };
}
