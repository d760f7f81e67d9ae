import type { Package, Party, Pledging, Scenario } from '../model/index.ts';
import { carvedOf } from './carved.ts';
import { parametersOf } from './parameters.ts';
import { keepRecent, perScenario } from './perScenario.ts';
import { placeOf, score, spaceOf, statusQuoPackage, valueOf } from './space.ts';

/** A text as the pledging rules read it. */
export interface Norm {
  /** Index of the target issue, its value in own units, and the years left from now to the year it names. */
  readonly target: number;
  readonly height: number;
  readonly years: number;
  /** How strong a norm the text sets, before what others' shortfall takes from it. */
  readonly strength: number;
  /** The same, after. */
  readonly shame: number;
  /** Weighted share of the target that the answers reach, 0–1. */
  readonly credibility: number;
  /** By party: the pledge it answers with, in the target's unit. */
  readonly answers: readonly number[];
}

/** A gap is counted in thirds of the target's range, so that the constants mean the same whatever the unit. */
const GAP_UNITS = 3;
/** The interplay of pledges and norm settles in a few steps; a fixed number, not a tolerance, is the same everywhere. */
const STEPS = 6;

interface Payers {
  readonly pledging: Pledging;
  readonly target: number;
  readonly by: number;
  /** By party: today's value, yearly cost of a unit of gap, weight in the total (0 for the demander: it asks others). */
  readonly today: readonly number[];
  readonly cost: readonly number[];
  readonly weight: readonly number[];
  readonly unit: number;
  /** The last few norms asked for, and who was exempted: texts that differ in other issues share one. */
  readonly recent: { readonly norm: Norm; readonly thirds: readonly number[] }[];
}

/** A chair turns over a handful of targets and years at a time. */
const NORMS_KEPT = 8;

const payersOf = perScenario((scenario): Payers | undefined => scenario.pledging && payers(scenario, scenario.pledging));

function payers(scenario: Scenario, pledging: Pledging): Payers {
  const space = spaceOf(scenario);
  const target = space.issueOf.get(pledging.target)!;
  const issue = scenario.issues[target]!;
  const { pledgeCost } = parametersOf(scenario);
  // Who demands is not asked to pay more; who pays nothing at all today has nothing to raise.
  const apart = (party: Party) => party.id === scenario.demander?.party || !((party.figures[pledging.today]?.value ?? 0) > 0);
  const range = valueOf(issue, issue.top) - valueOf(issue, 0);
  return {
    pledging,
    target,
    by: space.issueOf.get(pledging.by)!,
    today: scenario.parties.map(party => party.figures[pledging.today]?.value ?? 0),
    cost: scenario.parties.map(party =>
      apart(party) ? 0 : pledgeCost * (1.3 - score(party, pledging.room, 0.5)) * (1.4 - 0.8 * score(party, pledging.support, 0.5)),
    ),
    weight: scenario.parties.map(party => (party.member && !apart(party) ? (party.figures[pledging.weight]?.value ?? 0) : 0)),
    unit: range === 0 ? 0 : GAP_UNITS / range,
    recent: [],
  };
}

/** How strong a norm an option of the text sets: 1 for the firmest words of every issue that counts. */
function strengthOf(scenario: Scenario, pledging: Pledging, pkg: Package): number {
  const space = spaceOf(scenario);
  let strength = 1;
  for (const part of pledging.norm) {
    const i = space.issueOf.get(part.issue)!;
    strength *= part.base + part.gain * placeOf(scenario.issues[i]!, pkg.levels[part.issue] ?? scenario.issues[i]!.statusQuo);
  }
  return strength;
}

/** The pledge a party answers with: it gives up cost against shame where the two meet (closed form). */
function answer(today: number, height: number, cost: number, years: number, shame: number): number {
  if (today >= height) return today;
  const yearly = cost / years;
  return yearly + shame === 0 ? today : today + (shame / (yearly + shame)) * (height - today);
}

/**
 * What a text asks and what it would get. Each party's answer depends on the norm, and the norm on how far the answers
 * fall short: settled by a fixed number of steps from full credibility. Undefined where the scenario has no pledges.
 */
export function normOf(scenario: Scenario, pkg: Package): Norm | undefined {
  const who = payersOf(scenario);
  if (!who) return undefined;
  const { pledging } = who;
  const target = scenario.issues[who.target]!;
  const by = scenario.issues[who.by]!;
  const height = valueOf(target, pkg.levels[pledging.target] ?? target.statusQuo);
  const years = Math.max(1, valueOf(by, pkg.levels[pledging.by] ?? by.statusQuo) - pledging.from);
  const strength = strengthOf(scenario, pledging, pkg);
  const { thirds } = carvedOf(scenario, pkg.carveOuts);
  for (const { norm, thirds: whom } of who.recent)
    if (norm.height === height && norm.years === years && norm.strength === strength && whom === thirds) return norm;
  return keepRecent(who.recent, { norm: settle(scenario, who, height, years, strength, thirds), thirds }, NORMS_KEPT).norm;
}

