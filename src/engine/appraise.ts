import type { IssueId, Package, Parameters, PartyState, Scenario, StanceReason, State, TrackId } from '../model/index.ts';
import { type Carved, carvedOf } from './carved.ts';
import { distanceFelt, type Feel, feelsOf, felt } from './felt.ts';
import { pledgedAtTable } from './ownValues.ts';
import { parametersOf } from './parameters.ts';
import { keepRecent, perScenario } from './perScenario.ts';
import { belief, burden, heaviestBurden, type Norm, normOf } from './pledging.ts';
import { clamp, levelAt, placeOf, type Space, score, spaceOf, statusQuoPackage, valueOf } from './space.ts';

/** What appraising needs of a party; PartyState satisfies it, and so does an estimate made from a view. */
export type Profile = Pick<
  PartyState,
  'ideal' | 'salience' | 'redLine' | 'pace' | 'costOfFailure' | 'entitlement' | 'pressure' | 'resolve' | 'sweetener' | 'pledges'
>;

/** What appraising needs of the moment; State and View satisfy it. */
export type Circumstances = Pick<State, 'round' | 'lastRound' | 'tracks'>;

/** What the sums need of a scenario beside its space. */
interface Ground {
  readonly space: Space;
  readonly parameters: Parameters;
  /** By common issue (in the order of `Space.common`): how distances on it are felt. */
  readonly feel: readonly Feel[];
  /** Where the target of pledges and its deadline stand among the common issues; −1 where nothing is pledged. */
  readonly target: number;
  readonly deadline: number;
  /** The party that demands; −1 where nobody does. */
  readonly demander: number;
  /** By party, by common issue: whether its red line is a maximum; else it is a minimum. */
  readonly maximum: readonly (readonly boolean[])[];
  /** By party: the heaviest burden a text could lay on it. */
  readonly heaviest: readonly number[];
}

const groundOf = perScenario((scenario): Ground => {
  const { pledging, demander, issues, parties } = scenario;
  const space = spaceOf(scenario);
  const among = (id: IssueId | undefined) => (id === undefined ? -1 : space.common.indexOf(space.issueOf.get(id)!));
  return {
    space,
    parameters: parametersOf(scenario),
    feel: space.common.map(k => feelsOf(scenario)[k]!),
    target: among(pledging?.target),
    deadline: among(pledging?.by),
    demander: demander ? space.partyOf.get(demander.party)! : -1,
    maximum: parties.map(party => space.common.map(k => party.stakes[issues[k]!.id]?.redLine?.side !== 'min')),
    heaviest: parties.map((_, i) => heaviestBurden(scenario, i)),
  };
});

/** A profile in the numbers the sums use. */
interface Wants {
  readonly party: number;
  /** The profile's own lists: while it has these, the sums hold. */
  readonly ideals: Profile['ideal'];
  readonly saliences: Profile['salience'];
  readonly lines: Profile['redLine'];
  /** By common issue: place of the ideal, salience, place of the red line or NaN. */
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  readonly line: readonly number[];
  /** The common issues, by their place among them, that it has a red line on: most parties have one or two. */
  readonly lined: readonly number[];
  /** Loss in the worst corner of the space: utility 0. */
  readonly worst: number;
  /**
   * Points that what the party is left with when nothing is agreed is worth, failure not counted, with what it has promised;
   * worked out when first asked for.
   */
  alone: { readonly promised: number | undefined; readonly points: number } | undefined;
}

/** What is asked about a party in turn: how it is, what the public takes it for, what the chair does. */
const WANTS_KEPT = 6;
const recentWants = perScenario((scenario): readonly Wants[][] => scenario.parties.map(() => []));

function wants(scenario: Scenario, party: number, profile: Profile): Wants {
  const recent = recentWants(scenario)[party]!;
  for (const one of recent)
    if (one.ideals === profile.ideal && one.saliences === profile.salience && one.lines === profile.redLine) return one;
  return keepRecent(recent, readWants(scenario, party, profile), WANTS_KEPT);
}

function readWants(scenario: Scenario, party: number, profile: Profile): Wants {
  const { space, feel, heaviest } = groundOf(scenario);
  const { ideal: ideals, salience: saliences, redLine: lines } = profile;
  const ideal: number[] = [];
  const salience: number[] = [];
  const line: number[] = [];
  const lined: number[] = [];
  let worst = heaviest[party]!;
  for (const k of space.common) {
    const issue = scenario.issues[k]!;
    const place = placeOf(issue, ideals[k]!);
    const level = lines[k];
    worst += saliences[k]! * felt(Math.max(place, 1 - place), feel[ideal.length]!);
    ideal.push(place);
    salience.push(saliences[k]!);
    if (level !== null && level !== undefined) lined.push(line.length);
    line.push(level === null || level === undefined ? Number.NaN : placeOf(issue, level));
  }
  return { party, ideals, saliences, lines, ideal, salience, line, lined, worst, alone: undefined };
}

