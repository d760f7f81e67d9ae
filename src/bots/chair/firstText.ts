import { dampedStep, reweightedMean } from '../../analysis/index.ts';
import { utilitiesSeen } from '../../view/index.ts';
import { type Seat, standSeen } from '../seat.ts';
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
 * bargaining solution, from where the table stands. By issue index, whole levels.
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
    at = dampedStep(at, reweightedMean({ ...input, margins }), PART);
  }
  return spread(at).map((level, k) => Math.min(Math.max(Math.round(level), 0), issues[k]!.top));
}