function settle(scenario: Scenario, who: Payers, height: number, years: number, strength: number, thirds: readonly number[]): Norm {
  const { pledgeNorm, normErosion } = parametersOf(scenario);
  const answers = who.today.slice();
  let credibility = 1;
  let shame = 0;
  for (let step = 0; step < STEPS; step += 1) {
    shame = pledgeNorm * strength * (1 - normErosion + normErosion * credibility * credibility);
    let reached = 0;
    let total = 0;
    for (let i = 0; i < answers.length; i += 1) {
      const y = who.cost[i] === 0 ? who.today[i]! : answer(who.today[i]!, height, who.cost[i]!, years, exempted(shame, thirds[i]!));
      answers[i] = y;
      reached += who.weight[i]! * Math.min(y, height);
      total += who.weight[i]!;
    }
    credibility = total * height === 0 ? 1 : reached / (height * total);
  }
  return { target: who.target, height, years, strength, shame, credibility, answers };
}

/** Credibility of the demander's own floor text; 0 where nobody demands. */
const floorOf = perScenario(scenario => {
  const { demander } = scenario;
  if (!demander || !scenario.pledging) return 0;
  return normOf(scenario, { levels: { ...statusQuoPackage(scenario).levels, ...demander.floor }, carveOuts: {} })!.credibility;
});

/**
 * How much of a text's height outsiders count: its credibility squared (height must be bought together with time and
 * bindingness), against that of the demander's own floor text, so that what it asks for counts in full as it asked for it.
 * 1 where nobody demands.
 */
export function belief(scenario: Scenario, credibility: number): number {
  const floor = floorOf(scenario);
  return floor === 0 ? 1 : (credibility * credibility) / (floor * floor);
}

/**
 * What a party loses at home when a text asks it for more than it wants the target to be, and it answers with its best own
 * pledge; in units of loss, convex in height and year together. What it wants it has weighed against its budget already: up to
 * there the cost is in its wish. Zero for the demander, for who is there already, and where nothing presses. One that has promised
 * more than its best answer and its wish pays for the difference, up to what the text asks: beyond, it is its own affair.
 *
 * @param wanted where the party wants the target, in its unit
 * @param promised in the target's unit
 */
export function burden(scenario: Scenario, party: number, norm: Norm, thirds: number, wanted: number, promised?: number): number {
  const who = payersOf(scenario)!;
  const cost = who.cost[party]!;
  if (cost === 0) return 0;
  const shame = exempted(norm.shame, thirds);
  const least = leastBurden(who, party, norm.height, norm.years, shame, wanted);
  if (promised === undefined) return least;
  const beyond = Math.max(0, Math.min(promised, norm.height) - Math.max(norm.answers[party]!, wanted)) * who.unit;
  return least + (cost / norm.years + shame) * beyond * beyond;
}

/** What answering a text with its best own pledge costs a party. */
function leastBurden(who: Payers, party: number, height: number, years: number, shame: number, wanted: number): number {
  const gap = Math.max(0, height - Math.max(who.today[party]!, wanted)) * who.unit;
  const cost = who.cost[party]!;
  const divisor = cost + shame * years;
  return divisor === 0 ? 0 : (gap * gap * cost * shame) / divisor;
}

/** Shame that is felt by who is exempted from so many thirds. */
function exempted(shame: number, thirds: number): number {
  return (shame * (3 - thirds)) / 3;
}

/** The heaviest burden any text could lay on a party that wants the target somewhere: its top, at once, in the firmest words. */
export function heaviestBurden(scenario: Scenario, party: number, wanted: number): number {
  const who = payersOf(scenario);
  if (!who) return 0;
  const { pledging } = who;
  const issue = scenario.issues[who.target]!;
  const years = Math.max(1, valueOf(scenario.issues[who.by]!, 0) - pledging.from);
  const shame = parametersOf(scenario).pledgeNorm * pledging.norm.reduce((product, part) => product * (part.base + part.gain), 1);
  return leastBurden(who, party, valueOf(issue, issue.top), years, shame, wanted);
}

/** With which own pledge each party answers a text, in the pledge issue's unit; and what the text is worth as a promise, 0–1. */
export function pledgeAnswers(scenario: Scenario, pkg: Package): { readonly pledges: readonly number[]; readonly credibility: number } {
  const norm = normOf(scenario, pkg);
  return norm ? { pledges: norm.answers, credibility: norm.credibility } : { pledges: scenario.parties.map(() => 0), credibility: 1 };
}
