import type { Move, MoveType, PartyId, Refusal, Refused, Scenario, State } from '../model/index.ts';
import { asksWhom } from './events.ts';
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
import { perScenario, remembered } from './perScenario.ts';
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
  if (clashes(move, alongside)) return 'made-already';
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
    if (ONCE.has(move.type) || same(other, move)) return true;
    if (move.type === 'setPledge' && other.type === 'setPledge') return move.issue === other.issue;
    if (move.type === 'makeStatement' && other.type === 'makeStatement') return move.issue === other.issue;
    if (move.type === 'answerEvent' && other.type === 'answerEvent') return move.event === other.event;
    return move.type === 'grantCarveOut' && other.type === 'grantCarveOut' && move.party === other.party;
  });
}

/** Whether two moves say the same; most that do not differ in a word or a number of theirs. */
function same(one: Move, other: Move): boolean {
  const [words, others] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  for (const key in words) if (typeof words[key] !== 'object' && words[key] !== others[key]) return false;
  return JSON.stringify(one) === JSON.stringify(other);
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

/** In the order in which a round is resolved. */
export const KINDS = Object.keys(RULES) as readonly MoveType[];

/** By party: whether it belongs to a bloc. */
const inBlocs = perScenario(scenario => scenario.parties.map(party => scenario.blocs.some(bloc => bloc.members.includes(party.id))));

/** What makes one party's kinds of move differ from another's at the same moment. */
interface Case {
  readonly chair: boolean;
  readonly member: boolean;
  readonly inBloc: boolean;
  readonly isAsked: boolean;
  readonly hasOffer: boolean;
  readonly mayBeExempted: boolean;
}

/** What a seat may ever make in a meeting and can afford, by whether it chairs (1) and is a member (2). */
const kindsOpen = perScenario(({ procedure: { moves, allowance } }) =>
  [0, 1, 2, 3].map(seat => {
    const [chairs, votes] = [(seat & 1) > 0, (seat & 2) > 0];
    return KINDS.filter(type => {
      const { by } = RULES[type];
      const takes = moves[type]?.takes ?? Number.POSITIVE_INFINITY;
      return (by === 'anybody' || (by === 'chair' ? chairs : votes)) && takes <= (chairs ? allowance.chair : allowance.member);
    });
  }),
);

/** By moment, by case: most of the table is in the same one. */
const allowedIn = remembered(2, (_scenario, _state: State) => new Map<number, readonly MoveType[]>());

/** Kinds of move that could be accepted now with some argument. */
export function allowedMoves(scenario: Scenario, state: State, party: PartyId): readonly MoveType[] {
  const one = caseOf(scenario, state, party);
  if (!one) return [];
  const byCase = allowedIn(scenario, state);
  const key =
    (one.chair ? 1 : 0) |
    (one.member ? 2 : 0) |
    (one.inBloc ? 4 : 0) |
    (one.isAsked ? 8 : 0) |
    (one.hasOffer ? 16 : 0) |
    (one.mayBeExempted ? 32 : 0);
  let kinds = byCase.get(key);
  if (!kinds) {
    const { name } = state.phase;
    const open = name === 'concluded' ? [] : kindsOpen(scenario)[key & 3]!;
    kinds = open.filter(type => (name === 'bargaining' || RULES[type].underSilence) && hasArgument(scenario, state, one, type));
    byCase.set(key, kinds);
  }
  return kinds;
}

function caseOf(scenario: Scenario, state: State, party: PartyId): Case | undefined {
  const index = spaceOf(scenario).partyOf.get(party);
  if (index === undefined) return undefined;
  return {
    chair: party === scenario.chair,
    member: scenario.parties[index]!.member,
    inBloc: inBlocs(scenario)[index]!,
    isAsked: state.events.current.some(id => asksWhom(scenario).get(id) === party),
    hasOffer: state.offers.some(offer => offer.to === party),
    mayBeExempted: party !== scenario.demander?.party && !state.parties[index]!.askedCarveOut && !state.draft?.carveOuts[party],
  };
}

function hasArgument(scenario: Scenario, state: State, one: Case, type: MoveType): boolean {
  const { procedure } = scenario;
  switch (type) {
    case 'answerEvent':
      return one.isAsked;
    case 'answerOffer':
      return one.hasOffer;
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
      return scenario.pledging !== undefined && one.mayBeExempted;
    case 'caucus':
      return one.inBloc;
    case 'setPledge':
      return scenario.issues.some(issue => issue.scope === 'own');
    default:
      return true;
  }
}
