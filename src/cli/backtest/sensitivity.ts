import type { Library, ScenarioId } from '../../model/index.ts';
import type { Crew } from '../series/crew.ts';
import { playSeries } from '../series/playSeries.ts';
import { type Variant, variants } from '../series/vary.ts';
import { endingsOf } from './endingsOf.ts';
import { type Headlines, headlines } from './headlines.ts';
import type { Ending } from './types.ts';

/** A constant where it was moved to, and what came of it. */
export interface Moved extends Variant {
  readonly headlines: Headlines;
}

/** Moves every constant down and up, plays the same seeds with each, and hands over what came of it in the order of the constants. */
export async function sensitivity(
  library: Library,
  play: ScenarioId,
  crew: Crew,
  { games, seed, onGame }: { readonly games: number; readonly seed: string; readonly onGame: () => void },
): Promise<readonly Moved[]> {
  const moved: Moved[] = [];
  for (const variant of variants(library, play)) {
    const endings: (readonly Ending[])[] = [];
    const seating = { play, difficulty: 'standard', chair: 'bot', moved: variant } as const;
    await playSeries(crew, { seating, seed, from: 1, to: games }, game => {
      endings.push(endingsOf(library, game));
      onGame();
    });
    moved.push({ ...variant, headlines: headlines(library, play, endings) });
  }
  return moved;
}
