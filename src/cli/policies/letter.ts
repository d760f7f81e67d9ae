import type { IssueId, Level, Move, Scenario } from '../../model/index.ts';
import { staffDraft, type View } from '../../view/index.ts';
import type { Policy } from './policy.ts';

/**
 * A chair that tables its opening letter at once, puts it back whenever it has been amended, asks for a decision when there
 * is no later, and does nothing else.
 */
export const letter: Policy = ({ scenario, view, own }) => {
  if (view.phase.name === 'silence') return [];
  const moves: Move[] = [];
  const levels = letterOf(scenario, view);
  const stands = view.draft && Object.keys(levels).every(issue => view.draft!.levels[issue] === levels[issue]);
  if (!stands && own.moves.includes('tableDraft')) moves.push({ type: 'tableDraft', levels });
  const decides = scenario.procedure.decision === 'summary' ? 'closeMeeting' : 'openSilence';
  if (view.round >= view.lastRound && own.moves.includes(decides)) moves.push({ type: decides });
  return moves;
};

/** What the chair stands for, where it is coded to stand for anything; elsewhere the text its staff would write from what is public. */
export function letterOf(scenario: Scenario, view: View): Readonly<Record<IssueId, Level>> {
  const stakes = scenario.parties.find(party => party.id === scenario.chair)?.stakes ?? {};
  const { own: _, ...open } = view;
  const staff = staffDraft(scenario, { ...open, audience: 'public' });
  return Object.fromEntries(
    scenario.issues
      .filter(issue => issue.scope === 'common')
      .map(({ id }) => [id, stakes[id] ? (stakes[id].position ?? stakes[id].ideal) : staff[id]!]),
  );
}
