import { ln } from '../../analysis/elementary.ts';
import { gini } from '../../analysis/index.ts';
import { reservation, utilities, utility } from '../../engine/index.ts';
import type { IssueId, Level, Package, Scenario, State } from '../../model/index.ts';
import { settlement } from '../forecast/settlement.ts';
import { climb } from './climb.ts';
import type { Fairness, Solution } from './types.ts';

/** Points by which a text must serve better to be taken; and of a text that serves the worst served equally well, what all gain counts so much. */
const LEAST = 1e-4;
const TIE = 1e-3;

interface Table {
  readonly scenario: Scenario;
  readonly end: State;
  readonly members: readonly number[];
  /** By member: worth of no deal, in points. */
  readonly noDeal: readonly number[];
}

/**
 * What others would call a fair settlement, beside what was agreed (or the last draft, where nothing was), with everybody's true
 * wishes known and exemptions as they are: the asymmetric Nash solution (Nash 1950; Harsanyi & Selten 1972), Kalai & Smorodinsky's
 * (1975) and the egalitarian one (Kalai 1977). Sought with the rules' own worth of a text over whole steps (`climb`), since
 * losses on words saturate, red lines bend and pledges cost: the exact solutions of the analysis floor are for quadratic losses
 * on continuous scales. From several starts; a better text may have been missed, none worse is called better.
 * Undefined where nothing was ever on the table.
 */
export function fairnessOf(scenario: Scenario, end: State, text: Package | undefined): Fairness | undefined {
  const from = text ?? end.draft;
  if (!from) return undefined;
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  if (members.length === 0) return undefined;
  const noDeal = members.map(i => reservation(scenario, end, i, end.parties[i]!));
  const table: Table = { scenario, end, members, noDeal };
  const starts: readonly Package[] = [from, meanText(scenario, end, from.carveOuts)];
  const equal = best(table, starts, gains => Math.min(...gains) + (TIE * sum(gains)) / gains.length);
  const power = members.map(i => scenario.parties[i]!.influence);
  const nash = best(table, [...starts, equal], gains =>
    gains.every(gain => gain > 0) ? gains.reduce((total, gain, m) => total + power[m]! * ln(gain), 0) : undefined,
  );
  const hopes = members.map((i, m) => utility(scenario, i, end.parties[i]!, wishText(scenario, end, i, from.carveOuts)) - noDeal[m]!);
  const shares = (gains: readonly number[]) => gains.flatMap((gain, m) => (hopes[m]! > 0 ? [gain / hopes[m]!] : []));
  const proportional = best(table, [...starts, equal], gains => {
    const parts = shares(gains);
    return parts.length === 0 ? undefined : 100 * Math.min(...parts) + (TIE * sum(gains)) / gains.length;
  });
  const zone = Math.min(...gainsOf(table, equal)) > 0;
  const solutions = [
    ...(zone && nash ? [solution('nash', table, nash)] : []),
    ...(zone && proportional ? [solution('kalaiSmorodinsky', table, proportional)] : []),
    solution('egalitarian', table, equal),
  ];
  const had = gainsOf(table, from);
  const toNash = zone && nash ? gainsOf(table, nash).map((gain, m) => gain - had[m]!) : undefined;
  const unequal = text && gini(had);
  return {
    zone,
    agreed: solution('agreed', table, from),
    solutions,
    ...(toNash ? { toNash: Math.sqrt(sum(toNash.map(gap => gap * gap)) / toNash.length) } : {}),
    ...(unequal === undefined ? {} : { gini: unequal }),
  };
}

function best(table: Table, starts: readonly Package[], score: (gains: readonly number[]) => number): Package;
function best(table: Table, starts: readonly Package[], score: (gains: readonly number[]) => number | undefined): Package | undefined;
function best(table: Table, starts: readonly Package[], score: (gains: readonly number[]) => number | undefined): Package | undefined {
  let found: ReturnType<typeof climb>;
  for (const start of starts) {
    const one = climb(table.scenario, start, text => score(gainsOf(table, text)), LEAST);
    if (one && !(found && found.score >= one.score)) found = one;
  }
  return found?.text;
}

function gainsOf({ scenario, end, members, noDeal }: Table, text: Package): readonly number[] {
  const points = utilities(scenario, end.parties, text);
  return members.map((i, m) => points[i]! - noDeal[m]!);
}

function solution(kind: Solution['kind'], table: Table, text: Package): Solution {
  const gains = gainsOf(table, text);
  const byParty: (number | null)[] = table.scenario.parties.map(() => null);
  for (const [m, i] of table.members.entries()) byParty[i] = gains[m]!;
  return { kind, levels: text.levels, gains: byParty };
}

/** The compromise mean in whole steps, as another place to begin. */
function meanText(scenario: Scenario, end: State, carveOuts: Package['carveOuts']): Package {
  return whole(scenario, settlement(scenario, end, end.parties, carveOuts), carveOuts);
}

/** All that one party wants. */
function wishText(scenario: Scenario, end: State, i: number, carveOuts: Package['carveOuts']): Package {
  const wishes = Object.fromEntries(
    scenario.issues.flatMap(({ id, scope }, k) => (scope === 'common' ? [[id, end.parties[i]!.ideal[k]!]] : [])),
  );
  return whole(scenario, wishes, carveOuts);
}

function whole(scenario: Scenario, levels: Readonly<Record<IssueId, number>>, carveOuts: Package['carveOuts']): Package {
  const rounded: Record<IssueId, Level> = {};
  for (const { id, scope, top } of scenario.issues)
    if (scope === 'common') rounded[id] = Math.max(0, Math.min(top, Math.round(levels[id]!)));
  return { levels: rounded, carveOuts };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
