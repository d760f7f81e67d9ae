import type { Seat } from './seat.ts';

/** Side payments the seat can still give, as indices of the scenario's assets. */
export function openAssets(seat: Seat): readonly number[] {
  const mine = seat.room.table.assetsOf[seat.self]!;
  return mine.filter(a => {
    const { id } = seat.scenario.assets[a]!;
    const given = seat.view.promised.some(promise => promise.asset === id && promise.from === seat.own.party);
    const offered = seat.own.sent.some(one => one.terms.gives.includes(id));
    return !given && !offered && !seat.view.withdrawn.includes(id);
  });
}
