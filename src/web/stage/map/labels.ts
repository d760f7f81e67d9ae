import type { Geography, Land } from '../../map/types.ts';
import type { LandGrid } from './landGrid.ts';
import { type Rect, type SheetView, toStage } from './sheetView.ts';

type Point = readonly [number, number];

/** A party's words on the map: in its land on two lines or one, or beside it in a box with a line to it. */
export interface PlacedLabel {
  readonly party: string;
  readonly kind: 'stack' | 'line' | 'callout' | 'mark';
  readonly rect: Rect;
  /** The point of the land the words belong to. */
  readonly anchor: readonly [number, number];
}

export interface LabelWish {
  readonly party: string;
  readonly code: string;
  /** Upper-case code of its land. */
  readonly land: string;
  /** Letters of its figure, at most. */
  readonly figures: number;
  /** Shows where it is about to go instead of its figure. */
  readonly mark?: boolean;
  /** Where not all can be called out, the highest are. */
  readonly weight?: number;
}

export interface LabelGround {
  readonly geography: Geography;
  readonly main: { readonly view: SheetView; readonly grid: LandGrid };
  readonly inset: { readonly view: SheetView; readonly grid: LandGrid; readonly rect: Rect } | undefined;
  /** Words stay inside it. */
  readonly open: Rect;
  /** Taken already: the legend, the meeting place and its name. */
  readonly taken: readonly Rect[];
  /** Better left free: names of seas. */
  readonly soft: readonly Rect[];
  /** Size of an em against 16 px. */
  readonly em: number;
}

/**
 * Places every label it can without any two overlapping. What fits its land stays there; the others are called out to the sea, or to land of
 * nobody, as near as may be and without crossing lines: as many as a stage of this size bears, the most telling first. Same input, same
 * places. What finds no room is left out: a dot stands for it, and the grid has it.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround): readonly PlacedLabel[] {
  const parties = new Set(wishes.map(w => w.land));
  const placed: PlacedLabel[] = [];
  const outside: { wish: LabelWish; anchor: readonly [number, number] }[] = [];
  for (const wish of wishes) {
    const inInset =
      ground.inset && ground.geography.inset.lands.has(wish.land) && !ground.geography.main.lands.get(wish.land)?.label.clearance;
    const sheet = inInset ? ground.geography.inset : ground.geography.main;
    const land = sheet.lands.get(wish.land);
    if (!land) continue;
    const { view, grid } = inInset ? ground.inset! : ground.main;
    const [ax, ay] = toStage(view, land.label.x, land.label.y);
    // Seen from near, most lands are off the stage.
    if (!holds(ground.open, [ax, ay], 0)) continue;
    const found = wish.mark ? undefined : inLand(wish, land, view, grid, ground, placed);
    if (found) placed.push(found);
    else outside.push({ wish, anchor: [ax, ay] });
  }
  const calls = called(outside, ground).sort((a, b) => crowd(b, outside) - crowd(a, outside) || (a.wish.party < b.wish.party ? -1 : 1));
  const fixed = [...ground.taken, ...placed.map(p => p.rect), ...(ground.inset ? [ground.inset.rect] : [])];
  // A small map has no open sea to spare: there nearness counts for more than what a box hides.
  const dear = Math.min(1.7, 6 * ground.main.view.scale - 0.3);
  const weighAll = ground.main.grid.weigher(code => (parties.has(code) ? dear : 0.2));
  const callsOf = calls.map(call => {
    const weighOwn = ground.main.grid.weigher(code => (code === call.wish.land ? dear * 0.45 : 0));
    return { ...call, hides: (rect: Rect) => (call.wish.mark ? 0 : weighAll(rect) - weighOwn(rect)) };
  });
  const settle = (order: readonly Call[], start: readonly PlacedLabel[]) => {
    let callouts = start;
    for (const call of order) {
      const others = callouts.filter(c => c.party !== call.wish.party);
      const best = calledOut(call, fixed, others, ground);
      callouts = best ? [...others, best] : others;
    }
    return callouts;
  };
  let callouts: readonly PlacedLabel[] = [];
  for (let pass = 0; pass < 4; pass++) callouts = settle(callsOf, callouts);
  return [...placed, ...untangle(callsOf, callouts, settle, ground.em)];
}

/** So many square px of open stage for each box that is called out. */
const ROOM = 11_500;

