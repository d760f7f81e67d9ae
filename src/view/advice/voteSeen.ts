import { FELT, type Profile, utilities } from '../../engine/index.ts';
import type { Package, PartyId } from '../../model/index.ts';
import type { Scene } from './scene.ts';
import type { Weighing } from './types.ts';

/** How members would vote on other words: whoever gains is for them, whoever loses against, and those who put them forward stand by them. */
export function voteSeen(
  { scenario, text, middle, tables }: Scene,
  levels: Package['levels'],
  by: readonly PartyId[],
): NonNullable<Weighing['vote']> {
  const now = text!;
  const would: Package = { ...now, levels: { ...now.levels, ...levels } };
  const sides = (table: readonly Profile[]): readonly number[] => {
    const [before, after] = [utilities(scenario, table, now), utilities(scenario, table, would)];
    return scenario.parties.map(({ id, member }, i) => {
      if (!member) return 0;
      const gain = after[i]! - before[i]!;
      return by.includes(id) ? 1 : Math.abs(gain) > FELT ? Math.sign(gain) : 0;
    });
  };
  const members = scenario.parties.reduce((sum, { member, influence }) => sum + (member ? influence : 0), 0);
  const weight = (said: readonly number[], side: 1 | -1) =>
    said.reduce((sum, one, i) => sum + (one === side ? scenario.parties[i]!.influence : 0), 0) / Math.max(1, members);
  const passes = tables.filter(table => {
    const said = sides(table);
    return weight(said, 1) > weight(said, -1);
  }).length;
  const likely = sides(middle);
  const whose = (side: 1 | -1) =>
    scenario.parties
      .filter((_, i) => likely[i] === side)
      .sort((a, b) => b.influence - a.influence)
      .map(({ id }) => id);
  return {
    gaining: weight(likely, 1),
    losing: weight(likely, -1),
    gainers: whose(1),
    losers: whose(-1),
    carried: tables.length === 0 ? 0 : passes / tables.length,
  };
}
