import { perScenario, remembered } from '../engine/index.ts';
import type { IssueId, PartyState, PledgeState, Scenario, State } from '../model/index.ts';
import type { OwnView, PartyFace, View } from './types.ts';

/** Own issues whose values all may know. */
const openPledges = perScenario((scenario): readonly IssueId[] =>
  scenario.issues.filter(issue => issue.scope === 'own' && !issue.classified).map(issue => issue.id),
);

const KEPT = 2;

/** What anybody may see of a moment. Made once a state and shared by reference, as 33 seats look at it each round. */
export const publicView: (scenario: Scenario, state: State) => View = remembered(KEPT, choose);

/** The public part with a party's own beside it. Written out: a copy with one field more is slow to make, and slow to read. */
export function withOwn(open: View, own: OwnView): View {
  return {
    audience: own.party,
    round: open.round,
    lastRound: open.lastRound,
    phase: open.phase,
    parties: open.parties,
    tracks: open.tracks,
    draft: open.draft,
    promised: open.promised,
    withdrawn: open.withdrawn,
    events: open.events,
    silencesBroken: open.silencesBroken,
    silencesOpened: open.silencesOpened,
    lines: open.lines,
    carried: open.carried,
    own,
  };
}

function choose(scenario: Scenario, state: State): View {
  const open = openPledges(scenario);
  const lastSeen = recentFaces(scenario);
  // What many read is filled by `push` (DECISIONS, “Why is a list not always made by `map`?”).
  const parties: PartyFace[] = [];
  for (const [i, party] of state.parties.entries()) parties.push(faceOf(lastSeen, i, party, open));
  return {
    audience: 'public',
    round: state.round,
    lastRound: state.lastRound,
    phase: state.phase,
    parties,
    tracks: state.tracks,
    draft: state.draft,
    promised: state.promised,
    withdrawn: state.withdrawn,
    events: { current: state.events.current, fired: state.events.fired, chosen: state.events.chosen },
    silencesBroken: state.silencesBroken,
    silencesOpened: state.silencesOpened,
    lines: state.lines,
    carried: state.carried,
    own: undefined,
  };
}

/** By party: how it was when it was last looked at, and its face then. */
const recentFaces = perScenario((): { readonly of: PartyState; readonly face: PartyFace }[] => []);

/** A party that has not changed keeps its face, and one that has pledged nothing new its pledges: what is guessed from them holds. */
function faceOf(
  lastSeen: { readonly of: PartyState; readonly face: PartyFace }[],
  i: number,
  party: PartyState,
  open: readonly IssueId[],
): PartyFace {
  const last = lastSeen[i];
  if (last?.of === party) return last.face;
  const face: PartyFace = {
    position: party.position,
    spoken: party.spoken,
    statements: party.statements,
    pledges: last?.of.pledges === party.pledges ? last.face.pledges : shown(party.pledges, open),
    askedCarveOut: party.askedCarveOut,
    insistence: party.insistence,
  };
  lastSeen[i] = { of: party, face };
  return face;
}

function shown(pledges: PartyState['pledges'], open: readonly IssueId[]): PartyFace['pledges'] {
  const seen: Record<IssueId, PledgeState> = {};
  for (const issue of open) {
    const pledge = pledges[issue];
    if (pledge) seen[issue] = pledge;
  }
  return seen;
}
