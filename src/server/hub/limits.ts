import type { Clock } from '../clock.ts';

/** Requests a socket may make at once, and per second after that. */
const BURST = 40;
const PER_SECOND = 12;
/** Wrong codes and tokens from one address before it has to wait, and how long, ms. Addresses are kept in memory only. */
const WRONG_TRIES = 40;
const WRONG_WINDOW = 60_000;
/** Addresses remembered at most. */
const ADDRESSES = 10_000;

/** How fast one socket may ask. `tooFast` counts a request and says whether it is one too many. */
export function paceOf(clock: Clock): { readonly tooFast: () => boolean } {
  let [left, counted] = [BURST, clock.now()];
  return {
    tooFast: () => {
      const now = clock.now();
      left = Math.min(BURST, left + ((now - counted) / 1000) * PER_SECOND);
      counted = now;
      if (left < 1) return true;
      left -= 1;
      return false;
    },
  };
}

export interface Guesses {
  readonly mayTry: (address: string) => boolean;
  readonly wrong: (address: string) => void;
}

/** Who guesses at codes and tokens, by address. */
export function guessesAt(clock: Clock): Guesses {
  const tries = new Map<string, { count: number; since: number }>();
  return {
    mayTry: address => {
      const made = tries.get(address);
      if (!made) return true;
      if (clock.now() - made.since > WRONG_WINDOW) {
        tries.delete(address);
        return true;
      }
      return made.count < WRONG_TRIES;
    },
    wrong: address => {
      const made = tries.get(address) ?? { count: 0, since: clock.now() };
      made.count += 1;
      tries.set(address, made);
      if (tries.size > ADDRESSES) tries.clear();
    },
  };
}
