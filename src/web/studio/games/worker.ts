/// <reference lib="webworker" />
import { gamesOf } from './count.ts';
import type { FromGames, GamesOrder } from './types.ts';

/** Milliseconds between two words on how far it is. */
const WORD = 150;

const say = (message: FromGames): void => self.postMessage(message);

/** Plays what it was told to; whoever does not want it any more ends the worker. */
self.onmessage = ({ data: { loaded, series, from, step, games } }: MessageEvent<GamesOrder>) => {
  const lot = gamesOf(loaded, series);
  let said = performance.now();
  for (let game = from; game <= games; game += step) {
    const broken = lot.play(game);
    if (broken) {
      say({ broken });
      return;
    }
    if (performance.now() - said < WORD) continue;
    said = performance.now();
    say({ counted: lot.counted(), over: false });
  }
  say({ counted: lot.counted(), over: true });
};
