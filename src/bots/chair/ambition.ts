import { namedBefore } from '../../view/index.ts';
import type { Seat } from '../seat.ts';

/** How far a chair reaches for more than the table would settle on by itself. */
export interface Ambition {
  /** 0 takes what it can get, 1 holds out for all it might. */
  readonly boldness: number;
  /** By issue: those who want more of a change than the table is about to make; what they want, fractional, and their weight. */
  readonly keen: readonly (readonly { readonly ideal: number; readonly weight: number }[])[];
  /** Weight behind all common issues together. */
  readonly total: number;
}

/** Boldness of a chair to whom failure costs what the files say, and how it falls as failure costs more. */
const USUAL = 0.5;
const DARES = 1;

/**
 * A chair's character shows in how much it fears failure, drawn for each game; its goals are those of the parties that
 * want the text to change things: a summit that settles on what everybody would do anyway has moved nobody.
 */
export function ambitionOf(seat: Seat): Ambition {
  const { room } = seat;
  const { issues, common, members, influence } = room.table;
  const letter = namedBefore(seat.scenario, seat.own.party);
  const keen = issues.map((): { ideal: number; weight: number }[] => []);
  let total = 0;
  for (const k of common) {
    total += room.weight[k]!;
    const side = room.at[k]! >= issues[k]!.statusQuo ? 1 : -1;
    for (const i of members) {
      const { ideal, salience } = room.stands[i]!;
      if ((ideal[k]! - room.at[k]!) * side > 0) keen[k]!.push({ ideal: ideal[k]!, weight: influence[i]! * salience[k]! });
    }
    // Where it has named a figure itself, that is what it brings them to.
    const said = letter[issues[k]!.id];
    if (said !== undefined) keen[k] = keen[k]!.map(({ weight }) => ({ ideal: said, weight }));
  }
  return { boldness: boldnessOf(seat), keen, total };
}

/** 0 takes what it can get, 1 holds out for all it might. */
export function boldnessOf({ room, own, self, temper }: Seat): number {
  const usual = room.table.parties[self]!.costOfFailure;
  const fear = usual > 0 ? own.costOfFailure / usual - 1 : 0;
  return Math.max(0, Math.min(1, USUAL - DARES * fear + temper.reach));
}

/** How much of the way that the keen want to go a text has come, issue by issue and weighed by who they are; 0–1 of all there is to decide. */
export function progress(seat: Seat, ambition: Ambition, issue: number, level: number): number {
  const was = seat.room.table.issues[issue]!.statusQuo;
  let come = 0;
  for (const { ideal, weight } of ambition.keen[issue]!)
    come += weight * Math.max(0, Math.min(1, ideal === was ? 1 : (level - was) / (ideal - was)));
  return ambition.total > 0 ? come / ambition.total : 0;
}

/** The furthest there is to come on an issue. */
export function allProgress(ambition: Ambition, issue: number): number {
  let weight = 0;
  for (const one of ambition.keen[issue]!) weight += one.weight;
  return ambition.total > 0 ? weight / ambition.total : 0;
}
