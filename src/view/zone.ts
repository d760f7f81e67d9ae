import { compromiseMean, weightedMedian } from '../analysis/index.ts';
import { levelAt, placeOf, reservation, start, utilities } from '../engine/index.ts';
import type { Issue, IssueId, Level, Package, PartyId, Scenario } from '../model/index.ts';

/** Where a table as it is coded could agree: nothing drawn, nothing said yet. For whoever writes it. */
export interface Zone {
  /** Members, in the scenario's order. */
  readonly members: readonly PartyId[];
  /** The compromise: on each common issue the mean of what is wanted, weighed by influence and salience; among options the weighted median. */
  readonly compromise: Readonly<Record<IssueId, Level>>;
  /** Who would rather have no text than the compromise, and by how many points. */
  readonly blockers: readonly { readonly party: PartyId; readonly lacks: number }[];
  /** By issue: who takes each level, with all else at the compromise. */
  readonly strips: readonly ZoneStrip[];
  /** Two issues against each other; absent where there are not two. */
  readonly grid?: ZoneGrid;
}

export interface ZoneStrip {
  readonly issue: IssueId;
  /** Where the compromise lies before it is rounded, in levels. */
  readonly mean: number;
  /** By level: indices in `members`. */
  readonly takes: readonly (readonly number[])[];
}

export interface ZoneGrid {
  readonly x: IssueId;
  readonly y: IssueId;
  /** By level of `y`, by level of `x`: how many members take it. */
  readonly takers: readonly (readonly number[])[];
}

/** Levels of an issue shown at most: a finer scale is looked at in larger steps. */
const COLUMNS = 24;

/** @param axes the two issues of the grid; where absent or unknown, the two that weigh most */
export function zoneOf(scenario: Scenario, axes: readonly IssueId[] = []): Zone {
  const table = codedTable(scenario);
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  const means = new Map(common.map(issue => [issue.id, compromiseOn(scenario, issue)]));
  const compromise = Object.fromEntries(common.map(issue => [issue.id, Math.round(means.get(issue.id)!)]));
  const takers = (levels: Readonly<Record<IssueId, Level>>): readonly number[] => table.takers({ levels, carveOuts: {} });
  const lacks = table.lacks({ levels: compromise, carveOuts: {} });
  const strips = common.map(issue => ({
    issue: issue.id,
    mean: means.get(issue.id)!,
    takes: Array.from({ length: issue.top + 1 }, (_, level) => takers({ ...compromise, [issue.id]: level })),
  }));
  const [x, y] = axesOf(scenario, common, axes);
  const grid = x && y && { x: x.id, y: y.id, takers: gridOf(x, y, (a, b) => takers({ ...compromise, [x.id]: a, [y.id]: b }).length) };
  return {
    members: table.members.map(i => scenario.parties[i]!.id),
    compromise,
    blockers: table.members
      .map((i, k) => ({ party: scenario.parties[i]!.id, lacks: lacks[k]! }))
      .filter(one => one.lacks > 0)
      .sort((a, b) => b.lacks - a.lacks),
    strips,
    ...(grid ? { grid } : {}),
  };
}

/** Levels of an issue that a chart shows: all, or every so many. */
export function shownLevels({ top }: Issue): readonly Level[] {
  const by = Math.ceil((top + 1) / COLUMNS);
  return Array.from({ length: Math.floor(top / by) + 1 }, (_, i) => i * by);
}

function gridOf(x: Issue, y: Issue, count: (x: Level, y: Level) => number): readonly (readonly number[])[] {
  return shownLevels(y).map(b => shownLevels(x).map(a => count(a, b)));
}

/** The table as the meeting opens, with what the files say and no chance in it. */
function codedTable(scenario: Scenario) {
  const still = { shockCommon: 0, shockBloc: 0, shockOwn: 0, salienceSpread: 0, failureSpread: 0, redLineSpread: 0 };
  const plain: Scenario = { ...scenario, parameters: { ...scenario.parameters, ...still } };
  const { state } = start(plain, 'coded');
  const members = plain.parties.flatMap((party, i) => (party.member ? [i] : []));
  const floors = members.map(i => reservation(plain, state, i, state.parties[i]!));
  const lacks = (text: Package): readonly number[] => {
    const worth = utilities(plain, state.parties, text);
    return members.map((i, k) => floors[k]! - worth[i]!);
  };
  return { members, lacks, takers: (text: Package) => lacks(text).flatMap((points, k) => (points <= 0 ? [k] : [])) };
}

/** In levels. Where nobody cares, how things stand. */
function compromiseOn(scenario: Scenario, issue: Issue): number {
  const caring = scenario.parties.flatMap(({ influence, stakes }) => {
    const stake = stakes[issue.id];
    return stake && stake.salience > 0 ? [{ place: placeOf(issue, stake.ideal), weight: influence * stake.salience }] : [];
  });
  const places = caring.map(({ place }) => place);
  const weights = caring.map(({ weight }) => weight);
  const at = issue.kind === 'options' ? weightedMedian(places, weights) : compromiseMean(places, weights);
  return at === undefined ? issue.statusQuo : levelAt(issue, at);
}

function axesOf(scenario: Scenario, common: readonly Issue[], wanted: readonly IssueId[]): readonly Issue[] {
  const chosen = wanted.flatMap(id => common.filter(issue => issue.id === id));
  const weight = ({ id }: Issue): number =>
    scenario.parties.reduce((sum, { influence, stakes }) => sum + influence * (stakes[id]?.salience ?? 0), 0);
  const heaviest = [...common].sort((a, b) => weight(b) - weight(a));
  return [...new Set([...chosen, ...heaviest])].slice(0, 2);
}
