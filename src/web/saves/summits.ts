import { createStore, delMany, entries, get, set } from 'idb-keyval';
import type { PartyId } from '../../model/index.ts';
import type { GameRecord } from '../../session/index.ts';

/** How another summit of the same seed ended for one seat, in points above no deal. */
export interface OtherSummit {
  readonly points: number;
  readonly text: boolean;
}

interface Kept {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly played: readonly OtherSummit[];
}

/** Games whose other summits are kept. */
const MOST = 24;

let store: ReturnType<typeof createStore> | undefined;
const summits = () => {
  store ??= createStore('five-percent-summits', 'summits');
  return store;
};

/** By all they follow from, so that every save of a game finds them, and another seat's or other rules' do not. */
export function keyOf({ rules, scenarios, setup: { play, seed, difficulty } }: GameRecord, meeting: number, seat: PartyId): string {
  return JSON.stringify([rules, scenarios, play, seed, difficulty, meeting, seat]);
}

/** In the order of their numbers; none where the browser forbids storage: they are then played again. */
export async function keptSummits(key: string): Promise<readonly OtherSummit[]> {
  const kept = await get<Kept>(key, summits()).catch(() => undefined);
  return Array.isArray(kept?.played) ? kept.played : [];
}

/** Keeps them, and lets those go that have not been looked at for longest. */
export async function keepSummits(key: string, played: readonly OtherSummit[]): Promise<void> {
  try {
    await set(key, { at: Date.now(), played } satisfies Kept, summits());
    const all = await entries<string, Kept>(summits());
    const oldest = all.sort(([, a], [, b]) => b.at - a.at).slice(MOST);
    if (oldest.length > 0)
      await delMany(
        oldest.map(([id]) => id),
        summits(),
      );
  } catch {
    // They can be played again.
  }
}
