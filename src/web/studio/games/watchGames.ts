import { loadedNow } from '../look/lookSoon.ts';
import { setStudio, studio, useStudio } from '../store.ts';
import { NONE, together } from './count.ts';
import type { Counted, FromGames, ToGames } from './types.ts';

/** Games of a series, and milliseconds of quiet after which it begins. */
export const GAMES = 1000;
const QUIET = 900;
const MOST_WORKERS = 4;

/** Kept from one series to the next: a worker that has played a few hundred games plays the next four times as fast. */
let workers: readonly Worker[] = [];
let series = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** From now on a series is played after each pause, and ended by the next edit. What ends it all is given back. */
export function watchGames(): () => void {
  const leave = useStudio.subscribe((now, before) => {
    if (now.open?.files !== before.open?.files) stopGames();
    if (now.found && now.found !== before.found && !now.looking) weigh();
  });
  return () => {
    leave();
    stopGames();
    for (const worker of workers) worker.terminate();
    workers = [];
  };
}

/** A change of words or remarks changes no game. */
function weigh(): void {
  const { found, games } = studio();
  const { hash } = found?.shown ?? {};
  clearTimeout(timer);
  if (hash === undefined) setStudio({ games: undefined });
  else if (games?.hash !== hash || games.state === 'stopped') timer = setTimeout(() => void playGames(), QUIET);
}

/** Plays the series now. */
export async function playGames(): Promise<void> {
  stopGames();
  const shown = studio().found?.shown;
  const loaded = shown && (await loadedNow()).scenarios[shown.scenario.id];
  if (!shown || !loaded || studio().found?.shown?.hash !== loaded.hash) return;
  const { hash } = loaded;
  series += 1;
  const number = series;
  const players = pool();
  const began = performance.now();
  const lots: Counted[] = players.map(() => NONE);
  let over = 0;
  const tell = (state: 'playing' | 'over'): void =>
    setStudio({ games: { hash, state, wanted: GAMES, counted: lots.reduce(together), ms: performance.now() - began } });
  tell('playing');
  players.forEach((worker, i) => {
    worker.onmessage = ({ data }: MessageEvent<FromGames>) => {
      if (data.number !== series) return;
      if ('broken' in data) {
        stopGames();
        const counted = lots.reduce(together);
        setStudio({ games: { hash, state: 'broken', broken: data.broken, wanted: GAMES, counted, ms: performance.now() - began } });
        return;
      }
      lots[i] = data.counted;
      over += data.over ? 1 : 0;
      tell(over === players.length ? 'over' : 'playing');
    };
    order(worker, { number, loaded: { ...loaded, texts: {} }, series: 'studio', from: i + 1, step: players.length, games: GAMES });
  });
}

/** As many as the machine can run beside the page. */
function pool(): readonly Worker[] {
  const cores = navigator.hardwareConcurrency || 2;
  const count = Math.max(1, Math.min(MOST_WORKERS, cores - (cores > 2 ? 1 : 0)));
  if (workers.length === 0)
    workers = Array.from({ length: count }, () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  return workers;
}

const order = (worker: Worker, what: ToGames): void => worker.postMessage(what);

/** Ends the series that is being played, if one is; what was counted stays. */
export function stopGames(): void {
  clearTimeout(timer);
  series += 1;
  for (const worker of workers) order(worker, { stop: true });
  const { games } = studio();
  if (games?.state === 'playing') setStudio({ games: { ...games, state: 'stopped' } });
}
