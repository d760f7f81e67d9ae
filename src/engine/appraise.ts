import type { Package, Parameters, PartyState, Scenario, StanceReason, State, TrackId } from '../model/index.ts';
import { distanceFelt, type Feel, feelsOf, felt } from './felt.ts';
import { pledgedAtTable } from './ownValues.ts';
import { parametersOf } from './parameters.ts';
import { belief, burden, heaviestBurden, type Norm, normOf } from './pledging.ts';
import { clamp, levelAt, placeOf, score, spaceOf, statusQuoPackage, valueOf } from './space.ts';

/** What appraising needs of a party; PartyState satisfies it, and so does an estimate made from a view. */
export type Profile = Pick<
  PartyState,
  'ideal' | 'salience' | 'redLine' | 'pace' | 'costOfFailure' | 'entitlement' | 'pressure' | 'resolve' | 'sweetener' | 'pledges'
>;

/** What appraising needs of the moment; State and View satisfy it. */
export type Circumstances = Pick<State, 'round' | 'lastRound' | 'tracks'>;

/** A profile in the numbers the sums use. */
interface Wants {
  readonly scenario: Scenario;
  /** By common issue (in the order of `Space.common`): place of the ideal, salience, place of the red line or NaN. */
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  readonly line: readonly (number | undefined)[];
  /** Whether the line is a maximum; else it is a minimum. */
  readonly maximum: readonly boolean[];
  /** How distances on it are felt. */
  readonly feel: readonly Feel[];
  /** Loss in the worst corner of the space: utility 0. */
  readonly worst: number;
  /**
   * Points that what the party is left with when nothing is agreed is worth, failure not counted, with what it has promised;
   * worked out when first asked for.
   */
  alone: { readonly promised: number | undefined; readonly points: number } | undefined;
}

const wantsOf = new WeakMap<
  Profile['ideal'],
  Wants & { readonly party: number; readonly saliences: Profile['salience']; readonly lines: Profile['redLine'] }
>();

function wants(scenario: Scenario, party: number, profile: Profile): Wants {
  const known = wantsOf.get(profile.ideal);
  if (
    known &&
    known.scenario === scenario &&
    known.party === party &&
    known.saliences === profile.salience &&
    known.lines === profile.redLine
  )
    return known;
  const { common } = spaceOf(scenario);
  const ideal = common.map(k => placeOf(scenario.issues[k]!, profile.ideal[k]!));
  const salience = common.map(k => profile.salience[k]!);
  const line = common.map(k => {
    const level = profile.redLine[k];
    return level === null || level === undefined ? undefined : placeOf(scenario.issues[k]!, level);
  });
  const maximum = common.map(k => scenario.parties[party]!.stakes[scenario.issues[k]!.id]?.redLine?.side !== 'min');
  const feels = feelsOf(scenario);
  const feel = common.map(k => feels[k]!);
  let worst = heaviestBurden(scenario, party);
  for (let i = 0; i < ideal.length; i += 1) {
    const far = Math.max(ideal[i]!, 1 - ideal[i]!);
    worst += salience[i]! * felt(far, feel[i]!);
  }
  const found = {
    scenario,
    party,
    saliences: profile.salience,
    lines: profile.redLine,
    ideal,
    salience,
    line,
    maximum,
    feel,
    worst,
    alone: undefined,
  };
  wantsOf.set(profile.ideal, found);
  return found;
}

/** A package in the numbers the sums use, worked out once for all parties. */
interface Text {
  readonly scenario: Scenario;
  /** Place by common issue. */
  readonly at: readonly number[];
  /** Place of the target as the demander reads it: height by how far it is believed. */
  readonly believed: number;
  readonly norm: Norm | undefined;
  readonly pkg: Package;
  /** How soft the text is, 0–1: relieves a maximum on the target. */
  readonly softness: number;
  /** Carve-out in thirds by party index, and what all of them cost per unit of salience on the target. */
  readonly thirds: readonly number[];
  readonly carveCost: readonly number[];
}

const texts = new WeakMap<Package, Text>();

