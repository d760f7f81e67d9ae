/** One actor's stand on the two issues of a trade. */
export interface Trader {
  readonly power: number;
  readonly positions: readonly [number, number];
  readonly saliences: readonly [number, number];
}

/** What the table makes of an issue: its compromise mean, and the weight behind it (Σ power × salience). */
export interface Outcome {
  readonly value: number;
  readonly weight: number;
}

/** Who gives way where, and what it brings. Positions and shifts on the issues' scales; gain in salience × scale units. */
export interface Trade {
  /** Index of the issue that the first trader supplies; the second supplies the other one. */
  readonly supplied: 0 | 1;
  /** New position of the first trader on the issue it supplies, and of the second on the other. */
  readonly to: readonly [number, number];
  /** Shift of the expected outcome on the issue the first supplies and on the other, signed. */
  readonly shifts: readonly [number, number];
  /** The same for both. */
  readonly gain: number;
}

/**
 * The largest exchange of two issues that leaves two actors equally better off: each gives way where it cares relatively
 * less. They must stand on opposite sides of the expected outcome on both issues; no supplier passes the other's position
 * and no outcome passes the position of the one who asked for it. Stokman & Van Oosten 1994, in Bueno de Mesquita &
 * Stokman (eds.), *European Community Decision Making*.
 *
 * @returns undefined where there is nothing to trade
 */
export function equalGain(first: Trader, second: Trader, outcomes: readonly [Outcome, Outcome]): Trade | undefined {
  for (const k of [0, 1] as const) {
    const sides = (first.positions[k] - outcomes[k].value) * (second.positions[k] - outcomes[k].value);
    if (!(sides < 0) || !(outcomes[k].weight > 0)) return undefined;
  }
  // Cross-multiplied, so that a salience of none on an issue is no division by zero.
  const cares = first.saliences[0] * second.saliences[1] - second.saliences[0] * first.saliences[1];
  if (cares === 0) return undefined;
  const p = cares < 0 ? 0 : 1;
  const q = p === 0 ? 1 : 0;
  const demanded = second.saliences[p] + first.saliences[p];
  const returned = second.saliences[q] + first.saliences[q];

  /** Shift of the outcome on `k` when `supplier` goes all the way to `buyer`, and no further than the buyer's position. */
  const room = (k: 0 | 1, supplier: Trader, buyer: Trader): number => {
    const pull = (supplier.power * supplier.saliences[k]) / outcomes[k].weight;
    const whole = pull * Math.abs(buyer.positions[k] - supplier.positions[k]);
    return Math.min(whole, Math.abs(buyer.positions[k] - outcomes[k].value));
  };
  const roomP = room(p, first, second);
  const roomQ = room(q, second, first);
  if (!(roomP > 0) || !(roomQ > 0)) return undefined;

  const shiftP = Math.min(roomP, (roomQ * returned) / demanded);
  const shiftQ = (shiftP * demanded) / returned;
  const gain = first.saliences[q] * shiftQ - first.saliences[p] * shiftP;
  if (!(gain > 0)) return undefined;

  const toward = (from: number, to: number, by: number): number => (to > from ? from + by : from - by);
  const moveP = (shiftP * outcomes[p].weight) / (first.power * first.saliences[p]);
  const moveQ = (shiftQ * outcomes[q].weight) / (second.power * second.saliences[q]);
  return {
    supplied: p,
    to: [toward(first.positions[p], second.positions[p], moveP), toward(second.positions[q], first.positions[q], moveQ)],
    shifts: [second.positions[p] > first.positions[p] ? shiftP : -shiftP, first.positions[q] > second.positions[q] ? shiftQ : -shiftQ],
    gain,
  };
}
