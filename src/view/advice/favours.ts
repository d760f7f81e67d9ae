import { assetPoints, BACKING, partyIndex } from '../../engine/index.ts';
import type { Move, Package, Thirds } from '../../model/index.ts';
import type { Margin } from '../estimate/marginSeen.ts';
import { closing, FELT, gainOf, type Table, tried, weighedWith } from './table.ts';
import type { Blocker, Way } from './types.ts';

/** The smallest exemption with which the middle table lets the text pass for this member, else the whole one. */
export function exemption(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, text } = table;
  const i = partyIndex(scenario, blocker.party);
  const has = text.carveOuts[blocker.party] ?? 0;
  const sizes = ([1, 2, 3] as const).filter(thirds => thirds > has);
  const with_ = (thirds: Thirds): Package => ({ ...text, carveOuts: { ...text.carveOuts, [blocker.party]: thirds } });
  const thirds = sizes.find(size => tried(table, i, with_(size)).passes) ?? sizes.at(-1);
  if (thirds === undefined) return [];
  const gains = gainOf(table, i, with_(thirds));
  if (gains[1] < FELT) return [];
  const move: Move = { type: 'grantCarveOut', party: blocker.party, thirds };
  return [
    {
      kind: 'carveOut',
      move,
      party: blocker.party,
      thirds,
      gains,
      closes: closing(gains, blocker.lacks),
      ...weighedWith(table, blocker.party, move),
    },
  ];
}

/** The side payment worth most to it, for its backing: what it is worth, and what a promise of backing takes off its demands. */
export function gifts({ scenario, view, plan }: Table, blocker: Blocker): readonly Way[] {
  const giver = view.own!.party;
  if (plan.some(move => move.type === 'makeOffer' && move.party === blocker.party)) return [];
  const free = scenario.assets.filter(
    asset =>
      asset.givers.includes(giver) &&
      (asset.worth[blocker.party] ?? 0) > 0 &&
      !view.withdrawn.includes(asset.id) &&
      !view.promised.some(one => one.asset === asset.id && one.from === giver && one.to === blocker.party),
  );
  const best = free.sort((a, b) => b.worth[blocker.party]! - a.worth[blocker.party]!)[0];
  if (!best) return [];
  const points = assetPoints(scenario, best.worth[blocker.party]!);
  const gains: Margin = [points, points + BACKING, points + BACKING];
  const move: Move = { type: 'makeOffer', party: blocker.party, terms: { gives: [best.id], wants: { kind: 'backing' } } };
  return [{ kind: 'gift', move, party: blocker.party, asset: best.id, gains, closes: closing(gains, blocker.lacks) }];
}
