import type { Rect } from '../map/sheetView.ts';
import type { TableSeat } from '../types.ts';

/** Where a seat's placard and lamp are on the stage, CSS px. */
export interface SeatPlace {
  readonly seat: TableSeat;
  readonly side: 'left' | 'head' | 'right' | 'chair';
  readonly rect: Rect;
  /** Centre of its lamp. */
  readonly lamp: readonly [number, number];
  /** Nearness, 1 at the front edge. */
  readonly nearness: number;
}
export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Height of the far wall, which stands behind the table. */
  readonly wall: number;
  readonly places: readonly SeatPlace[];
  /** Outer and inner edge of the table top, from the front left round to the front right. */
  readonly outer: readonly (readonly [number, number])[];
  readonly inner: readonly (readonly [number, number])[];
  /** Where the page's sheet goes. */
  readonly middle: Rect;
  /** Names are cut to codes, along the sides or at the head. */
  readonly brief: boolean;
  readonly briefHead: boolean;
  /** The far seats are nearer to each other than the 24 px a finger or a rule of access wants. */
  readonly cramped: boolean;
}

/** Depth of the far end of the sides: things there are this much farther away than at the front; flatter where the stage is low. */
const FARS = [1.24, 1.16, 1.08];
/** Least px between the far seats for the deeper view. */
const ROOMY = 25;
/** Least px between seats that a finger, or a rule of access, wants. */
const LEAST_APART = 24;
/** Width of a seat at the head, in em: as it should be, and where the stage is too low for long sides. */
const HEAD_SEAT = 70;
const TIGHT_SEAT = 62;
/** Shares of a stage's height that the wall takes where it is at least so many em high: seats and sheet come first. */
const WALLS = [
  [640, 0.2],
  [520, 0.15],
  [440, 0.1],
  [0, 0.05],
] as const;
/** From so few seats a side on, none stands at the very corners. */
const FEW = 5;
/** Half the width of the table top's inner and outer edge at the front, as shares of the stage. */
const INNER = 0.286;
const OUTER = 0.484;

