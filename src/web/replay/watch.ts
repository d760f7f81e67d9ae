import type { SavedGame } from '../saves/slots.ts';

/** Shows the running game from its beginning, or one that was saved. What it takes is fetched only now. */
export async function watch(save?: SavedGame): Promise<void> {
  const acts = await import('./acts.ts');
  await (save ? acts.watchRecord(save.record) : acts.watchRunning());
}
