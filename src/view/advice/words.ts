import { partyIndex, utility } from '../../engine/index.ts';
import type { Package } from '../../model/index.ts';
import { changed, moveOf, singleChanges, wayToChange } from './changes.ts';
import { closing, FELT, gainOf, type Table, tabledAlready, tried, weighedWith } from './table.ts';
import type { Blocker, Way } from './types.ts';

/**
 * Other words on one issue: of all single changes the one with which fewest stop the text; the smallest that
 * brings it round, else the one worth most to it.
 */
export function words(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, text } = table;
  const way = wayToChange(table);
  if (!way) return [];
  const i = partyIndex(scenario, blocker.party);
  const found = singleChanges(table)
    .map(change => ({ ...change, would: changed(text, [change]) }))
    .map(one => ({ ...one, ...tried(table, i, one.would) }))
    .filter(({ gain, would }) => gain >= FELT && !tabledAlready(view, would.levels))
    .sort(
      (a, b) =>
        a.stop - b.stop ||
        Number(b.passes) - Number(a.passes) ||
        (a.passes && b.passes ? a.far - b.far || b.gain - a.gain : b.gain - a.gain),
    )[0];
  if (!found) return [];
  const { issue, to, would } = found;
  const from = text.levels[issue.id]!;
  const gains = gainOf(table, i, would);
  const self = view.own && scenario.parties[partyIndex(scenario, view.own.party)]!.member ? partyIndex(scenario, view.own.party) : -1;
  const move = moveOf(way, text, [found]);
  const share = way === 'proposeAmendment' ? gainers(table, would) : undefined;
  return [
    {
      kind: 'words',
      move,
      party: blocker.party,
      issue: issue.id,
      from,
      to,
      gains,
      closes: closing(gains, blocker.lacks),
      ...(self >= 0 && self !== i
        ? { own: utility(scenario, self, table.profiles[self]!, would) - utility(scenario, self, table.profiles[self]!, text) }
        : {}),
      ...weighedWith(table, blocker.party, move),
      ...(share === undefined ? {} : { carried: share }),
    },
  ];
}

/** Of the influence of those that feel a change, the share of those that gain by it. */
function gainers({ scenario, profiles, text }: Table, would: Package): number {
  let [gain, felt] = [0, 0];
  for (const [i, { member, influence }] of scenario.parties.entries()) {
    if (!member) continue;
    const by = utility(scenario, i, profiles[i]!, would) - utility(scenario, i, profiles[i]!, text);
    if (Math.abs(by) < 0.02) continue;
    felt += influence;
    if (by > 0) gain += influence;
  }
  return felt === 0 ? 0 : gain / felt;
}
