import type { Issue, IssueId, Level, Package, Party, PartyId, Scenario } from '../model/index.ts';
import { perScenario } from './perScenario.ts';

/** A party's stake in an issue as the files have it, all in one form: what is not coded is filled in. In levels; salience 0–1. */
export interface Coded {
  readonly ideal: number;
  /** What it openly stood for when the meeting opened: what it said, else what the coding takes it to want. */
  readonly position: number;
  readonly spoken: boolean;
  readonly salience: number;
  readonly redLine: { readonly side: 'max' | 'min'; readonly level: number } | undefined;
}

/** What the sums need of a scenario, indexed once. "Place" is a value on 0–1: where a level lies in its issue's range. */
export interface Space {
  readonly issueOf: ReadonlyMap<IssueId, number>;
  readonly partyOf: ReadonlyMap<PartyId, number>;
  /** Indices of common issues, and of own ones. */
  readonly common: readonly number[];
  readonly own: readonly number[];
  /** places[issue][level] */
  readonly places: readonly (readonly number[])[];
  readonly members: readonly number[];
  readonly chair: number;
  /** influence[party], and the members' total. */
  readonly influence: readonly number[];
  readonly totalInfluence: number;
  /** coded[party][issue] */
  readonly coded: readonly (readonly Coded[])[];
  /** By party: indices of the members that share a bloc with it, itself left out. */
  readonly mates: readonly (readonly number[])[];
  /** Place of the status quo, by issue. */
  readonly statusQuo: readonly number[];
}

export const spaceOf: (scenario: Scenario) => Space = perScenario(survey);

function survey(scenario: Scenario): Space {
  const { issues, parties } = scenario;
  const partyOf = new Map(parties.map((party, i) => [party.id, i]));
  const members = parties.flatMap((party, i) => (party.member ? [i] : []));
  const influence = parties.map(party => party.influence);
  const indices = issues.map((_, i) => i);
  return {
    issueOf: new Map(issues.map((issue, i) => [issue.id, i])),
    partyOf,
    common: indices.filter(i => issues[i]!.scope === 'common'),
    own: indices.filter(i => issues[i]!.scope === 'own'),
    places: issues.map(issue => Array.from({ length: issue.top + 1 }, (_, level) => placeOf(issue, level))),
    members,
    chair: partyOf.get(scenario.chair)!,
    influence,
    totalInfluence: members.reduce((sum, i) => sum + influence[i]!, 0),
    coded: parties.map(party => issues.map(issue => codedStake(party, issue))),
    mates: parties.map((party, i) =>
      members.filter(j => j !== i && scenario.blocs.some(bloc => bloc.members.includes(party.id) && bloc.members.includes(parties[j]!.id))),
    ),
    statusQuo: issues.map(issue => placeOf(issue, issue.statusQuo)),
  };
}

function codedStake(party: Party, issue: Issue): Coded {
  const stake = party.stakes[issue.id];
  const ideal = stake?.ideal ?? issue.statusQuo;
  const redLine = stake?.redLine && { side: stake.redLine.side, level: stake.redLine.level };
  return {
    ideal,
    position: stake?.position ?? ideal,
    spoken: stake?.position !== undefined,
    salience: (stake?.salience ?? 0) / 100,
    redLine,
  };
}

/** Where a level, whole or between two, lies on 0–1: a scale evenly, an option by the value its author gave it. */
export function placeOf(issue: Issue, level: number): number {
  if (issue.kind === 'scale') return issue.top === 0 ? 0 : level / issue.top;
  const low = Math.max(0, Math.min(issue.top, Math.floor(level)));
  const high = Math.min(issue.top, low + 1);
  const from = issue.options[low]!.value;
  return from + (issue.options[high]!.value - from) * Math.max(0, Math.min(1, level - low));
}

/** The level, between two perhaps, at a place on 0–1. */
export function levelAt(issue: Issue, place: number): number {
  if (issue.kind === 'scale') return place * issue.top;
  const { options } = issue;
  if (place <= options[0]!.value) return 0;
  for (let i = 1; i < options.length; i += 1) {
    const from = options[i - 1]!.value;
    const to = options[i]!.value;
    if (place <= to) return to === from ? i : i - 1 + (place - from) / (to - from);
  }
  return issue.top;
}

/** A level in the issue's own unit; an option's 0–1 value. */
export function valueOf(issue: Issue, level: number): number {
  return issue.kind === 'scale' ? issue.from + level * issue.step : placeOf(issue, level);
}

export function levelOf(issue: Issue, value: number): number {
  return issue.kind === 'scale' ? (value - issue.from) / issue.step : levelAt(issue, value);
}

export function issueIndex(scenario: Scenario, id: IssueId): number {
  return spaceOf(scenario).issueOf.get(id) ?? -1;
}

export function partyIndex(scenario: Scenario, id: PartyId): number {
  return spaceOf(scenario).partyOf.get(id) ?? -1;
}

/** A coded score 0–100 as a share, or `otherwise` where the party has no such figure. */
export function score(party: Party, figure: string, otherwise: number): number {
  return (party.figures[figure]?.value ?? otherwise * 100) / 100;
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high);
}

/** Nearest whole level on the scale. */
export function snap(issue: Issue, level: number): Level {
  return clamp(Math.round(level), 0, issue.top);
}

export function statusQuoPackage(scenario: Scenario): Package {
  const { common } = spaceOf(scenario);
  return { levels: Object.fromEntries(common.map(i => [scenario.issues[i]!.id, scenario.issues[i]!.statusQuo])), carveOuts: {} };
}
