import { compromiseMean } from '../../analysis/index.ts';
import type { History, IssueId, Level, Move, Scenario } from '../../model/index.ts';
import { namedBefore } from '../../view/index.ts';
import type { Policy } from './policy.ts';

/**
 * A chair that tables its opening letter at once, puts it back whenever it has been amended, asks for a decision when there
 * is no later, and does nothing else.
 */
export const letter: Policy = ({ scenario, history, view, own }) => {
  if (view.phase.name === 'silence') return [];
  const moves: Move[] = [];
  const levels = letterOf(scenario, history);
  const stands = view.draft && Object.keys(levels).every(issue => view.draft!.levels[issue] === levels[issue]);
  if (!stands && own.moves.includes('tableDraft')) moves.push({ type: 'tableDraft', levels });
  const decides = scenario.procedure.decision === 'summary' ? 'closeMeeting' : 'openSilence';
  if (view.round >= view.lastRound && own.moves.includes(decides)) moves.push({ type: decides });
  return moves;
};

/**
 * The text a chair comes with, in whole levels: the letter that is on record as a forecast of that name, then what the chair is
 * coded to stand for, then the mean of the positions the table opens with, weighted by influence and salience.
 */
export function letterOf(scenario: Scenario, history: History | undefined): Readonly<Record<IssueId, Level>> {
  const stakes = scenario.parties.find(party => party.id === scenario.chair)?.stakes ?? {};
  const said = { ...namedBefore(scenario, scenario.chair), ...history?.forecasts.find(({ id }) => id === 'letter')?.levels };
  const levels: Record<IssueId, Level> = {};
  for (const { id, scope, statusQuo } of scenario.issues) {
    if (scope !== 'common') continue;
    levels[id] = Math.round(said[id] ?? stakes[id]?.ideal ?? meanOfOpening(scenario, id) ?? statusQuo);
  }
  return levels;
}

function meanOfOpening(scenario: Scenario, issue: IssueId): number | undefined {
  const stakes = scenario.parties.flatMap(({ member, influence, stakes: { [issue]: stake } }) =>
    member && stake ? [{ at: stake.position ?? stake.ideal, weight: influence * stake.salience }] : [],
  );
  return compromiseMean(
    stakes.map(({ at }) => at),
    stakes.map(({ weight }) => weight),
  );
}
