import type { Issue, Party, PartyId, Scenario } from '../model/index.ts';
import { type Feel, feelsOf, perScenario } from '../view/index.ts';

/** What a scenario's files say about who sits where, as arrays; the same for every bot of every game. */
export interface Table {
  readonly issues: readonly Issue[];
  /** Indices of the common issues. */
  readonly common: readonly number[];
  /** By issue: how distances on it are felt. */
  readonly feel: readonly Feel[];
  /** By issue: the top level, at least 1. */
  readonly tops: readonly number[];
  readonly parties: readonly Party[];
  /** Indices of the parties whose objection counts. */
  readonly members: readonly number[];
  readonly influence: readonly number[];
  /** Of the members together. */
  readonly totalInfluence: number;
  /** By party: what the files code for it; its open position where it said something, else what it is taken to want. */
  readonly coded: readonly Coded[];
  /** By issue: influence × salience behind it, all parties together. */
  readonly weight: readonly number[];
  readonly partyIndex: ReadonlyMap<PartyId, number>;
  readonly issueIndex: ReadonlyMap<string, number>;
  /** By party: the blocs it belongs to, as indices of the scenario's blocs. */
  readonly blocsOf: readonly (readonly number[])[];
  /** By party: the side payments it can give, as indices of the scenario's assets. */
  readonly assetsOf: readonly (readonly number[])[];
}

/** By issue; levels, and saliences 0–1. */
export interface Coded {
  readonly ideal: readonly number[];
  readonly position: readonly number[];
  readonly salience: readonly number[];
}

export const tableOf: (scenario: Scenario) => Table = perScenario(read);

function read(scenario: Scenario): Table {
  const { parties, issues } = scenario;
  const members = indicesWhere(parties, party => party.member);
  const influence = parties.map(party => party.influence);
  let totalInfluence = 0;
  for (const i of members) totalInfluence += influence[i]!;
  const coded = parties.map(party => codedOf(party, issues));
  return {
    issues,
    common: indicesWhere(issues, issue => issue.scope === 'common'),
    feel: feelsOf(scenario),
    tops: issues.map(issue => Math.max(issue.top, 1)),
    parties,
    members,
    influence,
    totalInfluence,
    coded,
    weight: issues.map((_, k) => {
      let weight = 0;
      for (const [i, { salience }] of coded.entries()) weight += influence[i]! * salience[k]!;
      return weight;
    }),
    partyIndex: new Map(parties.map((party, i) => [party.id, i])),
    issueIndex: new Map(issues.map((issue, k) => [issue.id, k])),
    blocsOf: parties.map(party => indicesWhere(scenario.blocs, bloc => bloc.members.includes(party.id))),
    assetsOf: parties.map(party => indicesWhere(scenario.assets, asset => asset.givers.includes(party.id))),
  };
}

function codedOf(party: Party, issues: readonly Issue[]): Coded {
  const ideal: number[] = [];
  const position: number[] = [];
  const salience: number[] = [];
  for (const issue of issues) {
    const stake = party.stakes[issue.id];
    ideal.push(stake?.ideal ?? issue.statusQuo);
    position.push(stake?.position ?? stake?.ideal ?? issue.statusQuo);
    salience.push((stake?.salience ?? 0) / 100);
  }
  return { ideal, position, salience };
}

function indicesWhere<T>(list: readonly T[], holds: (item: T) => boolean): readonly number[] {
  const indices: number[] = [];
  for (const [i, item] of list.entries()) if (holds(item)) indices.push(i);
  return indices;
}
