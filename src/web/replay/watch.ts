import { setGame } from '../app/game.ts';
import { readSave } from '../saves/slots.ts';

/** Shows the running game from its beginning, or one that was saved. What it takes is fetched only now. */
export async function watch(id?: string): Promise<void> {
  const acts = await import('./acts.ts');
  if (id === undefined) return acts.watchRunning();
  const save = await readSave(id).catch(() => undefined);
  if (save) await acts.watchRecord(save.record);
  else setGame({ trouble: { kind: 'record', problem: { problem: 'not-a-record' }, record: undefined } });
}
