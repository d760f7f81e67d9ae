import type { Issue, IssueId, Level, Move, MoveOf, MoveType, Party, PartyId, Scenario } from '../../../../model/index.ts';
import { staffDraft, type View } from '../../../../view/index.ts';

/** Order in which acts are offered: what concerns the text first, then people, then the public, then the procedure. */
export const ACTS = [
  'tableDraft',
  'proposeAmendment',
  'consult',
  'persuade',
  'makeOffer',
  'sendEnvoy',
  'caucus',
  'makeStatement',
  'applyPressure',
  'leak',
  'setPledge',
  'askCarveOut',
  'grantCarveOut',
  'openSilence',
  'breakSilence',
  'closeMeeting',
] as const satisfies readonly MoveType[];
export type Act = (typeof ACTS)[number];

/** Acts aimed at one party. */
export const AT_A_PARTY: readonly MoveType[] = ['consult', 'persuade', 'makeOffer', 'applyPressure', 'leak', 'grantCarveOut', 'sendEnvoy'];

export function takes(scenario: Scenario, type: MoveType): number {
  return scenario.procedure.moves[type]?.takes ?? 0;
}

/** Allowance used by a plan. */
export function planned(scenario: Scenario, plan: readonly Move[]): number {
  return plan.reduce((sum, move) => sum + takes(scenario, move.type), 0);
}

/** Whoever objects first, then whoever counts most. */
export function inTheWayFirst({ draft }: View, parties: readonly Party[]): readonly Party[] {
  const before = { object: 400, reserve: 200, support: 0 } as const;
  const weight = (party: Party) => party.influence + before[draft?.stances[party.id] ?? 'support'];
  return [...parties].sort((a, b) => weight(b) - weight(a));
}

export const commonIssues = (scenario: Pick<Scenario, 'issues'>): readonly Issue[] =>
  scenario.issues.filter(issue => issue.scope === 'common');
export const ownIssues = (scenario: Pick<Scenario, 'issues'>): readonly Issue[] => scenario.issues.filter(issue => issue.scope === 'own');

/** What the draft says of an issue; without one, what stands without a text. */
export const levelNow = ({ issues }: Scenario, { draft }: View, id: IssueId): Level =>
  draft?.levels[id] ?? issues.find(issue => issue.id === id)?.statusQuo ?? 0;

/** Whether a party can be exempted from the target: who demands it is not asked to meet it. */
export const mayBeExempted = ({ demander }: Scenario, party: Party): boolean => party.member && party.id !== demander?.party;

/** What there is to start an act from: the party looked at, the issue most at stake there, its open position. */
export function firstMove(type: Act, scenario: Scenario, view: View, seat: PartyId, towards: PartyId | undefined): Move {
  const others =
    type === 'grantCarveOut'
      ? scenario.parties.filter(p => mayBeExempted(scenario, p) && !view.draft?.carveOuts[p.id])
      : scenario.parties.filter(p => p.id !== seat);
  const nearest = inTheWayFirst(view, others);
  // Whom somebody looks at; else who has asked for it, or whoever stands in the way and counts most.
  const asks = type === 'grantCarveOut' && nearest.find(p => view.parties[scenario.parties.indexOf(p)]?.askedCarveOut);
  const party = (others.find(p => p.id === towards) ?? (asks || nearest[0]))?.id ?? seat;
  const common = commonIssues(scenario);
  const stakes = scenario.parties.find(p => p.id === (AT_A_PARTY.includes(type) ? party : seat))?.stakes ?? {};
  const issue = [...common].sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0))[0] ?? scenario.issues[0]!;
  const here = levelNow(scenario, view, issue.id);
  const own = ownIssues(scenario)[0];
  switch (type) {
    case 'consult':
    case 'leak':
      return { type, party, issue: issue.id };
    case 'persuade':
      return { type, party, issue: issue.id, to: here };
    case 'makeOffer':
      return { type, party, terms: { gives: [], wants: { kind: 'backing' } } };
    case 'sendEnvoy':
    case 'applyPressure':
      return { type, party };
    case 'caucus':
      return { type, bloc: scenario.blocs.find(b => b.members.includes(seat))?.id ?? '', issue: issue.id };
    case 'makeStatement':
      return { type, issue: issue.id, level: here };
    case 'proposeAmendment':
      return { type, changes: [{ issue: issue.id, to: here }] };
    case 'setPledge': {
      const index = scenario.issues.findIndex(i => i.id === own?.id);
      const face = view.parties[scenario.parties.findIndex(p => p.id === seat)];
      return { type, issue: own?.id ?? '', level: face?.pledges[own?.id ?? '']?.level ?? face?.position[index] ?? 0 };
    }
    case 'grantCarveOut':
      return { type, party, thirds: 1 };
    case 'tableDraft':
      return { type, levels: draftLevels(scenario, view) };
    case 'askCarveOut':
    case 'openSilence':
    case 'breakSilence':
    case 'closeMeeting':
      return { type };
  }
}

/** Where a new draft starts: from the one on the table, or from what the staff would put before the chair. */
export function draftLevels(scenario: Scenario, view: View): MoveOf<'tableDraft'>['levels'] {
  return view.draft?.levels ?? staffDraft(scenario, view);
}

/** Why the form is not a move yet, if it is not; the rules have the last word when moves are handed in. */
export function unfinished(move: Move, view: View): 'changes-nothing' | 'offers-nothing' | undefined {
  if (
    move.type === 'proposeAmendment' &&
    (move.changes.length === 0 || move.changes.some(change => view.draft?.levels[change.issue] === change.to))
  )
    return 'changes-nothing';
  if (move.type === 'makeOffer' && move.terms.gives.length === 0 && !move.terms.concedes) return 'offers-nothing';
  return undefined;
}
