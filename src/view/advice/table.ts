import { aspirationFrom, type Profile, parametersOf, reservation, type Standing, standing, utility } from '../../engine/index.ts';
import type { Issue, Level, Move, MoveType, Package, PartyId, Scenario } from '../../model/index.ts';
import { type Margin, rangeSeen } from '../estimate/marginSeen.ts';
import { forecast } from '../forecast/forecast.ts';
import type { Forecast } from '../forecast/types.ts';
import type { View } from '../types.ts';
import type { Closes } from './types.ts';

/** Gains smaller than this many points are not felt. */
export const FELT = 0.3;

/** A seat's plan, the text it leaves, and how the middle table stands on it. */
export interface Table {
  readonly scenario: Scenario;
  readonly view: View;
  readonly plan: readonly Move[];
  /** The moment as the plan leaves it. */
  readonly after: View;
  readonly profiles: readonly Profile[];
  readonly text: Package;
  readonly stood: Standing;
  readonly foreseen: Forecast;
  readonly may: (type: MoveType) => boolean;
}

/** The common issue of that id. */
export const issueOf = ({ issues }: Scenario, id: string | undefined): Issue | undefined =>
  issues.find(issue => issue.id === id && issue.scope === 'common');

/** Points a member lacks to let the text pass, by a guess at it; below 0 it has so much to spare. */
export function lacking({ scenario, after, text, stood }: Table, i: number, guess: Profile): number {
  const alone = stood.isolation[i] ?? 0;
  const walkAway = reservation(scenario, after, i, guess);
  const holdsOut = aspirationFrom(scenario, after, guess, walkAway);
  const least = Math.max(holdsOut - alone, walkAway - parametersOf(scenario).isolationReserve * alone);
  return least - utility(scenario, i, guess, text);
}

/** How the middle table would stand on another text, and what it is worth to one member. */
export function tried(
  { scenario, after, profiles, text }: Table,
  i: number,
  would: Package,
): { readonly stop: number; readonly passes: boolean; readonly far: number; readonly gain: number } {
  const { passes } = standing(scenario, after, profiles, would);
  const far = scenario.issues.reduce((sum, issue) => {
    const [from, to] = [text.levels[issue.id], would.levels[issue.id]];
    return from === undefined || to === undefined ? sum : sum + Math.abs(to - from) / Math.max(1, issue.top);
  }, 0);
  return {
    stop: passes.filter(one => one === false).length,
    passes: passes[i] !== false,
    far,
    gain: utility(scenario, i, profiles[i]!, would) - utility(scenario, i, profiles[i]!, text),
  };
}

/** What another text is worth to one member beside the one there is, with its range. */
export function gainOf({ scenario, after, profiles, text }: Table, i: number, would: Package): Margin {
  return rangeSeen(scenario, after, i, profiles[i]!, guess => utility(scenario, i, guess, would) - utility(scenario, i, guess, text));
}

/** How surely a gain makes up for what is lacking. */
export function closing(gains: Margin, lacks: Margin): Closes {
  if (gains[0] >= lacks[2]) return 'surely';
  // Where nothing seems to be lacking, only the cautious estimate has anything to make up for.
  if (lacks[1] > 0 && gains[1] >= lacks[1]) return 'likely';
  return gains[2] >= lacks[0] ? 'perhaps' : 'partly';
}

/**
 * What the imagined tables say of the plan with one move more: how often the text is adopted, how often one member
 * stops it, and who would newly stop it.
 */
export function weighedWith(
  { scenario, view, plan, foreseen }: Table,
  party: PartyId,
  move: Move,
): { readonly adopted: number; readonly blocks: number; readonly turns: readonly PartyId[] } {
  // A text that is planned already gives way to the new one.
  const kept = move.type === 'tableDraft' ? plan.filter(({ type }) => type !== 'tableDraft') : plan;
  const would = forecast(scenario, view, [...kept, move]).reception;
  const before = new Map(foreseen.reception?.members.map(({ party, blocks }) => [party, blocks]));
  const turns = (would?.members ?? []).filter(({ party, blocks }) => blocks >= 0.5 && (before.get(party) ?? 0) < 0.5);
  const blocks = would?.members.find(member => member.party === party)?.blocks ?? 0;
  return { adopted: would?.adopted ?? 0, blocks, turns: turns.map(({ party }) => party) };
}

/** A change of words reaches no further than this share of an issue's range: more would be another text. */
const REACH = 0.4;

/** Whether this very text is on the table: it cannot be tabled again. */
export function tabledAlready({ draft }: View, levels: Package['levels']): boolean {
  return draft !== undefined && Object.entries(levels).every(([issue, level]) => draft.levels[issue] === level);
}

/** Levels an issue of the text might be moved to. */
export function steps(issue: Issue, text: Package): readonly Level[] {
  const from = text.levels[issue.id];
  if (issue.scope !== 'common' || from === undefined) return [];
  const far = Math.max(1, Math.floor(issue.top * REACH));
  return Array.from({ length: 2 * far + 1 }, (_, n) => from - far + n).filter(to => to !== from && to >= 0 && to <= issue.top);
}
