import { compromiseMean } from '../../analysis/index.ts';
import { aspiration, pledgeAnswers, reservation, utility } from '../../engine/index.ts';
import type { History, IssueId, LogEntry, Package, Scenario, State } from '../../model/index.ts';
import { fairnessOf } from './fairness.ts';
import { whoMovedWhom } from './moved.ts';
import { slackOf } from './slack.ts';
import { spendingOf } from './spending.ts';
import { tradesOf } from './trades.ts';
import type { Debrief, IssueDebrief, PartyDebrief } from './types.ts';

/**
 * Takes a concluded meeting apart. `states`: the opening, then one after each round; `log`: all of it, whoever might see it;
 * `history`: what really happened, where that is known. How forecasts held is not in it: see `foretoldOf`.
 * Throws for a meeting that has not concluded.
 */
export function debrief(scenario: Scenario, states: readonly State[], log: readonly LogEntry[], history?: History): Debrief {
  const end = states.at(-1);
  if (end?.phase.name !== 'concluded') throw new Error('the meeting has not concluded');
  const { outcome } = end.phase;
  const text = outcome.kind === 'failed' ? undefined : outcome.agreement;
  const spending = spendingOf(scenario, end, text);
  const fairness = fairnessOf(scenario, end, text);
  return {
    scenario: scenario.id,
    outcome,
    rounds: states.map((_, step) => (step === 0 ? 0 : states[step - 1]!.round)),
    parties: scenario.parties.map((_, i) => partyDebrief(scenario, states, i, text)),
    moved: whoMovedWhom(scenario, end, log, text ?? end.draft),
    tracks: scenario.tracks.map(({ id }) => ({ track: id, values: states.map(state => state.tracks[id] ?? 0) })),
    issues: issuesOf(scenario, states[0]!, text, history),
    carveOuts: scenario.parties.flatMap(({ id }) => {
      const thirds = text?.carveOuts[id];
      return thirds === undefined ? [] : [{ party: id, thirds }];
    }),
    ...(history ? { history } : {}),
    ...credibilityOf(scenario, text),
    ...(text ? { slack: slackOf(scenario, end, text), trades: tradesOf(scenario, end, text) } : {}),
    ...(fairness ? { fairness } : {}),
    ...(spending ? { spending } : {}),
    silencesBroken: end.silencesBroken,
    silencesOpened: end.silencesOpened,
  };
}

function partyDebrief(scenario: Scenario, states: readonly State[], i: number, text: Package | undefined): PartyDebrief {
  const party = scenario.parties[i]!;
  const opening = states[0]!;
  const end = states.at(-1)!;
  const first = opening.parties[i]!;
  const noDeal = reservation(scenario, end, i, end.parties[i]!);
  const wish = (state: State): Package => ({ levels: commonLevels(scenario, state.parties[i]!.ideal), carveOuts: {} });
  const wished = utility(scenario, i, first, wish(opening));
  const heldOutFor = states.map(state => aspiration(scenario, state, i, state.parties[i]!));
  return {
    party: party.id,
    member: party.member,
    utility: text ? utility(scenario, i, end.parties[i]!, text) : noDeal,
    reservation: noDeal,
    openingReservation: reservation(scenario, opening, i, first),
    aspiration: heldOutFor,
    conceded: states.map((state, step) => heldOutFor[0]! - heldOutFor[step]! + wished - utility(scenario, i, first, wish(state))),
    stances: states.map(state => state.draft?.stances[party.id] ?? null),
    pledges: end.parties[i]!.pledges,
  };
}

function commonLevels(scenario: Scenario, ideal: readonly number[]): Record<IssueId, number> {
  return Object.fromEntries(scenario.issues.flatMap(({ id, scope }, k) => (scope === 'common' ? [[id, ideal[k]!]] : [])));
}

function issuesOf(scenario: Scenario, opening: State, text: Package | undefined, history: History | undefined): readonly IssueDebrief[] {
  return scenario.issues.flatMap((issue, k) => {
    if (issue.scope !== 'common') return [];
    const agreed = text?.levels[issue.id];
    const actual = history?.outcome[issue.id]?.level;
    const mean = compromiseMean(
      opening.parties.map(party => party.position[k]!),
      scenario.parties.map(party => party.influence * (party.stakes[issue.id]?.salience ?? 0)),
    );
    return [
      {
        issue: issue.id,
        statusQuo: issue.statusQuo,
        opening: mean ?? issue.statusQuo,
        ...(agreed === undefined ? {} : { agreed }),
        ...(actual === undefined ? {} : { actual }),
      },
    ];
  });
}

function credibilityOf(scenario: Scenario, text: Package | undefined): { readonly credibility?: number } {
  return text && scenario.pledging ? { credibility: pledgeAnswers(scenario, text).credibility } : {};
}