function textOf(scenario: Scenario, pkg: Package): Text {
  const known = texts.get(pkg);
  if (known?.scenario === scenario) return known;
  const space = spaceOf(scenario);
  const at = space.common.map(k => {
    const issue = scenario.issues[k]!;
    const level = pkg.levels[issue.id] ?? issue.statusQuo;
    return Number.isInteger(level) ? (space.places[k]![level] ?? 0) : placeOf(issue, level);
  });
  const norm = normOf(scenario, pkg);
  const { pledging } = scenario;
  const softness =
    pledging && pledging.norm.length > 0
      ? 1 -
        pledging.norm.reduce((sum, part) => {
          const k = space.issueOf.get(part.issue)!;
          return sum + placeOf(scenario.issues[k]!, pkg.levels[part.issue] ?? scenario.issues[k]!.statusQuo);
        }, 0) /
          pledging.norm.length
      : 0;
  const thirds = scenario.parties.map(party => pkg.carveOuts[party.id] ?? 0);
  const { carveOutCost } = parametersOf(scenario);
  const share = thirds.map((n, i) => (carveOutCost * n * space.influence[i]!) / (3 * (space.influence[i]! + 25)));
  const all = share.reduce((sum, one) => sum + one, 0);
  const believed = norm ? believedPlace(scenario, norm) : 0;
  const found: Text = { scenario, at, believed, norm, pkg, softness, thirds, carveCost: share.map(own => all - own) };
  texts.set(pkg, found);
  return found;
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
function issueLoss(want: Wants, text: Text, i: number, isTarget: boolean, thirds: number, demands: boolean): number {
  const off = (isTarget && demands ? text.believed : text.at[i]!) - want.ideal[i]!;
  const loss = want.salience[i]! * felt(off, want.feel[i]!);
  return isTarget && off > 0 ? (loss * (3 - thirds)) / 3 : loss;
}

/** Red lines bend: steep and smooth beyond the line. A soft text relieves a maximum on the target. */
function strainOn(scenario: Scenario, want: Wants, text: Text, i: number, isTarget: boolean, isDeadline: boolean, thirds: number): number {
  const line = want.line[i];
  if (line === undefined) return 0;
  const { redLineSteepness, redLineRelief } = parametersOf(scenario);
  const maximum = want.maximum[i]!;
  const over = maximum ? text.at[i]! - line - (isTarget ? redLineRelief * text.softness : 0) : line - text.at[i]!;
  if (over <= 0) return 0;
  const relieved = isTarget || isDeadline ? (3 - thirds) / 3 : 1;
  return (relieved * redLineSteepness * over * over) / (over + 0.1);
}

/**
 * Worth of a package to a party, in points: 100 is its own ideal, 0 the worst corner of the space for it. May fall below
 * 0 beyond red lines. Spatial loss (`felt`), normalised by the party's worst corner.
 */
export function utility(scenario: Scenario, party: number, profile: Profile, pkg: Package): number {
  return worth(scenario, party, profile, textOf(scenario, pkg), undefined) + profile.sweetener;
}

/** The same for all parties, in the scenario's order. */
export function utilities(scenario: Scenario, profiles: readonly Profile[], pkg: Package): number[] {
  const text = textOf(scenario, pkg);
  return profiles.map((profile, i) => worth(scenario, i, profile, text, undefined) + profile.sweetener);
}

function worth(scenario: Scenario, party: number, profile: Profile, text: Text, skip: readonly boolean[] | undefined): number {
  const { common } = spaceOf(scenario);
  const want = wants(scenario, party, profile);
  if (want.worst === 0) return 100;
  const thirds = text.thirds[party]!;
  const target = text.norm ? text.norm.target : -1;
  const deadline = scenario.pledging ? spaceOf(scenario).issueOf.get(scenario.pledging.by) : -1;
  const demands = scenario.demander?.party === scenario.parties[party]!.id;
  let loss = text.norm ? burden(scenario, party, text.norm, thirds, pledgedAtTable(scenario, profile, text.pkg)) : 0;
  let strain = 0;
  let targetSalience = 0;
  for (let i = 0; i < common.length; i += 1) {
    if (skip?.[i]) continue;
    const k = common[i]!;
    const isTarget = k === target;
    if (isTarget) targetSalience = want.salience[i]!;
    loss += issueLoss(want, text, i, isTarget, thirds, demands);
    if (want.line[i] !== undefined) strain += strainOn(scenario, want, text, i, isTarget, k === deadline, thirds);
  }
  return 100 - (100 * loss) / want.worst - strain - text.carveCost[party]! * targetSalience;
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

const noDeals = new WeakMap<Scenario, NoDeal>();

function nothingAgreed(scenario: Scenario): NoDeal {
  let found = noDeals.get(scenario);
  if (!found) {
    const { common, partyOf } = spaceOf(scenario);
    const pkg = statusQuoPackage(scenario);
    const { demander, dependence } = scenario;
    found = {
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
    noDeals.set(scenario, found);
  }
  return found;
}

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
    want.alone = { promised, points: worth(scenario, party, profile, text, walksOut ? undefined : none.vanishes) };
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
  const reach = distanceFelt((surplus * want.worst) / salience, want.feel[i]!);
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
  const { common, issueOf } = spaceOf(scenario);
  const want = wants(scenario, party, profile);
  const text = textOf(scenario, pkg);
  const thirds = text.thirds[party]!;
  const target = text.norm ? text.norm.target : -1;
  const deadline = scenario.pledging ? issueOf.get(scenario.pledging.by) : -1;
  const demands = scenario.demander?.party === scenario.parties[party]!.id;
  const points = (loss: number) => (want.worst === 0 ? 0 : (-100 * loss) / want.worst);
  const reasons: StanceReason[] = [];
  for (let i = 0; i < common.length; i += 1) {
    const k = common[i]!;
    const issue = scenario.issues[k]!.id;
    const isTarget = k === target;
    reasons.push({ kind: 'issue', issue, points: points(issueLoss(want, text, i, isTarget, thirds, demands)) });
    reasons.push({ kind: 'redLine', issue, points: -strainOn(scenario, want, text, i, isTarget, k === deadline, thirds) });
    if (isTarget) reasons.push({ kind: 'carveOuts', points: -text.carveCost[party]! * want.salience[i]! });
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
