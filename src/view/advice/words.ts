import { partyIndex, undoes, utility } from '../../engine/index.ts';
import type { Move, Package } from '../../model/index.ts';
import { closing, FELT, gainOf, steps, type Table, tabledAlready, tried, weighedWith } from './table.ts';
import type { Blocker, Way } from './types.ts';

/**
 * Other words on one issue: of all single changes the one with which fewest stop the text; the smallest that
 * brings it round, else the one worth most to it.
 */
export function words(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, text, may } = table;
  const type = may('tableDraft') ? 'tableDraft' : may('proposeAmendment') && view.draft ? 'proposeAmendment' : undefined;
  if (!type) return [];
  const i = partyIndex(scenario, blocker.party);
  const found = scenario.issues
    .flatMap(issue => steps(issue, text).map(to => ({ issue, to })))
    // Taking back what was changed before makes a chair waver in everybody's eyes.
    .filter(({ issue, to }) => !(view.draft && undoes(view.draft, issue.id, to)))
    .map(({ issue, to }) => ({ issue, to, ...tried(table, i, { ...text, levels: { ...text.levels, [issue.id]: to } }) }))
    .filter(({ gain, issue, to }) => gain >= FELT && !tabledAlready(view, { ...text.levels, [issue.id]: to }))
    .sort(
      (a, b) =>
        a.stop - b.stop ||
        Number(b.passes) - Number(a.passes) ||
        (a.passes && b.passes ? a.far - b.far || b.gain - a.gain : b.gain - a.gain),
    )[0];
  if (!found) return [];
  const { issue, to } = found;
  const from = text.levels[issue.id]!;
  const would: Package = { ...text, levels: { ...text.levels, [issue.id]: to } };
  const gains = gainOf(table, i, would);
  const self = view.own && scenario.parties[partyIndex(scenario, view.own.party)]!.member ? partyIndex(scenario, view.own.party) : -1;
  const move: Move = type === 'tableDraft' ? { type, levels: would.levels } : { type, changes: [{ issue: issue.id, to }] };
  const share = type === 'proposeAmendment' ? gainers(table, would) : undefined;
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
