import type { Instant } from './classroom.ts';
import type { TableFace } from './classroomNews.ts';

/** When the server was asked what time it is, what it said, and when that came, ms; by the page's own clock but for `now`. */
export interface TimeHeard {
  readonly sent: number;
  readonly received: number;
  readonly now: Instant;
}

export interface ServerClock {
  readonly hear: (heard: TimeHeard) => void;
  /** Ms the server's clock is ahead of the page's, at that time of the page's clock; undefined before anything was heard. */
  readonly ahead: (local: number) => number | undefined;
  /** Somebody has set the page's clock: nothing heard so far holds. */
  readonly forget: () => void;
}

/** Answers remembered. */
const KEPT = 8;
/** By how much two clocks may part, ms per ms: ten times what a bad quartz does. */
const DRIFT = 0.001;

/**
 * The server's time from its answers: it lies within the round trip, so the quickest answer says it best, until it is so old that clocks that
 * drift apart make a slower one better. Off by half a round trip at most.
 */
export function createServerClock(): ServerClock {
  let heard: readonly TimeHeard[] = [];
  const doubt = ({ sent, received }: TimeHeard, local: number): number => (received - sent) / 2 + Math.abs(local - received) * DRIFT;
  return {
    hear: one => {
      heard = [...heard, one].slice(-KEPT);
    },
    ahead: local => {
      if (heard.length === 0) return undefined;
      const best = heard.reduce((least, one) => (doubt(one, local) <= doubt(least, local) ? one : least));
      return best.now - (best.sent + best.received) / 2;
    },
    forget: () => {
      heard = [];
    },
  };
}

/** Ms left of a table's round at that time of the server's clock; undefined where no clock runs. `extra`: what somebody has more. */
export function leftOf({ deadline, left }: Pick<TableFace, 'deadline' | 'left'>, now: Instant, extra = 0): number | undefined {
  if (left !== undefined) return Math.max(0, left + extra);
  return deadline === undefined ? undefined : Math.max(0, deadline + extra - now);
}