/** Those a stage of this size has room for beside their land; who is on stage for an event always is. */
function called<T extends { readonly wish: LabelWish }>(outside: readonly T[], { open, em }: LabelGround): T[] {
  const room = Math.max(4, Math.floor((open.width * open.height) / (ROOM * em * em)));
  const first = [...outside].sort((a, b) => (b.wish.weight ?? 0) - (a.wish.weight ?? 0) || (a.wish.party < b.wish.party ? -1 : 1));
  return first.filter(({ wish }, at) => at < room || wish.mark);
}

/** Lines longer than this are drawn again with their neighbours out of the way. */
const LONG = 45;
const NEIGHBOURHOOD = 110;
const TRIES = 6;

/** The longest line first: its label chooses before its neighbours do, and where that shortens the lines on the whole it stays so. */
function untangle(
  calls: readonly Call[],
  start: readonly PlacedLabel[],
  settle: (order: readonly Call[], start: readonly PlacedLabel[]) => readonly PlacedLabel[],
  em: number,
): readonly PlacedLabel[] {
  let best = start;
  const tried = new Set<string>();
  for (let i = 0; i < TRIES; i++) {
    const longest = [...best].filter(c => !tried.has(c.party)).sort((a, b) => line(b) - line(a))[0];
    if (!longest || line(longest) < LONG * em) break;
    tried.add(longest.party);
    const near = (c: PlacedLabel) => distance(c.anchor, longest.anchor) < NEIGHBOURHOOD * em;
    const moved = best.filter(c => c !== longest && near(c)).sort((a, b) => line(b) - line(a));
    const order = [longest, ...moved].flatMap(c => calls.find(call => call.wish.party === c.party) ?? []);
    const away = new Set(order.map(call => call.wish.party));
    const once = settle(
      order,
      best.filter(c => !away.has(c.party)),
    );
    const next = settle(order, once);
    if (next.length >= best.length && strain(next) < strain(best)) best = next;
  }
  return best;
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const line = (label: PlacedLabel) => distance(label.anchor, leaderEnd(label.rect, label.anchor));
/** Long lines weigh more than as many short ones. */
const strain = (labels: readonly PlacedLabel[]) => labels.reduce((sum, label) => sum + line(label) * line(label), 0);

const SAMPLES = [-1, -0.5, 0, 0.5, 1];

/** Two lines if the land has room for them, one if it has room for that. */
function inLand(wish: LabelWish, land: Land, view: SheetView, grid: LandGrid, ground: LabelGround, placed: readonly PlacedLabel[]) {
  const [cx, cy] = toStage(view, land.label.x, land.label.y);
  for (const kind of ['stack', 'line'] as const) {
    const { width, height } = sizeOf(kind, wish, ground.em);
    const inner = kind === 'stack' ? 0.5 : 0.45;
    const reach = Math.max(land.label.clearance * view.scale * 1.6, 18);
    let best: PlacedLabel | undefined;
    let least = Infinity;
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const x = cx + (i / 6) * reach;
        const y = cy + (j / 6) * reach;
        const rect = { x: x - width / 2, y: y - height / 2, width, height };
        if (!within(rect, ground.open)) continue;
        let own = 0;
        let foreign = 0;
        for (const sx of SAMPLES) {
          for (const sy of SAMPLES) {
            const code = grid.at(x + sx * width * inner, y + sy * height * inner);
            if (code === land.code) own++;
            else if (code) foreign++;
          }
        }
        // Letters that leave their land lose their contrast.
        if (own < 24 || foreign > 0) continue;
        const cost = (Math.abs(i) + Math.abs(j)) * 0.6 + (25 - own) * 1.2;
        if (cost >= least || [...ground.taken, ...placed.map(p => p.rect)].some(r => overlap(r, rect, 1))) continue;
        [best, least] = [{ party: wish.party, kind, rect, anchor: [x, y] }, cost];
      }
    }
    if (best) return best;
  }
  return undefined;
}

const DIRECTIONS = Array.from({ length: 32 }, (_, i) => (i / 32) * 2 * Math.PI);

/** Width of an open stage under which boxes stay close to their land; how far they may stand from it, then and otherwise. */
const SMALL = 560;
const CLOSE = 30;
const FAR = 150;

/** A label that stands outside its land. */
interface Call {
  readonly wish: LabelWish;
  readonly anchor: readonly [number, number];
  /** What a box there would hide, as a cost. */
  readonly hides: (rect: Rect) => number;
}

