import type { PartyId } from '../../model/index.ts';
import type { Blocker, Closes, Way } from './types.ts';

const RANK: Readonly<Record<Closes, number>> = { surely: 3, likely: 2, perhaps: 1, partly: 0 };

/** The same move is advised once, for whoever stands most in the way. */
export function distinct(ways: readonly Way[]): readonly Way[] {
  const key = ({ move }: Way) => JSON.stringify(move);
  return ways.filter((way, at) => ways.findIndex(other => key(other) === key(way)) === at);
}

/** The procedure first, then what closes most surely without pushing others out, then asking. */
export function sorted(ways: readonly Way[], blockers: readonly Blocker[], adopted: number): readonly Way[] {
  const before = (party: PartyId) => blockers.find(one => one.party === party)?.blocks ?? 0;
  const use = (way: Way): number => {
    switch (way.kind) {
      case 'object':
      case 'silence':
      case 'text':
        return 100;
      case 'ask':
        return way.lacks && way.lacks[0] < 0 && way.lacks[2] > 0 ? 1.5 : 0.5;
      case 'gift':
        return RANK[way.closes];
      case 'words':
      case 'trade':
      case 'carveOut':
        return RANK[way.closes] + 4 * (way.adopted - adopted) + 2 * (before(way.party) - way.blocks) - way.turns.length;
    }
  };
  return [...ways].sort((a, b) => use(b) - use(a));
}
