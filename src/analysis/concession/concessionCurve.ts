import { exp, ln, pow } from '../elementary.ts';
import { isRefused, type Refused, refuseNumbers } from '../refusal.ts';

/** How a party concedes as its time runs out. */
export interface Curve {
  readonly family: 'polynomial' | 'exponential';
  /** Below 1 it holds out to the end (Boulware), at 1 the polynomial is a straight line, above 1 it concedes early. More than 0. */
  readonly beta: number;
  /** What it concedes at once, 0–1; of the exponential family more than 0. */
  readonly atOnce: number;
}

/**
 * The share of the way from its best to its worst acceptable offer that a party has gone, 0–1.
 * Faratin, Sierra & Jennings 1998, *Robotics and Autonomous Systems* 24. Polynomial: k + (1 − k) τ^(1/β);
 * exponential: e to the power of (1 − τ)^β ln k. The engine keeps to exponents it can reckon by square roots.
 *
 * @param time share of the time to the deadline that is over; beyond 0–1 the nearer end counts
 * Refuses: not-a-number, out-of-range.
 */
export function conceded({ family, beta, atOnce }: Curve, time: number): number | Refused {
  const refused = refuseNumbers([beta, atOnce, time]);
  if (refused) return refused;
  const sound = beta > 0 && atOnce >= 0 && atOnce <= 1 && (family === 'polynomial' || atOnce > 0);
  if (!sound) return { refused: 'out-of-range' };
  const gone = Math.max(0, Math.min(1, time));
  if (family === 'polynomial') return atOnce + (1 - atOnce) * pow(gone, 1 / beta);
  return exp(pow(1 - gone, beta) * ln(atOnce));
}

/**
 * What a party holds out for: the most it could have, less the share it has conceded of all that is above its reservation
 * value. Both in its own units of utility. Refuses as `conceded` does.
 */
export function aspirationOf(curve: Curve, time: number, reservation: number, best: number): number | Refused {
  const share = conceded(curve, time);
  if (isRefused(share)) return share;
  return refuseNumbers([reservation, best]) ?? reservation + (best - reservation) * (1 - share);
}
