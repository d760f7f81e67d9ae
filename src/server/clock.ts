/** Time as the server sees it; tests bring their own. */
export interface Clock {
  /** Ms since 1970. */
  readonly now: () => number;
  /** Calls once, not before that many ms have gone by; returns what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** The longest a timer of Node's may be; a later deadline is looked at again then. */
const LONGEST = 2_000_000_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, Math.min(Math.max(0, ms), LONGEST));
    return () => clearTimeout(timer);
  },
};
