import { EXEMPTION, partyIndex } from '../../engine/index.ts';
import type { Move, MoveType, Package, PledgeState, Scenario, TrackId } from '../../model/index.ts';
import type { View } from '../types.ts';

/** Kinds of move a forecast weighs; the others do not bear on the text of this round, or nobody can tell how. */
const WEIGHED: readonly MoveType[] = ['setPledge', 'tableDraft', 'proposeAmendment', 'grantCarveOut', 'openSilence', 'closeMeeting'];

/** The part of a plan that a forecast is of. */
export function weighed(plan: readonly Move[]): readonly Move[] {
  return plan.filter(({ type }) => WEIGHED.includes(type));
}

/** The text as it would stand once a seat's plan is carried out; undefined while there is none. */
export function textAfter(view: View, plan: readonly Move[]): Package | undefined {
  let text: Package | undefined = view.draft && { levels: view.draft.levels, carveOuts: view.draft.carveOuts };
  for (const move of plan) {
    if (move.type === 'tableDraft') text = { levels: move.levels, carveOuts: text?.carveOuts ?? {} };
    if (!text) continue;
    if (move.type === 'grantCarveOut') text = { ...text, carveOuts: { ...text.carveOuts, [move.party]: move.thirds } };
    if (move.type === 'proposeAmendment')
      text = { ...text, levels: { ...text.levels, ...Object.fromEntries(move.changes.map(change => [change.issue, change.to])) } };
  }
  return text;
}

/** Exemptions a plan adds: whom, and by which share of the target. */
export function exemptionsOf(
  scenario: Scenario,
  view: View,
  plan: readonly Move[],
): readonly { readonly party: number; readonly more: number }[] {
  return plan.flatMap(move => {
    if (move.type !== 'grantCarveOut') return [];
    const party = partyIndex(scenario, move.party);
    const more = (move.thirds - (view.draft?.carveOuts[move.party] ?? 0)) / 3;
    return party >= 0 && more > 0 ? [{ party, more }] : [];
  });
}

/** The moment as the plan's pledges and exemptions leave it: what the seat has promised, what exemptions cost the tracks. */
export function viewAfter(scenario: Scenario, view: View, plan: readonly Move[]): View {
  let after = view;
  for (const { more } of exemptionsOf(scenario, view, plan)) {
    after = moved(after, scenario.tracks.find(track => track.role === 'cohesion')?.id, EXEMPTION.cohesion * more);
    after = moved(after, scenario.demander?.track, EXEMPTION.commitment * more);
  }
  for (const move of plan) {
    if (move.type !== 'setPledge' || !after.own) continue;
    const made: PledgeState = { level: move.level, ...(move.provided ? { provided: move.provided } : {}) };
    const { party } = after.own;
    const open = !scenario.issues.find(issue => issue.id === move.issue)?.classified;
    const parties = after.parties.map((face, i) =>
      open && scenario.parties[i]!.id === party ? { ...face, pledges: { ...face.pledges, [move.issue]: made } } : face,
    );
    after = { ...after, parties, own: { ...after.own, pledges: { ...after.own.pledges, [move.issue]: made } } };
  }
  return after;
}

function moved(view: View, track: TrackId | undefined, by: number): View {
  if (track === undefined) return view;
  const points = Math.max(0, Math.min(100, (view.tracks[track] ?? 0) + by));
  return { ...view, tracks: { ...view.tracks, [track]: points } };
}