/** A package in the numbers the sums use, worked out once for all parties. */
interface Text {
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

function textOf(scenario: Scenario, pkg: Package): Text {
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

/**
 * What a party loses on one common issue, in units of loss; a carve-out takes its share of a loss from above on the target.
 * Who demands the target reads it at what is believed of it.
 */
function issueLoss(ground: Ground, want: Wants, text: Text, i: number, thirds: number): number {
  const isTarget = i === ground.target;
  const off = (isTarget && want.party === ground.demander ? text.believed : text.at[i]!) - want.ideal[i]!;
  const loss = want.salience[i]! * felt(off, ground.feel[i]!);
  return isTarget && off > 0 ? (loss * (3 - thirds)) / 3 : loss;
}

/** Red lines bend: steep and smooth beyond the line. A soft text relieves a maximum on the target. */
function strainOn(ground: Ground, want: Wants, text: Text, i: number, thirds: number): number {
  const isTarget = i === ground.target;
  const over = ground.maximum[want.party]![i] ? text.at[i]! - want.line[i]! - (isTarget ? text.relief : 0) : want.line[i]! - text.at[i]!;
  // Also where there is no line: nothing is more than NaN.
  if (!(over > 0)) return 0;
  const relieved = isTarget || i === ground.deadline ? (3 - thirds) / 3 : 1;
  return (relieved * ground.parameters.redLineSteepness * over * over) / (over + 0.1);
}

/**
 * Worth of a package to a party, in points: 100 is its own ideal, 0 the worst corner of the space for it. May fall below
 * 0 beyond red lines. Spatial loss (`felt`), normalised by the party's worst corner.
 */
export function utility(scenario: Scenario, party: number, profile: Profile, pkg: Package): number {
  return (
    worth(scenario, groundOf(scenario), wants(scenario, party, profile), profile, textOf(scenario, pkg), undefined) + profile.sweetener
  );
}

/** The same for all parties, in the scenario's order. */
export function utilities(scenario: Scenario, profiles: readonly Profile[], pkg: Package): number[] {
  const ground = groundOf(scenario);
  const text = textOf(scenario, pkg);
  const points: number[] = [];
  for (let i = 0; i < profiles.length; i += 1) {
    const profile = profiles[i]!;
    points.push(worth(scenario, ground, wants(scenario, i, profile), profile, text, undefined) + profile.sweetener);
  }
  return points;
}

function worth(
  scenario: Scenario,
  ground: Ground,
  want: Wants,
  profile: Profile,
  text: Text,
  skip: readonly boolean[] | undefined,
): number {
  if (want.worst === 0) return 100;
  const { party } = want;
  const thirds = text.carved.thirds[party]!;
  let loss = text.norm ? burden(scenario, party, text.norm, thirds, pledgedAtTable(scenario, profile, text.pkg)) : 0;
  for (let i = 0; i < text.at.length; i += 1) {
    if (skip?.[i]) continue;
    loss += issueLoss(ground, want, text, i, thirds);
  }
  let strain = 0;
  for (const i of want.lined) if (!skip?.[i]) strain += strainOn(ground, want, text, i, thirds);
  const { target } = ground;
  const cost = target < 0 || skip?.[target] ? 0 : text.carved.cost[party]! * want.salience[target]!;
  return 100 - (100 * loss) / want.worst - strain - cost;
}

/** What no deal means in a scenario, the same for every state of it. */
interface NoDeal {
  readonly text: Text;
  /** By common issue: a matter of the text itself, gone with it. */
  readonly vanishes: readonly boolean[];
  readonly demander: { readonly party: number; readonly floor: Text; readonly track: TrackId; readonly initial: number } | undefined;
  /** By party: dependence on the demander, 0–1. */
  readonly dependence: readonly number[];
}

const nothingAgreed = perScenario((scenario): NoDeal => {
  const { common, partyOf } = spaceOf(scenario);
  const pkg = statusQuoPackage(scenario);
  const { demander, dependence } = scenario;
  return {
    text: textOf(scenario, pkg),
    vanishes: common.map(k => scenario.issues[k]!.textOnly),
    demander: demander && {
      party: partyOf.get(demander.party)!,
      floor: textOf(scenario, { levels: { ...pkg.levels, ...demander.floor }, carveOuts: {} }),
      track: demander.track,
      initial: scenario.tracks.find(track => track.id === demander.track)!.initial / 100,
    },
    dependence: scenario.parties.map(party => (dependence ? score(party, dependence, 0) : 0)),
  };
});

/**
 * Worth of no deal, in points: the status quo less the cost of failure, which grows for the demander's dependants as its
 * commitment falls. The demander walks out to its own floor package instead, at a cost that falls with its commitment.
 */
export function reservation(scenario: Scenario, now: Circumstances, party: number, profile: Profile): number {
  const p = parametersOf(scenario);
  const none = nothingAgreed(scenario);
  const cost = profile.costOfFailure * p.failureScale;
  const { demander } = none;
  const walksOut = demander?.party === party;
  const want = wants(scenario, party, profile);
  const text = walksOut ? demander.floor : none.text;
  // Neither text ever changes: what they are worth is kept with the wishes and the promise it follows from.
  const promised = text.norm && pledgedAtTable(scenario, profile, text.pkg);
  if (!want.alone || want.alone.promised !== promised)
    want.alone = { promised, points: worth(scenario, groundOf(scenario), want, profile, text, walksOut ? undefined : none.vanishes) };
  const alone = want.alone.points;
  if (!demander) return alone - cost + profile.entitlement;
  const commitment = (now.tracks[demander.track] ?? 0) / 100;
  if (walksOut) return alone - (demander.initial === 0 ? 0 : (cost * commitment) / demander.initial);
  const scared = Math.max(0, 1 + p.dependenceGain * none.dependence[party]! * 2 * (demander.initial - commitment));
  return alone - cost * scared + profile.entitlement;
}

/** tau raised to 4, 2, 1, ½ or ¼, by products and square roots alone. */
function power(tau: number, pace: number): number {
  if (pace >= 3) return tau * tau * tau * tau;
  if (pace >= 1.5) return tau * tau;
  if (pace >= 0.75) return tau;
  return pace >= 0.35 ? Math.sqrt(tau) : Math.sqrt(Math.sqrt(tau));
}

/**
 * What a party holds out for this round, in points: from the best attainable down to its reservation value on a
 * time-dependent curve (spec 4), bent by pressure, stiffened by its own statements. Never below the reservation value.
 */
export function aspiration(scenario: Scenario, now: Circumstances, party: number, profile: Profile): number {
  return aspirationFrom(scenario, now, profile, reservation(scenario, now, party, profile));
}

export function aspirationFrom(scenario: Scenario, now: Circumstances, profile: Profile, d: number): number {
  const p = parametersOf(scenario);
  const tau = now.lastRound === 0 ? 1 : Math.min(1, now.round / now.lastRound);
  const conceded = p.openingConcession + (1 - p.openingConcession) * power(tau, profile.pace);
  return Math.max(d, d + (100 - d) * (1 - conceded) - bentBy(p, profile.pressure) + profile.resolve);
}

/** Points pressure takes off what a party holds out for, saturating; pressure that hardened it adds them. */
export function bentBy({ pressureBend, pressureHalf }: Parameters, pressure: number): number {
  return pressure === 0 ? 0 : (pressureBend * pressure) / (Math.abs(pressure) + pressureHalf);
}

/** Furthest level a party can bear on a common issue: its red line, else where that issue alone eats its surplus. */
export function limit(scenario: Scenario, now: Circumstances, party: number, profile: Profile, issue: number): number {
  const line = profile.redLine[issue];
  if (line !== null && line !== undefined) return line;
  const { common } = spaceOf(scenario);
  const i = common.indexOf(issue);
  const rules = scenario.issues[issue]!;
  if (i < 0) return rules.top;
  const want = wants(scenario, party, profile);
  const surplus = Math.max(0, 100 - reservation(scenario, now, party, profile)) / 100;
  const salience = want.salience[i]!;
  if (salience === 0) return rules.top;
  const reach = distanceFelt((surplus * want.worst) / salience, feelsOf(scenario)[issue]!);
  // Towards the side where there is more room: that is where others will pull.
  const at = want.ideal[i]!;
  return levelAt(rules, clamp(at <= 0.5 ? at + reach : at - reach, 0, 1));
}

/** Why a package is worth to a party what it is: points lost or gained, the heaviest first. */
export function stanceReasons(
  scenario: Scenario,
  now: Circumstances,
  party: number,
  profile: Profile,
  pkg: Package,
): readonly StanceReason[] {
  const ground = groundOf(scenario);
  const want = wants(scenario, party, profile);
  const text = textOf(scenario, pkg);
  const thirds = text.carved.thirds[party]!;
  const points = (loss: number) => (want.worst === 0 ? 0 : (-100 * loss) / want.worst);
  const reasons: StanceReason[] = [];
  for (const [i, k] of ground.space.common.entries()) {
    const issue = scenario.issues[k]!.id;
    reasons.push({ kind: 'issue', issue, points: points(issueLoss(ground, want, text, i, thirds)) });
    reasons.push({ kind: 'redLine', issue, points: -strainOn(ground, want, text, i, thirds) });
    if (i === ground.target) reasons.push({ kind: 'carveOuts', points: -text.carved.cost[party]! * want.salience[i]! });
  }
  if (text.norm)
    reasons.push({
      kind: 'burden',
      points: points(burden(scenario, party, text.norm, thirds, pledgedAtTable(scenario, profile, text.pkg))),
    });
  reasons.push({ kind: 'sweetener', points: profile.sweetener });
  const d = reservation(scenario, now, party, profile);
  reasons.push({ kind: 'noDeal', points: -d }, { kind: 'statement', points: -profile.resolve });
  reasons.push({ kind: 'time', points: -(aspirationFrom(scenario, now, profile, d) - d - profile.resolve) });
  return reasons.filter(reason => Math.abs(reason.points) >= 0.5).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
