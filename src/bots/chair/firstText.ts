import { dampedStep, reweightedMean, urgency } from '../../analysis/index.ts';
import { utilitiesSeen } from '../../view/index.ts';
import { type Seat, standSeen } from '../seat.ts';
import { lossAt, type Stand } from '../stand.ts';
import type { Table } from '../table.ts';
import { type Outlook, textOf } from './outlook.ts';

/** Damped steps of the reweighted mean, and how far each goes. */
const STEPS = 4;
const PART = 0.6;
/** Points added to every margin, and the largest weight as a multiple of the average. */
const FLOOR = 4;
const CAP = 4;
/** How much more a member counts for each round it was not heard, and at most. */
const REMEMBERED = 0.1;
const MOST_REMEMBERED = 2.5;

/**
 * The mean of what all want, in which those near to walking away count for more: four damped steps towards the Nash
 * bargaining solution, from where the table stands. Words have no mean: of the options of an issue the one is taken that
 * loses least by the same weights. By issue index, whole levels.
 */
export function balancedText(seat: Seat, outlook: Outlook): readonly number[] {
  const { scenario, view, room } = seat;
  const { members, issues, common, influence } = room.table;
  const stands = members.map(i => standSeen(seat, i));
  const memory = members.map(i => Math.min(1 + REMEMBERED * view.parties[i]!.insistence, MOST_REMEMBERED));
  const input = {
    ideals: stands.map(stand => common.map(k => stand.ideal[k]!)),
    saliences: stands.map(stand => common.map(k => stand.salience[k]!)),
    power: members.map(i => influence[i]!),
    floor: FLOOR,
    cap: CAP,
    memory,
  };
  let at: readonly number[] = common.map(k => room.at[k]!);
  const spread = (levels: readonly number[]): number[] => {
    const all = issues.map(issue => issue.statusQuo);
    for (const [c, k] of common.entries()) all[k] = levels[c]!;
    return all;
  };
  for (let step = 0; step < STEPS; step += 1) {
    const worth = utilitiesSeen(scenario, view, textOf(seat, spread(at)));
    const margins = members.map(i => worth[i]! - outlook.reservation[i]!);
    const mean = dampedStep(at, reweightedMean({ ...input, margins }), PART);
    const weights = urgency(margins, FLOOR, CAP, memory).map((one, m) => one * input.power[m]!);
    at = common.map((k, c) => (issues[k]!.kind === 'options' ? leastMissed(room.table, k, stands, weights) : mean[c]!));
  }
  return spread(at).map((level, k) => Math.min(Math.max(Math.round(level), 0), issues[k]!.top));
}

/** The option that the weighted members together miss least; the lower of two that do equally well. */
function leastMissed(table: Table, issue: number, stands: readonly Stand[], weights: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let option = 0; option <= table.issues[issue]!.top; option += 1) {
    let missed = 0;
    for (const [m, stand] of stands.entries()) missed += weights[m]! * stand.worst * lossAt(stand, table, issue, option);
    if (missed < least) {
      least = missed;
      best = option;
    }
  }
  return best;
}
