import { text } from '../text/index.ts';

/** A stream to tell people on; a terminal if it says so. */
export interface Screen {
  readonly isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Tells how far a series has come and how long it will take. */
export interface Progress {
  readonly at: (played: number) => void;
  /** Leaves the line clear for what comes next. */
  readonly done: () => void;
}

/** Milliseconds between two lines: rewritten in place on a terminal, else sparse enough for a log. */
const REWRITTEN = 150;
const SPARSE = 10_000;
/** Before there is anything to say. */
const QUIET = 1000;
/** The pace is that of the last one to two of these: threads that start and other programs come and go. */
const LATELY = 15_000;

/** @param before games that were there already, which say nothing about the pace */
export function progressOn(screen: Screen, games: number, before = 0, now: () => number = () => performance.now()): Progress {
  let [older, newer] = [
    { time: now(), played: before },
    { time: now(), played: before },
  ];
  const every = screen.isTTY ? REWRITTEN : SPARSE;
  let told = older.time + QUIET - every;
  let shown = false;
  return {
    at: played => {
      const time = now();
      if (time - newer.time > LATELY) [older, newer] = [newer, { time, played }];
      if (time - told < every || played >= games) return;
      told = time;
      const pace = (played - older.played) / (time - older.time);
      const line = text('progress.line', { played, games, rate: rate(pace * 1000), left: left((games - played) / pace / 1000) });
      screen.write(screen.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
      shown = true;
    },
    done: () => {
      if (shown && screen.isTTY) screen.write('\r\x1b[K');
    },
  };
}

function rate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}

function left(seconds: number): string {
  return seconds >= 90
    ? text('progress.minutes', { minutes: Math.round(seconds / 60) })
    : text('progress.seconds', { seconds: Math.max(1, Math.round(seconds)) });
}
