import type { Package, Scenario } from '../model/index.ts';
import { type Carved, carvedOf } from './carved.ts';
import { groundOf } from './ground.ts';
import { keepRecent, perScenario } from './perScenario.ts';
import { belief, type Norm, normOf } from './pledging.ts';
import { clamp, placeOf, spaceOf, valueOf } from './space.ts';

/** A package in the numbers the sums use, worked out once for all parties. */
export interface Text {
  /** While a package has the records of this one, the sums hold: a draft keeps its levels while what is said of it changes. */
  readonly pkg: Package;
  /** Place by common issue. */
  readonly at: readonly number[];
  /** Place of the target as the demander reads it: height by how far it is believed. */
  readonly believed: number;
  readonly norm: Norm | undefined;
  /** By how much a maximum on the target lies further off because the text is soft: share of the range. */
  readonly relief: number;
  readonly carved: Carved;
}

const TEXTS_KEPT = 8;
const recentTexts = perScenario((): Text[] => []);

export function textOf(scenario: Scenario, pkg: Package): Text {
  const recent = recentTexts(scenario);
  for (const one of recent) if (one.pkg.levels === pkg.levels && one.pkg.carveOuts === pkg.carveOuts) return one;
  return keepRecent(recent, readText(scenario, pkg), TEXTS_KEPT);
}

function readText(scenario: Scenario, pkg: Package): Text {
  const { space, parameters } = groundOf(scenario);
  const at: number[] = [];
  for (const k of space.common) {
    const issue = scenario.issues[k]!;
    const level = pkg.levels[issue.id] ?? issue.statusQuo;
    at.push(Number.isInteger(level) ? (space.places[k]![level] ?? 0) : placeOf(issue, level));
  }
  const norm = normOf(scenario, pkg);
  return {
    pkg,
    at,
    believed: norm ? believedPlace(scenario, norm) : 0,
    norm,
    relief: parameters.redLineRelief * softnessOf(scenario, pkg),
    carved: carvedOf(scenario, pkg.carveOuts),
  };
}

/** How soft a text is, 0–1: relieves a maximum on the target. */
function softnessOf(scenario: Scenario, pkg: Package): number {
  const { pledging } = scenario;
  if (!pledging || pledging.norm.length === 0) return 0;
  let firmness = 0;
  for (const part of pledging.norm) {
    const issue = scenario.issues[spaceOf(scenario).issueOf.get(part.issue)!]!;
    firmness += placeOf(issue, pkg.levels[part.issue] ?? issue.statusQuo);
  }
  return 1 - firmness / pledging.norm.length;
}

/** Where the target of a text lies for who weighs it by what is believed of it. */
function believedPlace(scenario: Scenario, norm: Norm): number {
  const issue = scenario.issues[norm.target]!;
  const least = valueOf(issue, 0);
  const range = valueOf(issue, issue.top) - least;
  return range === 0 ? 0 : clamp((norm.height * belief(scenario, norm.credibility) - least) / range, 0, 1);
}
