import type { Clock } from '../clock.ts';

/** Requests a socket may make at once, and per second after that. */
const BURST = 40;
const PER_SECOND = 12;
/**
 * Wrong codes and tokens before there is a wait, and how long, ms: of one device, and of all that share its address. A school is one address,
 * so that one student's guesses must not shut the door to the class; at ten a second a code of six letters is met after a year, and classes last hours.
 */
const WRONG_TRIES = { device: 40, address: 600 };
const WRONG_WINDOW = 60_000;
/** Devices and addresses remembered at most, in memory only. */
const REMEMBERED = 10_000;

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

/** Who guesses at codes and tokens. */
export interface Guesses {
  readonly mayTry: (device: string, address: string) => boolean;
  readonly wrong: (device: string, address: string) => void;
}

export function guessesAt(clock: Clock): Guesses {
  const devices = triesOf(clock, WRONG_TRIES.device);
  const addresses = triesOf(clock, WRONG_TRIES.address);
  return {
    mayTry: (device, address) => devices.left(device) && addresses.left(address),
    wrong: (device, address) => {
      devices.count(device);
      addresses.count(address);
    },
  };
}

/** Counts by name, each forgotten a window after its first. */
function triesOf(clock: Clock, most: number) {
  const tries = new Map<string, { count: number; since: number }>();
  return {
    left: (name: string): boolean => {
      const made = tries.get(name);
      if (!made) return true;
      if (clock.now() - made.since > WRONG_WINDOW) {
        tries.delete(name);
        return true;
      }
      return made.count < most;
    },
    count: (name: string): void => {
      const made = tries.get(name) ?? { count: 0, since: clock.now() };
      made.count += 1;
      tries.set(name, made);
      if (tries.size > REMEMBERED) tries.clear();
    },
  };
}
