import { assetPoints } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat, surplus } from '../seat.ts';
import { openAssets } from '../sidePayments.ts';
import { gainOf } from '../stand.ts';
import { contested } from './contested.ts';

/** Puts something on the table that the other values: for its backing if it holds out, for ground on an issue if it carries weight there. */
export function offer(seat: Seat): Proposal | undefined {
  if (!may(seat, 'makeOffer')) return undefined;
  return seat.room.resisting.length + seat.room.reserved.length > 0 && surplus(seat) > 0 ? buyBacking(seat) : buyGround(seat);
}

function buyBacking(seat: Seat): Proposal | undefined {
  const { scenario, room, self, temper, chance, own } = seat;
  const doubtful = chance() < 0.75 && room.resisting.length > 0 ? room.resisting : room.reserved;
  const party = doubtful[Math.floor(chance() * doubtful.length)];
  if (party === undefined || party === self) return undefined;
  const id = room.table.parties[party]!.id;
  if (own.sent.some(one => one.to === id)) return undefined;
  let best: Proposal | undefined;
  for (const a of openAssets(seat)) {
    const asset = scenario.assets[a]!;
    const helps = assetPoints(scenario, asset.worth[id] ?? 0);
    const costs = assetPoints(scenario, asset.cost);
    if (helps < 1) continue;
    const stake = (temper.help * Math.min(surplus(seat), 25) * 0.5) / Math.max(room.resisting.length, 1);
    const worth = stake * Math.min(helps / 5, 1) - costs * 0.6;
    if (worth > (best?.worth ?? 0)) {
      best = { move: { type: 'makeOffer', party: id, terms: { gives: [asset.id], wants: { kind: 'backing' } } }, worth };
    }
  }
  return best;
}

function buyGround(seat: Seat): Proposal | undefined {
  const { scenario, room, self, stand, chance, own } = seat;
  const { table } = room;
  const assets = openAssets(seat);
  const issue = assets.length > 0 ? contested(seat) : undefined;
  if (issue === undefined) return undefined;
  const asset = scenario.assets[assets[Math.floor(chance() * assets.length)]!]!;
  const side = stand.ideal[issue]! > room.at[issue]! ? 1 : -1;
  let best: Proposal | undefined;
  for (const [id, coded] of Object.entries(asset.worth)) {
    const j = table.partyIndex.get(id);
    if (j === undefined || j === self || own.sent.some(one => one.to === id)) continue;
    const other = room.stands[j]!;
    const away = (stand.ideal[issue]! - other.ideal[issue]!) * side;
    if (away < 1) continue;
    const to = Math.round(other.ideal[issue]! + 0.4 * (stand.ideal[issue]! - other.ideal[issue]!));
    if (to === seat.view.parties[j]!.position[issue]) continue;
    const share = (table.influence[j]! * other.salience[issue]!) / room.weight[issue]!;
    const gain =
      12 * share * Math.abs(gainOf(stand, table, issue, room.at[issue]!, stand.ideal[issue]!)) * Math.min(away / table.tops[issue]!, 0.5);
    const helps = assetPoints(scenario, coded);
    const worth = gain * Math.min(helps / 5, 1) - assetPoints(scenario, asset.cost) * 0.4;
    if (worth <= (best?.worth ?? 0)) continue;
    const wants = { kind: 'concession', issue: table.issues[issue]!.id, to } as const;
    best = { move: { type: 'makeOffer', party: id, terms: { gives: [asset.id], wants } }, worth };
  }
  return best;
}
