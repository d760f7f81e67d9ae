import { isRefused, tradesMissed } from '../../analysis/index.ts';
import { levelAt, placeOf, utilities } from '../../engine/index.ts';
import type { Package, Scenario, State } from '../../model/index.ts';
import type { TradeMissed } from './types.ts';

/** Exchanges looked for, and told. */
const SOUGHT = 60;
const TOLD = 5;
/** Points both must gain for it to be told. */
const FELT = 0.1;

/**
 * Trades that were still to be had: exchanges in which two give way where each cares less (Stokman & Van Oosten 1994, in the
 * analysis floor), from what was agreed and what the members wanted in the end. The exchange model reckons with distances; here
 * each is put into whole steps and told only if by the rules' own worth both would have been better off.
 */
export function tradesOf(scenario: Scenario, end: State, text: Package): readonly TradeMissed[] {
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const common = scenario.issues.flatMap((issue, k) => (issue.scope === 'common' ? [{ issue, k }] : []));
  const found = tradesMissed(
    members.map(i => ({
      power: scenario.parties[i]!.influence,
      positions: common.map(({ issue, k }) => placeOf(issue, end.parties[i]!.ideal[k]!)),
      saliences: common.map(({ k }) => end.parties[i]!.salience[k]!),
    })),
    common.map(({ issue }) => placeOf(issue, text.levels[issue.id]!)),
    SOUGHT,
  );
  if (isRefused(found)) return [];
  const before = utilities(scenario, end.parties, text);
  const told = new Map<string, TradeMissed>();
  for (const { suppliers, issues, shifts } of found) {
    const changes = issues.map((c, side) => {
      const { issue } = common[c]!;
      const from = text.levels[issue.id]!;
      const shift = shifts[side]!;
      const step = Math.round(levelAt(issue, placeOf(issue, from) + shift) - from) || Math.sign(shift);
      return { issue: issue.id, from, to: Math.max(0, Math.min(issue.top, from + step)) };
    });
    const would: Package = { ...text, levels: { ...text.levels, ...Object.fromEntries(changes.map(({ issue, to }) => [issue, to])) } };
    const after = utilities(scenario, end.parties, would);
    const [one, other] = suppliers.map(m => members[m]!) as [number, number];
    const gains = [after[one]! - before[one]!, after[other]! - before[other]!] as const;
    const key = JSON.stringify(changes);
    if (Math.min(...gains) < FELT || changes.some(({ from, to }) => from === to) || told.has(key)) continue;
    const others = members.filter(i => i !== one && i !== other).map(i => after[i]! - before[i]!);
    told.set(key, {
      parties: [scenario.parties[one]!.id, scenario.parties[other]!.id],
      changes: [changes[0]!, changes[1]!],
      gains,
      better: others.filter(gain => gain >= FELT).length,
      worse: others.filter(gain => gain <= -FELT).length,
    });
  }
  return [...told.values()].sort((a, b) => Math.min(...b.gains) - Math.min(...a.gains)).slice(0, TOLD);
}
