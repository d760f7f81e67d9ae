import type { Package } from '../../model/index.ts';
import { undoes, utilitiesSeen } from '../../view/index.ts';
import { type Seat, standSeen } from '../seat.ts';
import { lossAt } from '../stand.ts';
import { type Ambition, allProgress, ambitionOf, progress } from './ambition.ts';
import { type Outlook, slackOf, spareableOf, textOf } from './outlook.ts';
import { weightiness } from './tipping.ts';

/** A change of one issue by some levels, what it does to each party's points, and what to the chair's own. */
interface Lever {
  readonly issue: number;
  readonly to: number;
  readonly gains: readonly number[];
  readonly reach: number;
}

/** A text the chair might table, by issue index, and how much better than the one it started from it thinks it is. */
export interface Mended {
  readonly levels: readonly number[];
  /** By party: points by which each is expected to clear its bar with it. */
  readonly slack: readonly number[];
  readonly better: number;
}

/** Points of slack a chair likes to have before it trusts its own guess: who has to guess, and who knows. */
const COMFORT = 3;
const LITTLE_COMFORT = 1;
/** Largest number of changes to a text at once: a chair that rewrites everything is not followed. */
const MOST_CHANGES = 3;
/** Issues a chair turns over in its mind at a time. */
const MOST_LEVERS = 4;
/** Points all its goals are worth to a chair: to the most timid, and how many more to the boldest. */
const GOALS = 4;
const GOALS_OF_THE_BOLD = 260;
/** Points that everybody content is worth to a chair, and the slack that makes a member half so: the first points count most. */
const WELFARE = 40;
const EASE = 10;
/** Points of slack short at which an objection is half as far as it can be. */
const FAR = 10;
/** Points that the pledges of all, made on a condition the text could meet, are worth to a chair. */
const PROMISES = 30;
/** Points a change must bring by itself: a text that is written anew each round convinces nobody. */
const PRICE = 1;
/** And what one must bring that takes back the chair's own last word on an issue, or what the table itself has carried. */
const PRICE_OF_TURNING = 6;
const PRICE_OF_UNDOING = 12;
/** Exemptions a chair keeps in hand, and the trouble one is to it: others pay for it, and the next one asks. */
const LETTERS = 2;
const LETTER = 1.5;
/** Members from which on a table counts as a large one. */
const MANY = 24;

/** How a text would fare with the members: 0 is no objection in sight; what all gain together decides between equals. */
function fare(seat: Seat, slack: readonly number[], spareable: readonly boolean[]): number {
  const { decision } = seat.scenario.procedure;
  const { members, influence, totalInfluence } = seat.room.table;
  // Time cures some objections: what hurts early need not be mended early.
  const pressing = 0.4 + 2.6 * seat.clock * seat.clock;
  const comfort = comfortOf(seat);
  let trouble = 0;
  let worst = 0;
  let welfare = 0;
  const spared: number[] = [];
  for (const i of members) {
    const room = slack[i]!;
    const share = influence[i]! / totalInfluence;
    let pain = 0;
    // Whoever is far away is not won by a step towards it; whoever is near, is.
    if (room < 0) pain = 2 + (FAR * room) / (room - FAR);
    else if (room < comfort) pain = ((comfort - room) / comfort) * ((comfort - room) / comfort);
    // A summary needs weight, consensus every single one; and the heavy neither follow the others nor are let off by letter.
    pain *= decision === 'summary' ? 6 * share : weightiness(seat, i);
    trouble += pain;
    if (pain > worst) worst = pain;
    if (spareable[i] && pain > LETTER) spared.push(pain - LETTER);
    if (room > 0) welfare += (share * room) / (room + EASE);
  }
  if (decision === 'minusOne') trouble -= 0.9 * worst;
  // The few who can be let off by letter do not water down the text of all.
  spared.sort((a, b) => b - a);
  for (const pain of spared.slice(0, LETTERS)) trouble -= pain;
  return WELFARE * welfare - pressing * trouble;
}

function comfortOf({ own }: Seat): number {
  return own.insight ? LITTLE_COMFORT : COMFORT;
}

