import type { MoveType, PartyId, Refusal, Scenario } from '../../../../model/index.ts';
import type { View } from '../../../../view/index.ts';

const CHAIRS: readonly MoveType[] = ['tableDraft', 'openSilence', 'grantCarveOut', 'sendEnvoy', 'closeMeeting'];
const MEMBERS: readonly MoveType[] = ['caucus', 'setPledge', 'askCarveOut', 'breakSilence'];
const ON_A_DRAFT: readonly MoveType[] = ['proposeAmendment', 'openSilence', 'grantCarveOut', 'closeMeeting'];
const ON_A_TARGET: readonly MoveType[] = ['askCarveOut', 'grantCarveOut'];

/**
 * The likeliest reason why an act that is not offered now is not, for the one who asks; the rules have said already that it is not, and
 * they say why of a move that is handed in.
 */
export function whyNot(type: MoveType, scenario: Scenario, view: View, seat: PartyId): Refusal | undefined {
  const { procedure, chair, pledging } = scenario;
  const member = scenario.parties.find(p => p.id === seat)?.member ?? false;
  if (CHAIRS.includes(type) && seat !== chair) return 'not-the-chair';
  if (MEMBERS.includes(type) && !member) return 'not-a-member';
  if (ON_A_TARGET.includes(type) && (!pledging || seat === scenario.demander?.party)) return 'no-target';
  if (type === 'breakSilence' && view.phase.name !== 'silence') return 'no-silence-running';
  if (type === 'caucus' && !scenario.blocs.some(bloc => bloc.members.includes(seat))) return 'not-in-bloc';
  if (view.phase.name === 'silence') return 'silence-running';
  const from = type === 'grantCarveOut' ? procedure.carveOutsFrom : procedure.decideFrom;
  if (['grantCarveOut', 'openSilence', 'closeMeeting'].includes(type) && view.round < from) return 'too-early';
  if (ON_A_DRAFT.includes(type) && !view.draft) return 'no-draft';
  return undefined;
}

/** Reasons that hold for the whole meeting: such an act need not be shown at all. */
export const NEVER: readonly (Refusal | undefined)[] = ['not-the-chair', 'not-a-member', 'no-target', 'not-in-bloc'];
