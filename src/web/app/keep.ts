import type { GameRecord } from '../../session/index.ts';
import type { Claim } from '../saves/claim.ts';
import { claimSave } from '../saves/claim.ts';
import { writeSave } from '../saves/slots.ts';
import { setGame, useGame } from './game.ts';

/** Autosave: the running game is written after every round and every change of the plan. Trouble is told once, and play goes on. */
let held: Claim | undefined;
let record: GameRecord | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();
let stored = true;

export function newSaveId(): string {
  return `game-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

/** Whether this tab now holds the save. */
export async function hold(id: string, takeOver = false): Promise<boolean> {
  release();
  held = await claimSave(
    id,
    () => {
      held = undefined;
      setGame({ trouble: { kind: 'lost' } });
    },
    takeOver,
  );
  return held !== undefined;
}

export function release(): void {
  held?.release();
  held = undefined;
  clearTimeout(timer);
  record = undefined;
}

async function write(): Promise<void> {
  const { keeping, update, plan, trouble } = useGame.getState();
  if (!keeping || !update || !record || trouble?.kind === 'lost') return;
  const save = {
    format: 1,
    id: keeping.id,
    revision: keeping.revision + 1,
    savedAt: Date.now(),
    play: update.play,
    scenario: update.scenario,
    seat: update.seat,
    meeting: update.meeting,
    round: update.view.round,
    over: update.over,
    record,
    plan,
  } as const;
  try {
    const done = await writeSave(save, keeping.revision);
    if (done === 'conflict') {
      // Another tab has played on: this play goes on beside it, in a slot of its own.
      const id = newSaveId();
      await hold(id);
      setGame({ keeping: { id, revision: 0 }, note: 'copied' });
      record = save.record;
      await write();
    } else if (useGame.getState().keeping?.id === keeping.id) setGame({ keeping: { id: keeping.id, revision: save.revision } });
    stored = true;
  } catch (error) {
    if (stored)
      setGame({ note: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-forbidden' });
    stored = false;
  }
}

/** One write at a time, each with what is true when its turn comes. */
function enqueue(): Promise<void> {
  writing = writing.then(write);
  return writing;
}

/** After a round: with the record as it is now. */
export async function keepRound(now: GameRecord): Promise<void> {
  record = now;
  clearTimeout(timer);
  await enqueue();
}

/** After a change of the plan: soon, and once for a burst. */
export function keepPlan(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void enqueue(), 250);
}

/** The record last kept, for a tab that has lost its save. */
export function lastRecord(): GameRecord | undefined {
  return record;
}