/**
 * The text as it stands with the few changes that serve the chair best: against the objections in sight, and for its own goals where
 * there is room; one issue at a time or two against each other. What others amended stays unless it is itself the
 * trouble. Undefined where nothing helps.
 */
export function mendedText(seat: Seat, outlook: Outlook): Mended | undefined {
  const from = seat.room.at;
  const ambition = ambitionOf(seat);
  const spareable = spareableOf(seat, outlook);
  const levers = leversOf(seat, outlook, ambition, from);
  const began = fare(seat, outlook.slack, spareable);
  let levels = from;
  let slack = outlook.slack;
  let score = began;
  let reached = 0;
  for (let changes = 0; changes < MOST_CHANGES; ) {
    const open = levers.filter(lever => levels[lever.issue] === from[lever.issue]);
    const step = bestStep(seat, open, { slack, reached, score }, spareable, MOST_CHANGES - changes);
    if (!step) break;
    levels = levels.map((level, k) => step.levers.find(lever => lever.issue === k)?.to ?? level);
    ({ slack, score, reached } = step);
    changes += step.levers.length;
  }
  if (levels === from) return undefined;
  // The levers were weighed one by one; together they must still help.
  const after = slackOf(seat, outlook, textOf(seat, levels));
  const better = fare(seat, after, spareable) + reached - began;
  return better > 0.3 ? { levels, slack: after, better } : undefined;
}

/** On the issues that matter most: every other option; a stride up and down a scale, weighed exactly, and two strides as the parabola through them says. */
function leversOf(seat: Seat, outlook: Outlook, ambition: Ambition, from: readonly number[]): readonly Lever[] {
  const { table } = seat.room;
  const text = textOf(seat, from);
  const before = outlook.worth;
  const levers: Lever[] = [];
  for (const k of mattersMost(seat, outlook, ambition, before, from)) {
    const { top, kind } = table.issues[k]!;
    if (kind === 'options') {
      for (let to = 0; to <= top; to += 1) {
        const gains = to === from[k] ? undefined : gainsAt(seat, text, before, k, to);
        if (gains) levers.push({ issue: k, to, gains, reach: reachOf(seat, ambition, k, from[k]!, to) });
      }
      continue;
    }
    const stride = Math.max(1, Math.round(top / 25));
    const up = gainsAt(seat, text, before, k, from[k]! + stride);
    const down = gainsAt(seat, text, before, k, from[k]! - stride);
    for (const by of [stride, -stride, 2 * stride, -2 * stride]) {
      const to = from[k]! + by;
      const near = by > 0 ? up : down;
      const far = by > 0 ? down : up;
      if (!near || to < 0 || to > top) continue;
      const gains = Math.abs(by) === stride ? near : far && twoStrides(near, far);
      if (gains) levers.push({ issue: k, to, gains, reach: reachOf(seat, ambition, k, from[k]!, to) });
    }
  }
  return levers;
}

/** By party: points gained by two strides, as the parabola through a stride either way says. */
function twoStrides(near: readonly number[], far: readonly number[]): readonly number[] {
  const gains = near.slice();
  for (let i = 0; i < gains.length; i += 1) gains[i] = 3 * near[i]! + far[i]!;
  return gains;
}

/** Points each party gains when one issue goes to a level; undefined off the scale. */
function gainsAt(seat: Seat, text: Package, before: readonly number[], k: number, to: number): readonly number[] | undefined {
  const { id, top } = seat.room.table.issues[k]!;
  if (to < 0 || to > top) return undefined;
  const after = utilitiesSeen(seat.scenario, seat.view, { levels: { ...text.levels, [id]: to }, carveOuts: text.carveOuts });
  for (let i = 0; i < after.length; i += 1) after[i]! -= before[i]!;
  return after;
}

function reachOf(seat: Seat, ambition: Ambition, k: number, from: number, to: number): number {
  const price = turningPrice(seat, k, to);
  const goals = goalsOf(seat, ambition) * (progress(seat, ambition, k, to) - progress(seat, ambition, k, from));
  return goals + PROMISES * (promisesMet(seat, k, to) - promisesMet(seat, k, from)) - price;
}

