import { meanByVoice } from '../reweightedMean.ts';
import { newtonWay } from './newton.ts';
import { type Ledger, within, worths } from './table.ts';

/**
 * What a concave sum over the parties is made of: by how much it would grow with each party's utility, at least 0.
 * Undefined outside its domain.
 */
export type Voices = (utilities: readonly number[]) => readonly number[] | undefined;

/** Steps after which the ascent rests wherever it is; it takes 10 to 35. */
const MOST_STEPS = 100;
/** Rests when no place moves by more. */
const STILL = 1e-12;
/** With Newton's direction: rests when a step promises less than this share of the largest loss. */
const NEGLIGIBLE = 1e-10;
/** Halvings of the search along a step, and doublings. */
const HALVINGS = 40;
const DOUBLINGS = 40;
/** A step is long enough once the slope along it has fallen to this share of what it was. */
const FLAT_ENOUGH = 0.1;

/**
 * Climbs to the maximum of Σᵢ F(uᵢ) over the places between the red lines, F concave with derivative `voices`. Each
 * step heads for the mean of ideals weighted by voice × stake, which is where the first-order condition points: a
 * quasi-Newton step with a diagonal matrix, hence uphill. It is as long as the slope along it stays at least 0, which
 * by concavity is no loss, and needs no logarithm. `start` must lie within the domain. An issue nobody cares about stays.
 *
 * @param bends −F″, by party: where given, Newton's direction is tried first
 * @returns places, by issue
 */
export function ascend(ledger: Ledger, start: readonly number[], voices: Voices, bends?: Voices): readonly number[] {
  let at = within(ledger, start);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const utilities = worths(ledger, at);
    const heard = voices(utilities);
    if (!heard) return at;
    const bent = bends?.(utilities);
    let next: number[] | undefined;
    if (bent) {
      const along = line(ledger, utilities, at, newtonWay(ledger, at, heard, bent));
      const total = heard.reduce((sum, voice) => sum + voice, 0);
      if (slope(along, 0, voices) <= NEGLIGIBLE * ledger.span * total) break;
      next = walk(ledger, at, along, voices);
    }
    next ??= walk(ledger, at, line(ledger, utilities, at, towardsMean(ledger, at, heard)), voices);
    if (!next) break;
    at = next;
  }
  return at;
}

function towardsMean(ledger: Ledger, at: readonly number[], heard: readonly number[]): number[] {
  const target = meanByVoice(ledger.ideals, ledger.stakes, heard);
  const goal = within(
    ledger,
    at.map((place, k) => target[k] ?? place),
  );
  return goal.map((place, k) => place - at[k]!);
}

/** As far along the way as it leads uphill and keeps the red lines; undefined where that is nowhere. */
function walk(ledger: Ledger, at: readonly number[], along: Line, voices: Voices): number[] | undefined {
  let room = Number.POSITIVE_INFINITY;
  for (const [k, way] of along.way.entries()) {
    if (way !== 0) room = Math.min(room, ((way > 0 ? ledger.highest[k]! : ledger.lowest[k]!) - at[k]!) / way);
  }
  const part = uphill(along, voices, room);
  const next = within(
    ledger,
    at.map((place, k) => place + part * along.way[k]!),
  );
  return next.some((place, k) => Math.abs(place - at[k]!) >= STILL) ? next : undefined;
}

/** Utilities along a straight way: those of party i are start + rise·t − bend·t². */
interface Line {
  /** By issue, in places: where t = 1 leads. */
  readonly way: readonly number[];
  readonly start: readonly number[];
  readonly rise: readonly number[];
  readonly bend: readonly number[];
}

function line(ledger: Ledger, start: readonly number[], from: readonly number[], way: readonly number[]): Line {
  const rise: number[] = [];
  const bend: number[] = [];
  for (let i = 0; i < start.length; i += 1) {
    let up = 0;
    let curve = 0;
    for (let k = 0; k < from.length; k += 1) {
      const stake = ledger.stakes[i]![k]!;
      up -= 2 * stake * (from[k]! - ledger.ideals[i]![k]!) * way[k]!;
      curve += stake * way[k]! * way[k]!;
    }
    rise.push(up);
    bend.push(curve);
  }
  return { way, start, rise, bend };
}

/** How far along the line to go, at most `room`: to shortly before its top, 0 where it never rises. */
function uphill(along: Line, voices: Voices, room: number): number {
  const first = slope(along, 0, voices);
  if (!(first > 0 && room > 0)) return 0;
  let reached = 0;
  let beyond = Math.min(1, room);
  for (let n = 0; n < DOUBLINGS && slope(along, beyond, voices) >= 0; n += 1) {
    reached = beyond;
    if (beyond === room) return room;
    beyond = Math.min(2 * beyond, room);
  }
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (reached + beyond) / 2;
    const steep = slope(along, middle, voices);
    if (steep < 0) beyond = middle;
    else {
      reached = middle;
      if (steep <= FLAT_ENOUGH * first) break;
    }
  }
  return reached;
}

function slope({ start, rise, bend }: Line, t: number, voices: Voices): number {
  const heard = voices(start.map((utility, i) => utility + t * (rise[i]! - t * bend[i]!)));
  // Beyond the domain everything is downhill.
  if (!heard) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < start.length; i += 1) sum += heard[i]! * (rise[i]! - 2 * t * bend[i]!);
  return sum;
}
