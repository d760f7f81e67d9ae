import { partyIndex, snap } from '../../engine/index.ts';
import type { Issue, Move, PartyId, Scenario } from '../../model/index.ts';
import { knownSeen } from '../estimate/knownSeen.ts';
import type { Margin } from '../estimate/marginSeen.ts';
import type { View } from '../types.ts';
import type { Way } from './types.ts';

/** A limit that may lie anywhere within more than this share of an issue's range is worth asking about. */
const VAGUE = 0.2;

/** Asking narrows what is known; worth it where the limit may lie far apart, or where it is open whether anything is lacking. */
export function asked(
  scenario: Scenario,
  view: View,
  plan: readonly Move[],
  party: PartyId,
  issue: Issue | undefined,
  lacks: Margin | undefined,
): readonly Way[] {
  if (!issue || plan.some(move => move.type === 'consult' && move.party === party && move.issue === issue.id)) return [];
  const { limit } = knownSeen(scenario, view, party, issue.id);
  if (limit[1] - limit[0] <= VAGUE * Math.max(1, issue.top)) return [];
  const [low, high] = [snap(issue, limit[0]), snap(issue, limit[1])];
  if (low === high) return [];
  const move: Move = { type: 'consult', party, issue: issue.id };
  return [{ kind: 'ask', move, party, issue: issue.id, limit: [low, high], ...(lacks ? { lacks } : {}) }];
}

/** The common issue that matters most to a party. */
export function dearest(scenario: Scenario, party: PartyId): Issue | undefined {
  const { stakes } = scenario.parties[partyIndex(scenario, party)]!;
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  return common.sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0))[0];
}
