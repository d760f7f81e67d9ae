import type { CampaignMeeting, Carried, CarriedParty, PartyId, PartyState, Scenario, State } from '../model/index.ts';
import { placeOf, valueOf } from './space.ts';

/** Drift carried on as a share of the issue's range; what was promised before stays promised. */
export function carry(scenario: Scenario, state: State, next: CampaignMeeting, previous?: Carried): Carried {
  const settled = agreementOf(state);
  const values: Record<string, number> = { ...previous?.values };
  for (const { name, from, issue: id } of next.carries) {
    if (from !== scenario.id) continue;
    const issue = scenario.issues.find(one => one.id === id);
    if (issue) values[name] = valueOf(issue, settled?.[id] ?? issue.statusQuo);
  }
  const parties: Record<PartyId, CarriedParty> = {};
  for (const [i, { id }] of scenario.parties.entries()) {
    parties[id] = carryParty(scenario, state, i, previous?.parties[id]);
  }
  const trust = { among: scenario.parties.map(({ id }) => id), rows: state.trust };
  return { values, tracks: { ...previous?.tracks, ...state.tracks }, parties, trust, promised: state.promised };
}

/** What the meeting settled: the agreement, or a summary that binds. */
function agreementOf(state: State): Readonly<Record<string, number>> | undefined {
  if (state.phase.name !== 'concluded') return undefined;
  const { outcome } = state.phase;
  if (outcome.kind === 'adopted') return outcome.agreement.levels;
  return outcome.kind === 'summary' && outcome.binding ? outcome.agreement.levels : undefined;
}

function carryParty(scenario: Scenario, state: State, index: number, before: CarriedParty | undefined): CarriedParty {
  const self = state.parties[index]!;
  const drift: Record<string, number> = { ...before?.drift };
  for (const [k, issue] of scenario.issues.entries())
    if (self.drift[k] !== 0) drift[issue.id] = placeOf(issue, self.ideal[k]!) - placeOf(issue, self.ideal[k]! - self.drift[k]!);
  return {
    drift,
    sweetener: self.sweetener,
    pledges: { ...before?.pledges, ...standing(self.pledges, agreementOf(state)) },
    knowledge: self.knowledge,
  };
}

/** A pledge made on condition is settled by what was agreed: it stands from now on, or was never made. The next text finds it there. */
function standing(pledges: PartyState['pledges'], settled: Readonly<Record<string, number>> | undefined): PartyState['pledges'] {
  return Object.fromEntries(
    Object.entries(pledges).flatMap(([issue, { level, provided }]) => {
      if (!provided) return [[issue, { level, plan: true }]];
      const at = settled?.[provided.issue];
      const met = at !== undefined && (provided.side === 'atLeast' ? at >= provided.level : at <= provided.level);
      return met ? [[issue, { level, plan: true }]] : [];
    }),
  );
}
