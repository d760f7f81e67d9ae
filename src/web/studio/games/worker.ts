/// <reference lib="webworker" />
import { gamesOf } from './count.ts';
import type { FromGames, GamesOrder, ToGames } from './types.ts';

/** Milliseconds between two words on how far it is; what has been said to the worker meanwhile is heard then. */
const WORD = 150;

const say = (message: FromGames): void => self.postMessage(message);
/** What the worker plays; another order, or none, ends it. */
let wanted: GamesOrder | undefined;

self.onmessage = ({ data }: MessageEvent<ToGames>) => {
  wanted = 'stop' in data ? undefined : data;
  if (wanted) void play(wanted);
};

async function play(order: GamesOrder): Promise<void> {
  const { loaded, series, from, step, games, number } = order;
  const lot = gamesOf(loaded, series);
  let said = performance.now();
  for (let game = from; game <= games; game += step) {
    const broken = lot.play(game);
    if (broken) {
      say({ number, broken });
      return;
    }
    if (performance.now() - said < WORD) continue;
    say({ number, counted: lot.counted(), over: false });
    await new Promise(heard => setTimeout(heard));
    if (wanted !== order) return;
    said = performance.now();
  }
  say({ number, counted: lot.counted(), over: true });
}
