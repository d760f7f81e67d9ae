import { quantile } from '../../analysis/index.ts';
import type { PartyId } from '../../model/index.ts';
import type { Debrief } from './types.ts';

/** Points nearer than this are the same. */
const SAME = 0.05;

/** Where a game stands among others like it. */
export interface Rank {
  /** Games compared with. */
  readonly of: number;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Points half of them stay below. */
  readonly median: number;
}

/** Undefined without any to compare with. */
export function rankOf(points: number, others: readonly number[]): Rank | undefined {
  const median = quantile(others, 0.5);
  if (median === undefined) return undefined;
  const better = others.filter(other => other > points + SAME).length;
  const worse = others.filter(other => other < points - SAME).length;
  return { of: others.length, better, worse, same: others.length - better - worse, median };
}

/**
 * What a seat made of a meeting, in points above no deal: its own; for a seat without wishes, as a chair's, what the members have on
 * average. The `gains` are by party in the order of the debrief's, null for who is no member.
 */
export function standingOf(parties: readonly { readonly party: PartyId }[], gains: readonly (number | null)[], seat: PartyId): number {
  const own = gains[parties.findIndex(({ party }) => party === seat)];
  if (own !== undefined && own !== null) return own;
  const members = gains.filter(gain => gain !== null);
  return members.length === 0 ? 0 : members.reduce((sum, gain) => sum + gain, 0) / members.length;
}

/** By party: points of what came of it above no deal. */
export function gainsOf({ parties }: Pick<Debrief, 'parties'>): readonly (number | null)[] {
  return parties.map(({ member, utility, reservation }) => (member ? utility - reservation : null));
}
