import { setGame, useGame } from '../app/game.ts';
import { forgetLines } from '../saves/lines.ts';
import { listSaves } from '../saves/slots.ts';
import { type Builds, parted, playing, waiting } from './builds.ts';

/** Milliseconds in which a service worker that is there answers. */
const PATIENCE = 4000;

/** Tells the service worker something, and hears which builds are kept. Undefined where there is none. */
function tell(message: { readonly type: 'which' } | { readonly type: 'use'; readonly build: string }): Promise<Builds | undefined> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(undefined);
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Builds>) => resolve(data);
    setTimeout(() => resolve(undefined), PATIENCE);
    worker.postMessage(message, [port2]);
  });
}

/**
 * A newer build that is here already is used from the next load on; where that would part an unfinished game from its rules, and while one is
 * being played, the player is asked.
 */
async function weigh(): Promise<void> {
  const builds = await tell({ type: 'which' });
  const next = builds && waiting(builds);
  if (!next) return;
  const saves = await listSaves().catch(() => []);
  const idle = useGame.getState().update === undefined;
  if (parted(saves, next).length > 0) setGame({ note: 'update-parts' });
  else if (idle) await tell({ type: 'use', build: next.build });
  else setGame({ note: 'update' });
}

/** Goes over to the newest build now. The running game is saved round by round, and is found again under “Continue”. */
export async function update(): Promise<void> {
  const builds = await tell({ type: 'which' });
  if (builds) await tell({ type: 'use', build: builds.newest });
  location.reload();
}

/** Whether a build is kept that plays by these rules. */
export async function keptFor(rules: string): Promise<boolean> {
  const builds = await tell({ type: 'which' });
  return builds !== undefined && playing(rules, builds) !== undefined;
}

/** Goes back to a build that plays by these rules. */
export async function goBackTo(rules: string): Promise<void> {
  const builds = await tell({ type: 'which' });
  const older = builds && playing(rules, builds);
  if (!older) return;
  await forgetLines();
  await tell({ type: 'use', build: older.build });
  location.reload();
}

/** Fetches the whole game for offline play, and looks for a newer one. */
export async function startOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }) => {
    if ((data as { type?: string }).type === 'fetched') void weigh();
  });
  try {
    await serviceWorker.register(new URL('service-worker.js', document.baseURI));
  } catch {
    // No secure context, or storage forbidden: the game is played online.
    return;
  }
  await weigh();
}