/** Points it costs a chair's standing to go back on the text: on its own word, or on what others have carried. */
function turningPrice(seat: Seat, k: number, to: number): number {
  const { draft } = seat.view;
  const { id } = seat.room.table.issues[k]!;
  if (!draft || !undoes(draft, id, to)) return 0;
  return draft.moved![id]!.by.includes(seat.own.party) ? PRICE_OF_TURNING : PRICE_OF_UNDOING;
}

/** Share of influence whose pledges hang on an issue and stand at a level, 0–1. */
function promisesMet(seat: Seat, k: number, level: number): number {
  const { table } = seat.room;
  const pledge = seat.scenario.pledging?.issue;
  if (pledge === undefined) return 0;
  let met = 0;
  for (const i of table.members) {
    const provided = seat.view.parties[i]!.pledges[pledge]?.provided;
    if (provided?.issue !== table.issues[k]!.id) continue;
    if (provided.side === 'atLeast' ? level >= provided.level : level <= provided.level) met += table.influence[i]!;
  }
  return met / table.totalInfluence;
}

/** Points that all its goals together are worth to the chair. */
function goalsOf(seat: Seat, ambition: Ambition): number {
  // At a small table each objection is a larger part of the trouble there can be, so a goal is worth less of it.
  const many = Math.min(1, seat.room.table.members.length / MANY);
  // One aims high early and takes what is to be had late.
  return many * (GOALS + GOALS_OF_THE_BOLD * ambition.boldness) * (1.5 - seat.clock);
}

/** The common issues on which those who might object lose most, and on which there is most left to reach. */
function mattersMost(
  seat: Seat,
  outlook: Outlook,
  ambition: Ambition,
  worth: readonly number[],
  from: readonly number[],
): readonly number[] {
  const { table } = seat.room;
  const comfort = comfortOf(seat);
  if (table.common.length <= MOST_LEVERS) return table.common;
  const matters = table.issues.map((_, k) => goalsOf(seat, ambition) * (allProgress(ambition, k) - progress(seat, ambition, k, from[k]!)));
  for (const i of table.members) {
    if (worth[i]! - outlook.bar[i]! >= comfort) continue;
    const stand = standSeen(seat, i);
    for (const k of table.common) matters[k]! += lossAt(stand, table, k, from[k]!);
  }
  // Not always the same few: a chair has its days.
  for (const k of table.common) matters[k]! *= 0.4 + seat.chance();
  return [...table.common].sort((a, b) => matters[b]! - matters[a]! || a - b).slice(0, MOST_LEVERS);
}

interface Step {
  readonly levers: readonly Lever[];
  readonly slack: readonly number[];
  readonly reached: number;
  readonly score: number;
}

/** The best single lever, or pair of levers on two issues: height for time, bindingness for height. */
function bestStep(
  seat: Seat,
  levers: readonly Lever[],
  { slack, reached, score }: Omit<Step, 'levers'>,
  spareable: readonly boolean[],
  room: number,
): Step | undefined {
  const singles = levers.map(lever => pulled(seat, [lever], slack, reached, spareable)).sort((a, b) => b.score - a.score);
  let best = singles[0];
  if (room >= 2) {
    const likely = singles.slice(0, 5);
    for (const [n, one] of likely.entries()) {
      for (const other of likely.slice(n + 1)) {
        if (one.levers[0]!.issue === other.levers[0]!.issue) continue;
        const pair = pulled(seat, [one.levers[0]!, other.levers[0]!], slack, reached, spareable);
        if (!best || pair.score > best.score + 0.1) best = pair;
      }
    }
  }
  return best && best.score > score + 0.1 ? best : undefined;
}

function pulled(seat: Seat, levers: readonly Lever[], slack: readonly number[], reached: number, spareable: readonly boolean[]): Step {
  const after = slack.slice();
  let reach = reached;
  for (const lever of levers) {
    for (let i = 0; i < after.length; i += 1) after[i]! += lever.gains[i]!;
    reach += lever.reach;
  }
  return { levers, slack: after, reached: reach, score: fare(seat, after, spareable) + reach - PRICE * levers.length };
}
