import type { Library, ScenarioId } from '../../model/index.ts';
import type { Crew } from '../series/crew.ts';
import { playSeries } from '../series/playSeries.ts';
import type { Variant } from '../series/vary.ts';
import { type Effects, effectsOf } from './effects.ts';
import { endingsOf } from './endingsOf.ts';
import { type Headlines, headlines } from './headlines.ts';
import type { Ending } from './types.ts';

/** A constant where it was moved to, what came of it, and how far that is from what came of all as they are. */
export interface Moved extends Variant {
  readonly headlines: Headlines;
  readonly effects: Effects;
}

/** What the constants are moved against: the games with all as they are, by number from 1, and the seed of their series. */
export interface Unmoved {
  readonly seed: string;
  readonly endings: readonly (readonly Ending[])[];
}

/** Plays the same seeds with each constant moved, one at a time, and hands over what came of it in the order of the variants. */
export async function sensitivity(
  library: Library,
  play: ScenarioId,
  crew: Crew,
  { seed, endings: unmoved }: Unmoved,
  { moves, onGame }: { readonly moves: readonly Variant[]; readonly onGame: () => void },
): Promise<readonly Moved[]> {
  const compare = effectsOf(library, play);
  const moved: Moved[] = [];
  for (const variant of moves) {
    const endings: (readonly Ending[])[] = [];
    const seating = { play, difficulty: 'standard', chair: 'bot', moved: variant } as const;
    await playSeries(crew, { seating, seed, from: 1, to: unmoved.length }, game => {
      endings.push(endingsOf(library, game));
      onGame();
    });
    moved.push({ ...variant, headlines: headlines(library, play, endings), effects: compare(unmoved, endings) });
  }
  return moved;
}
