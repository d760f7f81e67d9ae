import type { Refused } from '../refusal.ts';
import type { Ledger } from './table.ts';

/** The best package of a box of places. */
export interface Found {
  readonly places: readonly number[];
  readonly value: number;
  /** What no package of the box is worth more than. */
  readonly bound: number;
}

/** Boxes that are looked at. */
const MOST_BOXES = 1000;
/** A place this near to an option is on it. */
const ON_THE_OPTION = 1e-9;

/**
 * The best package where some issues must settle on one of their options: looks at all values between them first, and where
 * the best of these falls between two options, at what lies below and above apart, leaving out what cannot beat the best
 * found (branch and bound: Land & Doig 1960). Of combinations that are equally good one whose options are named earlier is
 * kept, and of options on an issue nobody cares about the first.
 *
 * @param solve the best of a box that may take values between options; undefined where there is none, or none worth `beat`
 * @param close what is better by no more is not looked for
 * @returns undefined where no combination will do. Refuses: too-many-options, where a thousand boxes do not decide it.
 */
export function overOptions<F extends Found>(
  ledger: Ledger,
  solve: (box: Ledger, beat: number | undefined) => F | undefined,
  close: number,
): F | Refused | undefined {
  let best: F | undefined;
  let looked = 0;
  const open: Ledger[] = [withoutIdle(ledger)];
  for (let box = open.pop(); box; box = open.pop()) {
    looked += 1;
    if (looked > MOST_BOXES) return { refused: 'too-many-options' };
    const found = solve(box, best?.value);
    if (!found || (best && found.bound <= best.value + close)) continue;
    const between = farthestOff(box, found.places);
    if (between !== undefined) open.push(...halves(box, between, found.places[between]!));
    else if (!settled(box)) open.push(pinned(box, found.places));
    else if (!best || found.value > best.value) best = found;
  }
  return best;
}

/** The nearest places that keep every red line and are options where they must be. */
export function snapped(ledger: Ledger, places: readonly number[]): number[] {
  return places.map((place, k) => {
    const options = ledger.options[k];
    return options ? nearest(options, place) : Math.max(ledger.lowest[k]!, Math.min(ledger.highest[k]!, place));
  });
}

function nearest(options: readonly number[], place: number): number {
  return options.reduce((best, option) => (Math.abs(option - place) < Math.abs(best - place) ? option : best));
}

/** The issue that lies farthest from any of its options; undefined where all are on one. */
function farthestOff(box: Ledger, places: readonly number[]): number | undefined {
  let worst: number | undefined;
  let most = ON_THE_OPTION;
  for (const [k, options] of box.options.entries()) {
    const off = options ? Math.abs(nearest(options, places[k]!) - places[k]!) : 0;
    if (off <= most) continue;
    worst = k;
    most = off;
  }
  return worst;
}

/** What lies above a place and what lies below, the nearer last: it is looked at first. */
function halves(box: Ledger, k: number, place: number): readonly Ledger[] {
  const options = box.options[k]!;
  const below = options.filter(option => option < place);
  const above = options.filter(option => option >= place);
  const apart = place - Math.max(...below) - (Math.min(...above) - place);
  const belowFirst = Math.abs(apart) > ON_THE_OPTION ? apart < 0 : below.includes(options[0]!);
  const order = belowFirst ? [above, below] : [below, above];
  return order.map(half => narrowed(box, k, half));
}

/** Settles issues that make no difference to anybody. */
function withoutIdle(ledger: Ledger): Ledger {
  return ledger.options.reduce(
    (box, options, k) => (options && ledger.stakes.every(stakes => stakes[k] === 0) ? narrowed(box, k, [options[0]!]) : box),
    ledger,
  );
}

function pinned(box: Ledger, places: readonly number[]): Ledger {
  return box.options.reduce((narrow, options, k) => (options ? narrowed(narrow, k, [nearest(options, places[k]!)]) : narrow), box);
}

function narrowed(box: Ledger, k: number, options: readonly number[]): Ledger {
  return {
    ...box,
    options: box.options.with(k, options),
    lowest: box.lowest.with(k, Math.min(...options)),
    highest: box.highest.with(k, Math.max(...options)),
  };
}

function settled(box: Ledger): boolean {
  return box.options.every(options => !options || options.length === 1);
}
