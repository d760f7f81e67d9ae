import { gini } from '../gini.ts';
import { isRefused, type Refused } from '../refusal.ts';
import { appraise } from './appraise.ts';
import { apart, type Distance, distance } from './distance.ts';
import { kalaiSmorodinsky } from './kalaiSmorodinsky.ts';
import { middle } from './maximin.ts';
import { nash } from './nash.ts';
import { snapped } from './overOptions.ts';
import { settlementAt } from './settlement.ts';
import { type Bargain, type Ledger, ledgerOf, placesOf, type Values } from './table.ts';

/** What an agreement gave to each and to all. Units of utility are each party's own. */
export interface Account {
  /** In the order of the table. */
  readonly parties: readonly PartyAccount[];
  /** How many got less than no deal. */
  readonly below: number;
  /** How unequally gains are shared; absent where there is nothing to share. */
  readonly gini?: number;
  /** Σ power × gain as a share of the most that any package brings; absent where none brings anything. */
  readonly share?: number;
  /** How far from the Nash solution; absent without a zone of agreement. */
  readonly toNash?: Distance;
}

export interface PartyAccount {
  readonly utility: number;
  readonly reservation: number;
  readonly gain: number;
  /** What it is short of its reservation value; 0 where it gains. */
  readonly shortfall: number;
  /** 1 for who gains most; those who gain the same share a rank. */
  readonly rank: number;
  /** How far the package lies from its ideal: root of the sum of squares over the issues it cares about, each as a share of the range. */
  readonly concession: number;
  /** What it would have had in either solution; absent without a zone of agreement. */
  readonly nash?: number;
  readonly kalaiSmorodinsky?: number;
}

/** Takes an agreement apart. Refuses what `appraise` refuses. */
export function account(bargain: Bargain, agreed: Values): Account | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const settlement = appraise(bargain, agreed);
  if (isRefused(settlement)) return settlement;
  // The largest Σ power × gain is that of the compromise mean: the losses are quadratic, and the issues apart.
  const most = weighted(ledger, settlementAt(ledger, snapped(ledger, middle(ledger))).gains);
  const fair = nash(bargain);
  const proportional = kalaiSmorodinsky(bargain);
  const { gains, utilities } = settlement;
  const places = placesOf(ledger, agreed);
  const unequal = gini(gains);
  return {
    parties: gains.map((gain, i) => ({
      utility: utilities[i]!,
      reservation: ledger.reservations[i]!,
      gain,
      shortfall: Math.max(0, -gain),
      rank: 1 + gains.filter(other => other > gain).length,
      concession: apart(ledger, i, places, ledger.ideals[i]!),
      ...(isRefused(fair) ? {} : { nash: fair.utilities[i]! }),
      ...(isRefused(proportional) ? {} : { kalaiSmorodinsky: proportional.utilities[i]! }),
    })),
    below: gains.filter(gain => gain < 0).length,
    ...(unequal === undefined ? {} : { gini: unequal }),
    ...(most > 0 ? { share: weighted(ledger, gains) / most } : {}),
    ...(isRefused(fair) ? {} : { toNash: distance(bargain, settlement, fair) }),
  };
}

function weighted({ power }: Ledger, gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + power[i]! * gain, 0);
}
