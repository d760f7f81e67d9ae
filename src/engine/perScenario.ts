import type { Scenario } from '../model/index.ts';

/**
 * What `make` works out of a scenario, worked out once for each. Scenarios never change; and since a game asks for the
 * same one a thousand times on end, the last one is kept at hand.
 */
export function perScenario<T>(make: (scenario: Scenario) => T): (scenario: Scenario) => T {
  const made = new WeakMap<Scenario, { readonly found: T }>();
  let last: Scenario | undefined;
  let atHand: T;
  return scenario => {
    if (scenario === last) return atHand;
    let known = made.get(scenario);
    if (!known) {
      known = { found: make(scenario) };
      made.set(scenario, known);
    }
    last = scenario;
    atHand = known.found;
    return atHand;
  };
}

/**
 * Puts what was just worked out before the last few things of its kind and lets the oldest go. A handful in a list is found
 * sooner than one in a weak map of thousands, and costs the collector nothing. Moved up by hand: `unshift` leaves the compiled code.
 */
export function keepRecent<T>(recent: T[], found: T, most: number): T {
  for (let n = Math.min(recent.length, most - 1); n > 0; n -= 1) recent[n] = recent[n - 1]!;
  recent[0] = found;
  return found;
}

/**
 * What `make` works out of a scenario and one more thing, a state or a view for example, remembered for the last `most` such
 * things. It is remembered by the very object, so nothing found here can differ from what would be made again.
 */
export function remembered<K extends object, T>(most: number, make: (scenario: Scenario, of: K) => T): (scenario: Scenario, of: K) => T {
  const recent = perScenario((): { readonly of: K; readonly found: T }[] => []);
  return (scenario, of) => {
    const known = recent(scenario);
    for (let n = 0; n < known.length; n += 1) if (known[n]!.of === of) return known[n]!.found;
    return keepRecent(known, { of, found: make(scenario, of) }, most).found;
  };
}
