import type { Level, Package, TrackRole } from '../../model/index.ts';
import { groundsSeen, parametersOf, standingSeen, utilitiesSeen, utilitySeen } from '../../view/index.ts';
import type { Seat } from '../seat.ts';

/** How the chair expects the members to take a text. By party; entries of parties that are no members mean nothing. */
export interface Outlook {
  /** Points the text is worth as it stands: the draft, or while there is none what the table would settle on. */
  readonly worth: readonly number[];
  /** Points below which a member is expected to object, by its declared stance corrected where there is one. */
  readonly bar: readonly number[];
  /** Points by which each is expected to clear its bar with the text as it stands; below 0 it objects. */
  readonly slack: readonly number[];
}

/** Points by which a declared stance is taken to lie beyond a wrong guess, and how much further support does. */
const CLEARLY = 1;
const SUPPORTS = 6;
/** Share of influence content that who has to guess counts on at most. */
const MOST_CONTENT = 0.9;

export function outlookOf(seat: Seat): Outlook {
  const { scenario, view, room } = seat;
  const { members, parties } = room.table;
  const reserve = parametersOf(scenario).isolationReserve;
  const text = view.draft ?? textOf(seat, room.at);
  const worth = utilitiesSeen(scenario, view, text);
  const knows = seat.own.insight !== undefined;
  // Who knows the others better than the table does can tell how many would follow in the end.
  const alone = isolationExpected(seat, knows ? 1 - standingSeen(scenario, view, text).against : Math.min(room.content, MOST_CONTENT));
  const grounds = groundsSeen(scenario, view);
  const bar = worth.slice();
  for (const i of members) {
    const { id } = parties[i]!;
    const { aspiration, reservation } = grounds[i]!;
    const carried = id === scenario.demander?.party ? alone / 2 : alone;
    let least = Math.max(aspiration - carried, reservation - reserve * carried);
    const declared = view.draft?.stances[id];
    // What it said beats what was guessed; one that has just ceased to object has been carried over.
    if (declared === 'object') least = Math.max(least, worth[i]! + CLEARLY);
    else if (declared === 'support') least = Math.min(least, worth[i]! - (knows ? CLEARLY : SUPPORTS));
    else if (declared && view.parties[i]!.insistence > 0) least = Math.min(least, worth[i]! - 4 * CLEARLY);
    bar[i] = least;
  }
  return { worth, bar, slack: above(worth, bar) };
}

/** By party: points of something above a bar. */
function above(points: readonly number[], bar: readonly number[]): readonly number[] {
  const slack = points.slice();
  for (let i = 0; i < slack.length; i += 1) slack[i]! -= bar[i]!;
  return slack;
}

/** By party: whether its objection to the text as it stands could be met by an exemption. */
export function spareableOf(seat: Seat, { bar, slack }: Outlook): readonly boolean[] {
  return slack.map((room, i) => room < 0 && spareable(seat, i, bar[i]!));
}

/** Whether a member asked for more than it wants would let the draft pass if it were let off the whole target. */
function spareable(seat: Seat, party: number, bar: number): boolean {
  const { scenario, view, room } = seat;
  const { draft } = view;
  const { pledging, demander, procedure } = scenario;
  const { id, member } = room.table.parties[party]!;
  if (!member || !draft || !pledging || !procedure.moves.grantCarveOut || id === demander?.party) return false;
  if (draft.levels[pledging.target]! <= room.stands[party]!.ideal[room.table.issueIndex.get(pledging.target)!]!) return false;
  return utilitySeen(scenario, view, id, { levels: draft.levels, carveOuts: { ...draft.carveOuts, [id]: 3 } }) > bar;
}

/** Points an objector would give up rather than stand alone, if so large a share of the table's influence is content. */
function isolationExpected(seat: Seat, content: number): number {
  return parametersOf(seat.scenario).isolation * trackShare(seat, 'cohesion') * trackShare(seat, 'authority') * content;
}

/** 0–1; 1 where the scenario has no such track. */
function trackShare(seat: Seat, role: TrackRole): number {
  const found = seat.scenario.tracks.find(one => one.role === role);
  return found ? (seat.view.tracks[found.id] ?? found.initial) / 100 : 1;
}

/** Points by which each member is expected to clear its bar with a text; below 0 it objects. By party. */
export function slackOf(seat: Seat, outlook: Outlook, text: Package): readonly number[] {
  return above(utilitiesSeen(seat.scenario, seat.view, text), outlook.bar);
}

/** A text with levels by issue index, whole or not. Carve-outs already granted stay. */
export function textOf(seat: Seat, levels: readonly number[]): Package {
  const { common, issues } = seat.room.table;
  const byId: Record<string, Level> = {};
  for (const k of common) byId[issues[k]!.id] = levels[k]!;
  return { levels: byId, carveOuts: seat.view.draft?.carveOuts ?? {} };
}

/** Members expected to stop a text, as party indices. */
export function blockersOf(seat: Seat, slack: readonly number[]): readonly number[] {
  return seat.room.table.members.filter(i => slack[i]! < 0);
}
