import {
  aspirationFrom,
  type Circumstances,
  levelAt,
  PACES,
  type Profile,
  parametersOf,
  placeOf,
  reservation,
  spread,
  standing,
  stream,
  utility,
} from '../../engine/index.ts';
import type { Issue, Scenario, Stance } from '../../model/index.ts';
import { heardProfiles } from '../estimate/heardProfiles.ts';
import { idealSeen, redLineSeen } from '../estimate/narrow.ts';
import { priorsOf } from '../estimate/prior.ts';
import { profilesSeen } from '../estimate/profileSeen.ts';
import type { View } from '../types.ts';
import { type SharedShocks, sharedShocks } from './sharedShocks.ts';

/** Tables imagined; of one in two hundred nobody need be sure. */
export const DRAWS = 200;
/** How often a guess is made anew that contradicts what a party has said, or what the audience has found out. */
const TRIES = 5;
/** Points by which a guess that still contradicts is moved beyond what was said. */
const BEYOND = 0.01;

/** One way the table might be: a profile for every party. */
export type Imagined = readonly Profile[];

const imagined = new WeakMap<View, readonly Imagined[]>();

/**
 * Tables that agree with all the audience knows, drawn as the rules draw: wishes around their coding with shocks that all
 * share, that blocs share and that are each party's own; salience, cost of failure, red lines and pace. Within what was found
 * out by consulting; and so that every member would say of the draft what it said. Of itself a party knows all.
 * The same for every text that is weighed against them, so that two texts differ by what they say and not by luck.
 */
export function imaginedTables(scenario: Scenario, view: View): readonly Imagined[] {
  let tables = imagined.get(view);
  if (!tables) {
    const shared = sharedShocks(scenario, view, DRAWS);
    const alone = isolationHeard(scenario, view);
    const columns = scenario.parties.map((_, i) => drawsOf(scenario, view, i, shared, alone?.[i] ?? 0));
    tables = Array.from({ length: DRAWS }, (_, n) => columns.map(column => column[n]!));
    imagined.set(view, tables);
  }
  return tables;
}

function isolationHeard(scenario: Scenario, view: View): readonly number[] | undefined {
  return view.draft && standing(scenario, before(view), heardProfiles(scenario, view), view.draft).isolation;
}

/** As things stood when the table was last asked. */
function before(view: View): Circumstances {
  return { round: view.round - 1, lastRound: view.lastRound, tracks: view.tracks };
}

/** What is the same in all draws of one issue. */
interface Asked {
  readonly k: number;
  readonly issue: Issue;
  /** Place of the coded ideal and of the coded line. */
  readonly coded: number;
  readonly line: number | undefined;
  readonly side: 'max' | 'min';
  /** Levels by which the open position has moved since. */
  readonly moved: number;
  /** Where consulting has shown the ideal, and the line, to lie. */
  readonly ideal: readonly [number, number] | undefined;
  readonly limit: readonly [number, number] | undefined;
}

function drawsOf(scenario: Scenario, view: View, i: number, shared: SharedShocks, alone: number): readonly Profile[] {
  const party = scenario.parties[i]!;
  const middle = profilesSeen(scenario, view)[i]!;
  if (!party.member || view.own?.party === party.id) return Array.from({ length: DRAWS }, () => middle);
  const chance = stream('forecast', scenario.id, view.audience, view.round, party.id);
  const asked = askedOf(scenario, view, i);
  const said = view.draft?.stances[party.id];
  return Array.from({ length: DRAWS }, (_, n) => {
    let guess = draw(scenario, i, middle, asked, shared, n, chance);
    if (!said) return guess;
    let bars = barsOf(scenario, view, i, guess, alone);
    for (let tries = 1; tries < TRIES && says(bars) !== said; tries += 1) {
      guess = draw(scenario, i, middle, asked, shared, n, chance);
      bars = barsOf(scenario, view, i, guess, alone);
    }
    return says(bars) === said ? guess : agreeing(guess, bars, said);
  });
}

