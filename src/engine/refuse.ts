import type { Move, MoveType, PartyId, Refusal, Refused, Scenario, State } from '../model/index.ts';
import { asked } from './events.ts';
import { answerEvent } from './moves/answerEvent.ts';
import { answerOffer } from './moves/answerOffer.ts';
import { applyPressure } from './moves/applyPressure.ts';
import { askCarveOut } from './moves/askCarveOut.ts';
import { breakSilence } from './moves/breakSilence.ts';
import { caucus } from './moves/caucus.ts';
import { closeMeeting } from './moves/closeMeeting.ts';
import { consult } from './moves/consult.ts';
import { grantCarveOut } from './moves/grantCarveOut.ts';
import { leak } from './moves/leak.ts';
import { makeOffer } from './moves/makeOffer.ts';
import { makeStatement } from './moves/makeStatement.ts';
import { openSilence } from './moves/openSilence.ts';
import { persuade } from './moves/persuade.ts';
import { proposeAmendment } from './moves/proposeAmendment.ts';
import { sendEnvoy } from './moves/sendEnvoy.ts';
import { setPledge } from './moves/setPledge.ts';
import { tableDraft } from './moves/tableDraft.ts';
import type { Asking, Rule } from './rule.ts';
import { spaceOf } from './space.ts';

/** Every kind of move and its rule, in the order in which a round is resolved. */
export const RULES: { readonly [T in MoveType]: Rule<T> } = {
  answerEvent,
  consult,
  sendEnvoy,
  makeStatement,
  persuade,
  applyPressure,
  caucus,
  leak,
  answerOffer,
  makeOffer,
  setPledge,
  askCarveOut,
  breakSilence,
  tableDraft,
  proposeAmendment,
  grantCarveOut,
  openSilence,
  closeMeeting,
};

/** Why the moves may not be made together, one entry for each that may not; empty when all may. Changes nothing. */
export function refuse(scenario: Scenario, state: State, party: PartyId, moves: readonly Move[]): readonly Refused[] {
  if (!Array.isArray(moves)) return [{ move: 0, refusal: 'malformed' }];
  const refused: Refused[] = [];
  const accepted: Move[] = [];
  let left = allowanceOf(scenario, party);
  for (const [index, move] of moves.entries()) {
    const refusal = refuseOne(scenario, state, party, move, accepted, left);
    if (refusal) refused.push({ move: index, refusal });
    else {
      accepted.push(move);
      left -= scenario.procedure.moves[move.type as MoveType]?.takes ?? 0;
    }
  }
  return refused;
}

export function allowanceOf(scenario: Scenario, party: PartyId): number {
  return party === scenario.chair ? scenario.procedure.allowance.chair : scenario.procedure.allowance.member;
}

function refuseOne(
  scenario: Scenario,
  state: State,
  party: PartyId,
  move: Move,
  alongside: readonly Move[],
  left: number,
): Refusal | undefined {
  if (move === null || typeof move !== 'object' || typeof move.type !== 'string' || !Object.hasOwn(RULES, move.type)) return 'malformed';
  const gate = refuseKind(scenario, state, party, move.type);
  if (gate) return gate;
  const space = spaceOf(scenario);
  const asking: Asking = { scenario, space, state, party, self: space.partyOf.get(party)!, alongside };
  const refusal = (RULES[move.type] as Rule<MoveType>).refuse(asking, move);
  if (refusal) return refusal;
  const key = JSON.stringify(move);
  if (alongside.some(other => JSON.stringify(other) === key) || clashes(move, alongside)) return 'made-already';
  return scenario.procedure.moves[move.type]!.takes > left ? 'allowance-spent' : undefined;
}

/** Acts that can be done once a round, whatever their arguments. */
const ONCE: ReadonlySet<MoveType> = new Set([
  'tableDraft',
  'openSilence',
  'closeMeeting',
  'breakSilence',
  'askCarveOut',
  'proposeAmendment',
]);

function clashes(move: Move, alongside: readonly Move[]): boolean {
  return alongside.some(other => {
    if (other.type !== move.type) return false;
    if (ONCE.has(move.type)) return true;
    if (move.type === 'setPledge' && other.type === 'setPledge') return move.issue === other.issue;
    if (move.type === 'makeStatement' && other.type === 'makeStatement') return move.issue === other.issue;
    if (move.type === 'answerEvent' && other.type === 'answerEvent') return move.event === other.event;
    return move.type === 'grantCarveOut' && other.type === 'grantCarveOut' && move.party === other.party;
  });
}

/** Whether that kind of move is out of the question for the party now, whatever its arguments. */
function refuseKind(scenario: Scenario, state: State, party: PartyId, type: MoveType): Refusal | undefined {
  const index = spaceOf(scenario).partyOf.get(party);
  if (index === undefined) return 'not-a-party';
  if (state.phase.name === 'concluded') return 'meeting-over';
  if (!scenario.procedure.moves[type]) return 'not-in-this-meeting';
  const rule = RULES[type];
  if (rule.by === 'chair' && party !== scenario.chair) return 'not-the-chair';
  if (rule.by === 'member' && !scenario.parties[index]!.member) return 'not-a-member';
  if (state.phase.name === 'silence' && !rule.underSilence) return 'silence-running';
  return undefined;
}

/** Kinds of move that could be accepted now with some argument. */
export function allowedMoves(scenario: Scenario, state: State, party: PartyId): readonly MoveType[] {
  const allowance = allowanceOf(scenario, party);
  return (Object.keys(RULES) as MoveType[]).filter(type => {
    if (refuseKind(scenario, state, party, type)) return false;
    if (scenario.procedure.moves[type]!.takes > allowance) return false;
    return hasArgument(scenario, state, party, type);
  });
}

function hasArgument(scenario: Scenario, state: State, party: PartyId, type: MoveType): boolean {
  const { procedure } = scenario;
  switch (type) {
    case 'answerEvent':
      return state.events.current.some(id => asked(scenario.chair, scenario.events.find(event => event.id === id)!) === party);
    case 'answerOffer':
      return state.offers.some(offer => offer.to === party);
    case 'breakSilence':
      return state.phase.name === 'silence';
    case 'proposeAmendment':
      return state.draft !== undefined;
    case 'openSilence':
      return procedure.decision !== 'summary' && state.round >= procedure.decideFrom;
    case 'closeMeeting':
      return state.round >= procedure.decideFrom;
    case 'grantCarveOut':
      return scenario.pledging !== undefined && state.round >= procedure.carveOutsFrom;
    case 'askCarveOut':
      return (
        scenario.pledging !== undefined &&
        party !== scenario.demander?.party &&
        !state.parties[spaceOf(scenario).partyOf.get(party)!]!.askedCarveOut &&
        !state.draft?.carveOuts[party]
      );
    case 'caucus':
      return scenario.blocs.some(bloc => bloc.members.includes(party));
    case 'setPledge':
      return scenario.issues.some(issue => issue.scope === 'own');
    default:
      return true;
  }
}
