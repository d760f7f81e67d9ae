import { start } from '../engine/index.ts';
import type { IssueId, PartyId, Scenario } from '../model/index.ts';
import { stancesSeen } from './estimate/stancesSeen.ts';
import { publicView } from './publicView.ts';
import { staffDraft } from './staffDraft.ts';

/** What anybody can reckon of a seat before the first round: nothing of this is drawn from a seed. */
export interface Role {
  readonly party: PartyId;
  readonly chair: boolean;
  readonly member: boolean;
  /** Of the members' influence together, 0–1; 0 for who is no member. */
  readonly weight: number;
  /** Issues on which there is something it cannot accept at home. */
  readonly redLines: readonly IssueId[];
  /** Those that the middle text lies beyond. */
  readonly crossed: readonly IssueId[];
  /** Points of the middle text above (+) or below (−) having none: low, middle, high. Absent for who is no member. */
  readonly margin?: readonly [number, number, number];
  /** For the chair: members that would rather have no text than the middle one. */
  readonly against?: number;
  /** 0 to 3: how many of the things that make a seat hard hold of this one. */
  readonly difficulty: 0 | 1 | 2 | 3;
}

/** Shares of the members against the middle text from which the chair's task counts as harder. */
const AGAINST = [0, 0.1, 0.2] as const;

/**
 * Every playable seat's task. Measured against the middle text: the mean of what is thought to be wanted, by influence and salience, which
 * is where a table drifts that nobody steers. A member's seat is the harder, by one each, if its voice is among the lighter half, if the
 * middle text is worth less to it than none, and if that text lies beyond a red line of its own; a chair's, by how many are against it.
 */
export function rolesOf(scenario: Scenario): readonly Role[] {
  const view = publicView(scenario, start(scenario, 'roles').state);
  const levels = staffDraft(scenario, view);
  const seen = new Map(stancesSeen(scenario, view, { levels, carveOuts: {} }).map(stance => [stance.party, stance]));
  const members = scenario.parties.filter(party => party.member);
  const total = members.reduce((sum, party) => sum + party.influence, 0);
  const lighter = [...members].sort((a, b) => a.influence - b.influence)[Math.floor(members.length / 2)]!.influence;
  const against = [...seen.values()].filter(({ margin }) => margin[1] < 0).length;
  return scenario.parties
    .filter(party => party.playable)
    .map(party => {
      const lines = Object.entries(party.stakes).flatMap(([issue, { redLine }]) =>
        redLine && issue in levels ? [{ issue, ...redLine }] : [],
      );
      const crossed = lines.filter(({ issue, side, level }) => (side === 'max' ? levels[issue]! > level : levels[issue]! < level));
      const chair = party.id === scenario.chair;
      const margin = seen.get(party.id)?.margin;
      const hard = chair
        ? AGAINST.filter(share => against > share * members.length)
        : [party.influence < lighter, margin !== undefined && margin[1] < 0, crossed.length > 0].filter(Boolean);
      return {
        party: party.id,
        chair,
        member: party.member,
        weight: party.member ? party.influence / total : 0,
        redLines: lines.map(({ issue }) => issue),
        crossed: crossed.map(({ issue }) => issue),
        ...(margin ? { margin } : {}),
        ...(chair ? { against } : {}),
        difficulty: hard.length as Role['difficulty'],
      };
    });
}
