import { type Refused, refuseNumbers } from '../refusal.ts';

/** Parties bargaining over a package of issues; each values a package by how far it lies from what the party wants. */
export interface Bargain {
  readonly issues: readonly BargainIssue[];
  readonly parties: readonly Bargainer[];
}

/** A graded scale from below to above; or, where `options` names values on it, one of these and nothing between. */
export interface BargainIssue {
  readonly from: number;
  readonly to: number;
  readonly options?: readonly number[];
}

/**
 * Worth of a package x to the party: best − unit · Σₖ salienceₖ · ((xₖ − idealₖ) ÷ range of k)². Concave, so that
 * every optimum found is the only one. The Nash and Kalai–Smorodinsky solutions do not depend on anybody's units; the others
 * compare utilities and do, and the Nash solution tends to the compromise mean only where all share one unit.
 */
export interface Bargainer {
  /** How much it counts, at least 0. */
  readonly power: number;
  /** By issue, on its scale. */
  readonly ideals: readonly number[];
  /** By issue, at least 0. */
  readonly saliences: readonly number[];
  /** Worth of no deal, in the party's own units. */
  readonly reservation: number;
  /** Worth of getting all it wants; 1 unless given. */
  readonly best?: number;
  /** What missing by a whole range on an issue of salience 1 costs; 1 ÷ number of issues unless given. */
  readonly unit?: number;
  /** By issue, where it has any: what it cannot accept, whatever else it gets. */
  readonly redLines?: readonly (RedLine | undefined)[];
}