/** A horseshoe seen from its open end: the chair at the head, the others in order round it, from the front left. */
export function layTable(seats: readonly TableSeat[], width: number, full: number, em: number): TableLayout {
  const chair = seats.find(s => s.chair);
  const members = seats.filter(s => s !== chair);
  const wall = Math.round(full * WALLS.find(([least]) => full >= least * em)![1]);
  /** Of floor and table. */
  const height = full - wall;
  const at = (share: number) => wall + share * height;
  const top = at(0.235);
  const bottom = at(0.925);
  // y = horizon + drop / depth, through both ends of the sides.
  const dropFor = (far: number) => (bottom - top) / (1 - 1 / far);
  const { head, left, rows, far } = seating(members.length, width / em, dropFor);
  const right = members.length - head - left;
  const drop = dropFor(far);
  const horizon = bottom - drop;
  const depthAt = (y: number) => drop / (y - horizon);
  const cx = width / 2;
  const edge = (share: number, y: number) => (share * width) / depthAt(y);

  const places: SeatPlace[] = [];
  const pitch = (y: number) => (drop / depthAt(y) / depthAt(y)) * ((far - 1) / Math.max(1, rows - 1));
  const sideSeat = (seat: TableSeat, row: number, side: 'left' | 'right') => {
    const along = rows <= FEW ? (row + 0.5) / rows : row / (rows - 1);
    const depth = 1 + (far - 1) * along;
    const y = horizon + drop / depth;
    const nearness = 1 / depth;
    const sign = side === 'left' ? -1 : 1;
    const lampAt = INNER * width * nearness + 13 * em * nearness;
    const from = lampAt + 14 * em * nearness;
    const to = OUTER * width * nearness - 9 * nearness;
    const tall = Math.min((rows <= FEW ? 54 : 38) * em * nearness, pitch(y) * 0.8);
    const rect = { x: sign < 0 ? cx - to : cx + from, y: y - tall / 2, width: to - from, height: tall };
    places.push({ seat, side, rect, lamp: [cx + sign * lampAt, y], nearness });
  };
  members.slice(0, left).forEach((seat, i) => {
    sideSeat(seat, i + (rows - left) / 2, 'left');
  });
  members.slice(left + head).forEach((seat, i) => {
    sideSeat(seat, rows - 1 - i - (rows - right) / 2, 'right');
  });

  const headY = at(0.104);
  const headDepth = depthAt(headY + height * 0.045);
  const nearness = 1 / Math.min(headDepth, far * 1.2);
  const headHalf = edge(OUTER, at(0.1)) * 0.985;
  const chairWidth = Math.min(118 * em, headHalf * 0.3) * (head === 0 ? 1.3 : 1);
  const each = head === 0 ? 0 : (headHalf * 2 - chairWidth - 14) / head;
  const tall = Math.min(46 * em, height * 0.085);
  const lampY = headY + tall / 2 + 13 * em * nearness;
  members.slice(left, left + head).forEach((seat, i) => {
    const before = i < head / 2;
    const x = before ? cx - headHalf + i * each : cx + chairWidth / 2 + 7 + (i - head / 2) * each;
    const rect = { x: x + 3, y: headY - tall / 2, width: each - 6, height: tall };
    places.push({ seat, side: 'head', rect, lamp: [rect.x + rect.width / 2, lampY], nearness });
  });
  if (chair) {
    const rect = { x: cx - chairWidth / 2, y: headY - tall / 2 - 2, width: chairWidth, height: tall + 3 };
    places.push({ seat: chair, side: 'chair', rect, lamp: [cx, lampY], nearness });
  }

  const backY = at(0.045);
  const innerY = at(0.19);
  const front = at(0.985);
  const middleTop = innerY + height * 0.035;
  const half = edge(INNER, middleTop) - 18 * em;
  return {
    width,
    height: full,
    em,
    wall,
    places,
    outer: shoulder(cx, edge(OUTER, front), front, edge(OUTER, backY + height * 0.05) * 1.02, backY, height * 0.055),
    inner: shoulder(cx, edge(INNER, front), front, edge(INNER, innerY + height * 0.05), innerY, height * 0.075),
    middle: { x: cx - half, y: middleTop, width: half * 2, height: at(0.97) - middleTop },
    brief: OUTER * width - INNER * width < 150 * em,
    cramped: pitch(top) < LEAST_APART,
    briefHead: head > 0 && each < 66 * em,
  };
}

/** How many sit at the head and down each side, and how deep the view is: where the sides are too short, more sit at the head. */
function seating(members: number, ems: number, dropFor: (far: number) => number) {
  const roomAt = (far: number, least: number) => 2 * Math.floor((Math.floor((OUTER * 2 * ems) / far / least) - 1) / 2);
  const wanted = Math.max(0, Math.min(Math.round((members * 0.26) / 2) * 2, roomAt(FARS[0]!, HEAD_SEAT)));
  const laid = (head: number) => {
    const left = Math.ceil((members - head) / 2);
    const rows = Math.max(left, members - head - left, 2);
    const pitch = (f: number) => ((dropFor(f) / f / f) * (f - 1)) / Math.max(1, rows - 1);
    const far = FARS.find(f => pitch(f) >= ROOMY) ?? FARS.at(-1)!;
    return { head, left, rows, far, apart: pitch(far) };
  };
  for (let head = wanted; head <= roomAt(FARS.at(-1)!, TIGHT_SEAT); head += 2) if (laid(head).apart >= LEAST_APART) return laid(head);
  return laid(wanted);
}

/** Two straight sides, rounded into a straight back. */
function shoulder(cx: number, near: number, front: number, far: number, back: number, round: number): (readonly [number, number])[] {
  const corner = (sign: number, t: number): readonly [number, number] => {
    const u = 1 - t;
    const y = u * u * (back + round) + 2 * u * t * back + t * t * back;
    const x = u * u * far + 2 * u * t * (far - round * 0.12) + t * t * (far - round * 1.5);
    return [cx + sign * x, y];
  };
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  return [[cx - near, front], ...steps.map(t => corner(-1, t)), ...steps.reverse().map(t => corner(1, t)), [cx + near, front]];
}
