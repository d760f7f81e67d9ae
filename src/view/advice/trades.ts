import { partyIndex, utility } from '../../engine/index.ts';
import type { Move, Package } from '../../model/index.ts';
import { type Change, changed, moveOf, singleChanges, wayToChange } from './changes.ts';
import { closing, FELT, gainOf, type Table, tabledAlready, tried, weighedWith } from './table.ts';
import type { Blocker, Way } from './types.ts';

interface Single extends Change {
  readonly would: Package;
}

interface Pair {
  readonly give: Single;
  readonly take: Single;
  readonly would: Package;
}

/** Half as many single changes are paired: the best for whoever is in the way, and the best for the others. */
const PAIRED = 6;

/**
 * Two issues at once: ground for whoever stands in the way on one that matters to it, paid with ground on another that matters less to
 * it and more to others. Only where the pair leaves fewer in the way than either change alone; all from what the seat knows.
 */
export function trades(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, text } = table;
  const way = wayToChange(table);
  if (!way) return [];
  const i = partyIndex(scenario, blocker.party);
  const singles = singleChanges(table)
    .map(change => ({ ...change, would: changed(text, [change]) }))
    .map(one => ({ ...one, ...tried(table, i, one.would), others: othersGain(table, i, one.would) }));
  const given = singles.filter(one => one.gain >= FELT && one.others < 0).sort((a, b) => b.gain / (1 - b.others) - a.gain / (1 - a.others));
  const taken = singles
    .filter(one => one.others > 0)
    .sort((a, b) => b.others / (1 + Math.max(0, -b.gain)) - a.others / (1 + Math.max(0, -a.gain)));
  const found = given
    .slice(0, PAIRED)
    .flatMap(give => taken.slice(0, PAIRED).map(take => ({ give, take })))
    .filter(({ give, take }) => give.issue !== take.issue)
    .map(({ give, take }) => ({ give, take, would: changed(text, [give, take]) }))
    .map(pair => ({ ...pair, ...tried(table, i, pair.would) }))
    .filter(pair => pair.gain >= FELT && pair.stop < Math.min(pair.give.stop, pair.take.stop) && !tabledAlready(view, pair.would.levels))
    .sort((a, b) => a.stop - b.stop || Number(b.passes) - Number(a.passes) || b.gain - a.gain || a.far - b.far)[0];
  return found ? [told(table, blocker, i, moveOf(way, text, [found.give, found.take]), found)] : [];
}

function told(table: Table, blocker: Blocker, i: number, move: Move, { give, take, would }: Pair): Way {
  const { text } = table;
  const gains = gainOf(table, i, would);
  const side = ({ issue, to }: Change) => ({ issue: issue.id, from: text.levels[issue.id]!, to });
  return {
    kind: 'trade',
    move,
    party: blocker.party,
    gives: { ...side(give), gains: gainOf(table, i, give.would) },
    takes: { ...side(take), gains: gainOf(table, i, take.would) },
    gains,
    closes: closing(gains, blocker.lacks),
    ...weighedWith(table, blocker.party, move),
  };
}

/** Points by influence that the other members gain by another text, on average. */
function othersGain({ scenario, profiles, text }: Table, i: number, would: Package): number {
  let [sum, weight] = [0, 0];
  for (const [j, { member, influence }] of scenario.parties.entries()) {
    if (!member || j === i) continue;
    sum += influence * (utility(scenario, j, profiles[j]!, would) - utility(scenario, j, profiles[j]!, text));
    weight += influence;
  }
  return weight === 0 ? 0 : sum / weight;
}
