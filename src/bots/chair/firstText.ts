import { compromiseMean } from '../../analysis/index.ts';
import { type Seat, standSeen } from '../seat.ts';
import { lossAt, type Stand } from '../stand.ts';
import type { Table } from '../table.ts';

/**
 * The text a chair puts before the table so that it has something to find fault with: a single negotiating text (Fisher 1981,
 * Raiffa 1982), which is no offer to anybody yet. It is the middle of what all are known to want, weighed by influence and
 * salience and by nothing else: who threatens to walk away is heard once it has said what is wrong with the text. Words have
 * no mean: of the options of an issue the one is taken that the weighted members together miss least. By issue index, whole levels.
 */
export function firstText(seat: Seat): readonly number[] {
  const { table } = seat.room;
  const { members, issues, common, influence } = table;
  const stands = members.map(i => standSeen(seat, i));
  const levels = issues.map(issue => issue.statusQuo);
  for (const k of common) {
    const weights = stands.map((stand, m) => influence[members[m]!]! * stand.salience[k]!);
    const ideals = stands.map(stand => stand.ideal[k]!);
    const middle = issues[k]!.kind === 'options' ? leastMissed(table, k, stands, members) : compromiseMean(ideals, weights);
    levels[k] = Math.min(Math.max(Math.round(middle ?? issues[k]!.statusQuo), 0), issues[k]!.top);
  }
  return levels;
}

/** The option that the members, by their influence, together miss least; the lower of two that do equally well. */
function leastMissed(table: Table, issue: number, stands: readonly Stand[], members: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let option = 0; option <= table.issues[issue]!.top; option += 1) {
    let missed = 0;
    for (const [m, stand] of stands.entries()) missed += table.influence[members[m]!]! * stand.worst * lossAt(stand, table, issue, option);
    if (missed < least) {
      least = missed;
      best = option;
    }
  }
  return best;
}
