/** One actor's stand on issues to be traded. All issues on scales of the same length, say places. */
export interface Trader {
  /** At least 0. */
  readonly power: number;
  /** By issue: what it wants. */
  readonly positions: readonly number[];
  /** By issue, at least 0. */
  readonly saliences: readonly number[];
  /** By issue: what it speaks for since it traded some of it away; the same as it wants unless given. */
  readonly stands?: readonly number[];
}

/** What the table makes of an issue: its compromise mean, and the weight behind it (Σ power × salience). */
export interface Outcome {
  readonly value: number;
  readonly weight: number;
}

/** Who gives way where, and what it brings. Positions and shifts on the issues' scales; gain in salience × scale units. */
export interface Trade {
  /** Index of the issue that the first trader supplies; the second supplies the other one. */
  readonly supplied: number;
  /** New stand of the first trader on the issue it supplies, and of the second on the other. */
  readonly to: readonly [number, number];
  /** Shift of the expected outcome on the issue the first supplies and on the other, signed. */
  readonly shifts: readonly [number, number];
  /** The same for both. */
  readonly gain: number;
}

/**
 * The largest exchange of two issues that leaves two actors equally better off: each gives way where it cares relatively
 * less. What they want must lie on opposite sides of the expected outcome on both issues; no supplier passes what the other
 * wants, none takes back what it has traded away, and no outcome passes what the one who asked for it wants. Stokman & Van
 * Oosten 1994, in Bueno de Mesquita & Stokman (eds.), *European Community Decision Making*.
 *
 * @param issues which two of the traders' issues; the first two unless given
 * @param outcomes by issue
 * @returns undefined where there is nothing to trade
 */
export function equalGain(
  first: Trader,
  second: Trader,
  outcomes: readonly (Outcome | undefined)[],
  issues: readonly [number, number] = [0, 1],
): Trade | undefined {
  const [one, other] = issues;
  const [here, there] = [outcomes[one], outcomes[other]];
  if (!here || !there || !(here.weight > 0) || !(there.weight > 0)) return undefined;
  if (!opposed(first.positions[one]!, second.positions[one]!, here.value)) return undefined;
  if (!opposed(first.positions[other]!, second.positions[other]!, there.value)) return undefined;
  // Cross-multiplied, so that a salience of none on an issue is no division by zero.
  const cares = first.saliences[one]! * second.saliences[other]! - second.saliences[one]! * first.saliences[other]!;
  if (cares === 0) return undefined;
  const p = cares < 0 ? one : other;
  const q = p === one ? other : one;
  const roomP = room(p, first, second, outcomes[p]!);
  const roomQ = room(q, second, first, outcomes[q]!);
  if (!(roomP > 0 && roomQ > 0)) return undefined;

  const demanded = second.saliences[p]! + first.saliences[p]!;
  const returned = second.saliences[q]! + first.saliences[q]!;
  const shiftP = Math.min(roomP, (roomQ * returned) / demanded);
  const shiftQ = (shiftP * demanded) / returned;
  const gain = first.saliences[q]! * shiftQ - first.saliences[p]! * shiftP;
  if (!(gain > 0)) return undefined;
  const upP = second.positions[p]! > first.positions[p]! ? 1 : -1;
  const upQ = first.positions[q]! > second.positions[q]! ? 1 : -1;
  return {
    supplied: p,
    to: [
      standOf(first, p) + (upP * shiftP) / pull(p, first, outcomes[p]!),
      standOf(second, q) + (upQ * shiftQ) / pull(q, second, outcomes[q]!),
    ],
    shifts: [upP * shiftP, upQ * shiftQ],
    gain,
  };
}

/** Whether two positions lie on opposite sides of an outcome. */
export function opposed(one: number, other: number, outcome: number): boolean {
  return (one < outcome && other > outcome) || (one > outcome && other < outcome);
}

/** How far the outcome on an issue can shift: until the supplier speaks for what the buyer wants, or the buyer has it. */
function room(k: number, supplier: Trader, buyer: Trader, outcome: Outcome): number {
  const up = buyer.positions[k]! > supplier.positions[k]! ? 1 : -1;
  const stand = standOf(supplier, k);
  // Traded away to the other side, before the outcome came round.
  if (up * (stand - supplier.positions[k]!) < 0) return 0;
  return Math.min(pull(k, supplier, outcome) * up * (buyer.positions[k]! - stand), Math.abs(buyer.positions[k]! - outcome.value));
}

/** By how much the outcome follows the actor's stand. */
function pull(k: number, { power, saliences }: Trader, { weight }: Outcome): number {
  return (power * saliences[k]!) / weight;
}

function standOf({ positions, stands }: Trader, k: number): number {
  return (stands ?? positions)[k]!;
}