export interface RedLine {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A package: a value by issue, on its scale. */
export type Values = readonly number[];

/**
 * A checked table in the numbers the sums use. "Place" is a value on 0–1: where it lies on its issue's scale.
 * `stakes[i][k]` is what missing by a whole range on k costs party i.
 */
export interface Ledger {
  readonly bargain: Bargain;
  readonly ideals: readonly (readonly number[])[];
  readonly stakes: readonly (readonly number[])[];
  readonly power: readonly number[];
  readonly best: readonly number[];
  readonly reservations: readonly number[];
  /** By issue: the places between everybody's red lines. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** By issue that must settle on one: the places of the options between everybody's red lines. */
  readonly options: readonly (readonly number[] | undefined)[];
  /** The most that any party can lose between its ideal and a corner; what "small" is measured against. More than 0. */
  readonly span: number;
}

/**
 * Checks a table and works it out once for all sums.
 * Refuses: no-party, no-issue, uneven-table, not-a-number, out-of-range, negative-weight, empty-scale, no-option, no-stake,
 * red-lines-cross (naming the issue, and whose lines they are).
 */
export function ledgerOf(bargain: Bargain): Ledger | Refused {
  const refused = refuseForm(bargain) ?? refuseWeights(bargain);
  if (refused) return refused;
  const { issues, parties } = bargain;
  const lowest: number[] = [];
  const highest: number[] = [];
  const options: (readonly number[] | undefined)[] = [];
  for (const [k, issue] of issues.entries()) {
    const room = between(bargain, k);
    if ('refused' in room) return room;
    const left = issue.options?.filter(value => value >= room.low && value <= room.high);
    if (left?.length === 0) return { refused: 'red-lines-cross', issue: k };
    const places = left?.map(value => placeOf(issue, value));
    options.push(places);
    lowest.push(places ? Math.min(...places) : placeOf(issue, room.low));
    highest.push(places ? Math.max(...places) : placeOf(issue, room.high));
  }
  const ideals = parties.map(party => party.ideals.map((ideal, k) => placeOf(issues[k]!, ideal)));
  const stakes = parties.map(party => party.saliences.map(salience => salience * (party.unit ?? 1 / issues.length)));
  let span = 0;
  let counted = 0;
  for (let i = 0; i < parties.length; i += 1) {
    let loss = 0;
    for (let k = 0; k < issues.length; k += 1) {
      const far = Math.max(1, Math.abs(ideals[i]![k]!), Math.abs(1 - ideals[i]![k]!));
      loss += stakes[i]![k]! * far * far;
      counted += parties[i]!.power * stakes[i]![k]!;
    }
    span = Math.max(span, loss);
  }
  if (!(counted > 0 && span >= SMALLEST_SPAN)) return { refused: 'no-stake' };
  return {
    bargain,
    ideals,
    stakes,
    power: parties.map(party => party.power),
    best: parties.map(party => party.best ?? 1),
    reservations: parties.map(party => party.reservation),
    lowest,
    highest,
    options,
    span,
  };
}

/** Refuses what is no package of this table: uneven-table, not-a-number, out-of-range. */
export function refuseValues(bargain: Bargain, values: Values): Refused | undefined {
  if (values.length !== bargain.issues.length) return { refused: 'uneven-table' };
  return refuseNumbers(values);
}

export function placeOf(issue: BargainIssue, value: number): number {
  return (value - issue.from) / (issue.to - issue.from);
}

export function placesOf(ledger: Ledger, values: Values): number[] {
  return values.map((value, k) => placeOf(ledger.bargain.issues[k]!, value));
}

export function valuesOf(ledger: Ledger, places: readonly number[]): Values {
  return places.map((place, k) => {
    const { from, to } = ledger.bargain.issues[k]!;
    return from + place * (to - from);
  });
}

/** By party: what a package is worth, in its own units. */
export function worths(ledger: Ledger, places: readonly number[]): number[] {
  return ledger.best.map((best, i) => {
    const ideals = ledger.ideals[i]!;
    const stakes = ledger.stakes[i]!;
    let loss = 0;
    for (let k = 0; k < places.length; k += 1) {
      const off = places[k]! - ideals[k]!;
      loss += stakes[k]! * off * off;
    }
    return best - loss;
  });
}

/** The nearest places that keep every red line. */
export function within(ledger: Ledger, places: readonly number[]): number[] {
  return places.map((place, k) => Math.max(ledger.lowest[k]!, Math.min(ledger.highest[k]!, place)));
}

function refuseForm({ issues, parties }: Bargain): Refused | undefined {
  if (parties.length === 0) return { refused: 'no-party' };
  if (issues.length === 0) return { refused: 'no-issue' };
  for (const party of parties) {
    const rows = [party.ideals.length, party.saliences.length, party.redLines?.length ?? issues.length];
    if (rows.some(length => length !== issues.length)) return { refused: 'uneven-table' };
    const lines = (party.redLines ?? []).flatMap(line => [line?.atLeast ?? 0, line?.atMost ?? 0]);
    const single = [party.power, party.reservation, party.best ?? 1, party.unit ?? 0];
    const refused = refuseNumbers([...party.ideals, ...party.saliences, ...single, ...lines]);
    if (refused) return refused;
  }
  for (const [k, { from, to, options }] of issues.entries()) {
    const refused = refuseNumbers([from, to, ...(options ?? [])]);
    if (refused) return refused;
    if (!(to - from >= NARROWEST)) return { refused: 'empty-scale', issue: k };
    if (options?.length === 0) return { refused: 'no-option', issue: k };
  }
  return undefined;
}

/** A scale any shorter is taken to have no length, and a table on which nobody can lose as much to have no stakes. */
const NARROWEST = 1e-9;
const SMALLEST_SPAN = 1e-12;

function refuseWeights({ parties }: Bargain): Refused | undefined {
  for (const [i, { power, saliences, unit }] of parties.entries()) {
    if (power < 0 || (unit ?? 0) < 0 || saliences.some(salience => salience < 0)) return { refused: 'negative-weight', parties: [i] };
  }
  return undefined;
}

/** The values of an issue between the tightest red lines, or whose lines leave none. */
function between({ issues, parties }: Bargain, k: number): { readonly low: number; readonly high: number } | Refused {
  let { from: low, to: high } = issues[k]!;
  let lowest: number | undefined;
  let highest: number | undefined;
  for (const [i, { redLines }] of parties.entries()) {
    const { atLeast, atMost } = redLines?.[k] ?? {};
    if (atLeast !== undefined && atLeast > low) {
      low = atLeast;
      lowest = i;
    }
    if (atMost !== undefined && atMost < high) {
      high = atMost;
      highest = i;
    }
  }
  if (low <= high) return { low, high };
  return { refused: 'red-lines-cross', issue: k, parties: [lowest, highest].filter(i => i !== undefined) };
}
