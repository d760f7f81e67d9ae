import type { Seat } from '../seat.ts';

/** How far a chair reaches for more than the table would settle on by itself. */
export interface Ambition {
  /** 0 takes what it can get, 1 holds out for all it might. */
  readonly boldness: number;
  /** By issue: where those want the text who want it changed most; the status quo where nobody does. Fractional levels. */
  readonly goal: readonly number[];
  /** By issue: share of the chair's points that reaching the goal there is worth; adds up to 1. */
  readonly share: readonly number[];
}

/** Boldness of a chair to whom failure costs what the files say, and how it falls as failure costs more. */
const USUAL = 0.5;
const DARES = 1;

/**
 * A chair's character shows in how much it fears failure, drawn for each game; its goals are those of the parties that
 * want the text to change things: a summit that settles on what everybody would do anyway has moved nobody.
 */
export function ambitionOf(seat: Seat): Ambition {
  const { room, own, self, temper } = seat;
  const { issues, common, members, influence, parties } = room.table;
  const usual = parties[self]!.costOfFailure;
  const fear = usual > 0 ? own.costOfFailure / usual - 1 : 0;
  const boldness = Math.max(0, Math.min(1, USUAL - DARES * fear + temper.reach));
  const goal = issues.map(issue => issue.statusQuo);
  const share = issues.map(() => 0);
  let total = 0;
  for (const k of common) {
    const was = issues[k]!.statusQuo;
    const side = room.at[k]! >= was ? 1 : -1;
    let weight = 0;
    let sum = 0;
    for (const i of members) {
      const { ideal, salience } = room.stands[i]!;
      if ((ideal[k]! - room.at[k]!) * side <= 0) continue;
      weight += influence[i]! * salience[k]!;
      sum += influence[i]! * salience[k]! * ideal[k]!;
    }
    goal[k] = weight > 0 ? sum / weight : room.at[k]!;
    share[k] = room.weight[k]!;
    total += room.weight[k]!;
  }
  return { boldness, goal, share: share.map(one => (total > 0 ? one / total : 0)) };
}

/** Part of the way from the status quo to the goal that a level has come, 0–1. */
export function progress(seat: Seat, ambition: Ambition, issue: number, level: number): number {
  const was = seat.room.table.issues[issue]!.statusQuo;
  const way = ambition.goal[issue]! - was;
  return way === 0 ? 1 : Math.max(0, Math.min(1, (level - was) / way));
}