function askedOf(scenario: Scenario, view: View, i: number): readonly Asked[] {
  const { id, stakes } = scenario.parties[i]!;
  const priors = priorsOf(scenario)[i]!;
  return scenario.issues.flatMap((issue, k): Asked[] => {
    const stake = stakes[issue.id];
    if (issue.scope !== 'common' || !stake) return [];
    const consulted = view.own?.knowledge[id]?.[issue.id] !== undefined;
    const face = view.parties[i]!;
    return [
      {
        k,
        issue,
        coded: placeOf(issue, stake.ideal),
        line: stake.redLine && placeOf(issue, stake.redLine.level),
        side: stake.redLine?.side ?? 'max',
        moved: issue.id in face.statements ? 0 : face.position[k]! - priors[k]!.position,
        ideal: consulted ? idealSeen(scenario, view, i, k) : undefined,
        limit: consulted ? redLineSeen(scenario, view, i, k) : undefined,
      },
    ];
  });
}

function draw(
  scenario: Scenario,
  i: number,
  middle: Profile,
  asked: readonly Asked[],
  shared: SharedShocks,
  n: number,
  chance: () => number,
): Profile {
  const p = parametersOf(scenario);
  const party = scenario.parties[i]!;
  const ideal = middle.ideal.slice();
  const salience = middle.salience.slice();
  const redLine = middle.redLine.slice();
  for (const one of asked) {
    const { k, issue } = one;
    const double = issue.kind === 'options' ? 2 : 1;
    const about = one.coded + double * shared(i, k, n);
    const drawn = within(one.ideal, issue, chance, () => {
      const level = levelAt(issue, unit(about + double * p.shockOwn * spread(chance)));
      return clamp((issue.kind === 'options' ? Math.round(level) : level) + one.moved, issue.top);
    });
    ideal[k] = drawn;
    salience[k] = Math.min(1, middle.salience[k]! * Math.max(0, 1 + p.salienceSpread * spread(chance)));
    const { line } = one;
    if (line === undefined) continue;
    const limit = within(one.limit, issue, chance, () => levelAt(issue, unit(line + p.redLineSpread * spread(chance))));
    // A line is never drawn on the near side of what the party wanted to begin with.
    const wanted = drawn - one.moved;
    redLine[k] = one.side === 'max' ? Math.max(limit, wanted) : Math.min(limit, wanted);
  }
  const [likely, other] = PACES[party.style];
  return {
    ...middle,
    ideal,
    salience,
    redLine,
    costOfFailure: Math.max(0, middle.costOfFailure + party.costOfFailure * p.failureSpread * spread(chance)),
    pace: chance() * 3 < 2 ? likely : other,
  };
}

/** A draw that what was found out allows; where a few are not, somewhere in what was. */
function within(known: readonly [number, number] | undefined, issue: Issue, chance: () => number, guess: () => number): number {
  if (!known) return guess();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const one = guess();
    if (one >= known[0] && one <= known[1]) return one;
  }
  const level = known[0] + chance() * (known[1] - known[0]);
  return issue.kind === 'options' ? Math.round(level) : level;
}

/** Points by which a draft clears what a party holds out for, and what it needs not to object. */
interface Bars {
  readonly toSupport: number;
  readonly toObject: number;
}

function barsOf(scenario: Scenario, view: View, i: number, profile: Profile, alone: number): Bars {
  const now = before(view);
  const worth = utility(scenario, i, profile, view.draft!);
  const none = reservation(scenario, now, i, profile);
  const wanted = aspirationFrom(scenario, now, profile, none);
  const carried = Math.max(wanted - alone, none - parametersOf(scenario).isolationReserve * alone);
  return { toSupport: worth - wanted, toObject: worth - Math.min(none, carried) };
}

function says({ toSupport, toObject }: Bars): Stance {
  return toSupport >= 0 ? 'support' : toObject < 0 ? 'object' : 'reserve';
}

/** The smallest change of what it holds out for, or would walk away to, with which it would have said what it said. */
function agreeing(profile: Profile, { toSupport, toObject }: Bars, said: Stance): Profile {
  if (said === 'support') return { ...profile, resolve: profile.resolve + toSupport - BEYOND };
  const coy = toSupport < 0 ? profile : { ...profile, resolve: profile.resolve + toSupport + BEYOND };
  if (said === 'object') return toObject < 0 ? coy : { ...coy, entitlement: coy.entitlement + toObject + BEYOND };
  return toObject >= 0 ? coy : { ...coy, entitlement: coy.entitlement + toObject - BEYOND };
}

function unit(place: number): number {
  return Math.max(0, Math.min(1, place));
}

function clamp(level: number, top: number): number {
  return Math.max(0, Math.min(level, top));
}