function calledOut(
  { wish, anchor, hides }: Call,
  fixed: readonly Rect[],
  others: readonly PlacedLabel[],
  ground: LabelGround,
): PlacedLabel | undefined {
  const kind = wish.mark ? 'mark' : 'callout';
  const { width, height } = sizeOf(kind, wish, ground.em);
  let best: PlacedLabel | undefined;
  let least = Infinity;
  // On a phone's map a crowd of boxes hides the land they name: there only what finds room close by is called out.
  const reach = ground.open.width < SMALL * ground.em ? CLOSE : FAR;
  for (let r = wish.mark ? -height / 2 : 18 * ground.em; r <= reach * ground.em; r += 9 * ground.em) {
    if (r >= least) break;
    for (const turn of DIRECTIONS) {
      const x = anchor[0] + Math.cos(turn) * Math.max(0, r + (wish.mark ? height / 2 : width / 2));
      const y = anchor[1] + Math.sin(turn) * Math.max(0, r + height / 2);
      const rect = { x: x - width / 2, y: y - height / 2, width, height };
      if (!within(rect, ground.open)) continue;
      // Far is worse than twice as near: a long line is lost among others.
      let cost = r + Math.max(0, r - 55 * ground.em) * 0.7 + hides(rect);
      if (cost >= least || fixed.some(f => overlap(f, rect, 3)) || others.some(o => overlap(o.rect, rect, 3))) continue;
      for (const s of ground.soft) if (overlap(s, rect, 2)) cost += 22 * ground.em;
      const end = leaderEnd(rect, anchor);
      for (const f of fixed) if (crosses(f, anchor, end)) cost += 120;
      for (const o of others) {
        if (crosses(o.rect, anchor, end) || crosses(rect, o.anchor, leaderEnd(o.rect, o.anchor))) cost += 400;
        if (meet(anchor, end, o.anchor, leaderEnd(o.rect, o.anchor))) cost += 300;
        if (holds(rect, o.anchor, 4)) cost += 300;
      }
      if (cost < least) [best, least] = [{ party: wish.party, kind, rect, anchor }, cost];
    }
  }
  return best;
}

/** Width and height in CSS px, of the sizes map.css sets. */
export function sizeOf(kind: PlacedLabel['kind'], wish: LabelWish, em: number): { width: number; height: number } {
  const code = wish.code.length * 8.2;
  if (kind === 'stack') return { width: Math.max(26, code, wish.figures * 9) * em, height: 33 * em };
  if (kind === 'mark') return { width: (code + 34) * em, height: 25 * em };
  if (kind === 'line') return { width: (code + 4 + wish.figures * 7.4) * em, height: 18 * em };
  return { width: (code + 14 + wish.figures * 7.2) * em, height: 24 * em };
}

/** Where the line from the land meets the box. */
export function leaderEnd(rect: Rect, anchor: readonly [number, number]): readonly [number, number] {
  return [Math.min(rect.x + rect.width, Math.max(rect.x, anchor[0])), Math.min(rect.y + rect.height - 4, Math.max(rect.y + 4, anchor[1]))];
}

export function overlap(a: Rect, b: Rect, gap: number): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

function within(rect: Rect, open: Rect): boolean {
  return (
    rect.x >= open.x + 4 &&
    rect.y >= open.y + 4 &&
    rect.x + rect.width <= open.x + open.width - 4 &&
    rect.y + rect.height <= open.y + open.height - 4
  );
}

function holds(rect: Rect, p: readonly [number, number], gap: number): boolean {
  return p[0] > rect.x - gap && p[0] < rect.x + rect.width + gap && p[1] > rect.y - gap && p[1] < rect.y + rect.height + gap;
}

function crosses({ x, y, width, height }: Rect, a: Point, b: Point): boolean {
  const [right, bottom] = [x + width, y + height];
  // Most lines pass a box by on one side.
  if ((a[0] < x && b[0] < x) || (a[0] > right && b[0] > right) || (a[1] < y && b[1] < y) || (a[1] > bottom && b[1] > bottom)) return false;
  if (b[0] > x && b[0] < right && b[1] > y && b[1] < bottom) return true;
  const sides = [side(a, b, x, y), side(a, b, right, y), side(a, b, x, bottom), side(a, b, right, bottom)];
  return sides.some(s => s > 0) && sides.some(s => s < 0);
}

/** On which side of the line from p to q a point lies. */
function side(p: Point, q: Point, x: number, y: number): number {
  return (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]);
}

/** Whether two stretches cross. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c[0], c[1]) * side(a, b, d[0], d[1]) < 0 && side(c, d, a[0], a[1]) * side(c, d, b[0], b[1]) < 0;
}

function crowd(of: { anchor: Point }, all: readonly { anchor: Point }[]): number {
  return all.filter(o => Math.abs(o.anchor[0] - of.anchor[0]) < 60 && Math.abs(o.anchor[1] - of.anchor[1]) < 45).length;
}
