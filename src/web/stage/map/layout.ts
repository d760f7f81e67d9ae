import { type MapPoint, project } from '../../map/project.ts';
import type { Geography } from '../../map/types.ts';
import type { LineEnd, MapScene, MapTile } from '../types.ts';
import { arc, type Point } from './arcs.ts';
import { type LabelWish, overlap, type PlacedLabel, placeLabels } from './labels.ts';
import { type LandGrid, landGrid } from './landGrid.ts';
import { seaRects } from './seas.ts';
import {
  type Cover,
  closeView,
  frameView,
  insetView,
  openRect,
  placeInset,
  pointOnStage,
  type Rect,
  type SheetView,
  toStage,
  type Views,
} from './sheetView.ts';

/** Everything about where things are on a stage of one size; made once per size and camera, shared by canvas and overlay. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Size of words against 16 px, and the part of it that comes from the stage's size. */
  readonly em: number;
  readonly grow: number;
  readonly open: Rect;
  /** The view that shows the whole frame. */
  readonly base: SheetView;
  readonly views: Views;
  readonly insetRect: Rect | undefined;
  readonly labels: readonly PlacedLabel[];
  /** The point of each party's land, whether or not there is room for its words. */
  readonly anchors: ReadonlyMap<string, Point>;
  readonly home: Point;
  /** The land at a point of the stage. */
  readonly landAt: LandGrid['at'];
  /** Legend, places and their names. */
  readonly taken: readonly Rect[];
}

export interface Zoom {
  readonly times: number;
  /** Middle of the view, in units. */
  readonly x: number;
  readonly y: number;
}

/** Upper-case code of a tile's land. */
export function landOf(tile: MapTile): string {
  return (tile.flag ?? tile.code).toUpperCase();
}

/** On a large stage words grow with the land, less than the land does. */
export function growth(base: SheetView): number {
  return Math.max(1, Math.min(1.4, base.scale / 0.4));
}

export interface LayoutWish {
  readonly geography: Geography;
  readonly scene: MapScene;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly cover?: Cover | undefined;
  readonly zoom?: Zoom | undefined;
  /** Size of the legend, kept free of words; it stands at the right edge. */
  readonly legend?: { readonly width: number; readonly height: number } | undefined;
  /** Parties are named; a picture that is only looked at names places alone. */
  readonly spoken?: boolean;
}

export function layMap(wish: LayoutWish): MapLayout {
  const { geography, scene, width, height } = wish;
  const open = openRect(width, height, wish.cover);
  const base = frameView(open);
  const grow = growth(base);
  const em = wish.em * grow;
  const stage = scene.event?.place && project(scene.event.place.lon, scene.event.place.lat);
  const main = wish.zoom
    ? closeView(open, base, wish.zoom, wish.zoom.times)
    : stage?.sheet === 'main'
      ? eventView(geography, scene, open, base, stage)
      : base;
  const grid = landGrid(geography.main, main, width, height);
  const wishes = labelWishes(scene);
  const parties = new Set(Object.values(scene.tiles).map(landOf));
  const named = scene.event ? new Set(wishes.map(w => w.land)) : parties;
  const needsInset = [...geography.inset.lands.keys()].some(code => named.has(code) && !inFrame(geography, code));
  const insetRect = needsInset ? placeInset(open, grid, code => parties.has(code), em) : undefined;
  const views: Views = { main, inset: insetRect && insetView(insetRect) };
  const home = onStage(scene.home, views);
  const taken: Rect[] = [];
  for (const place of [scene.home, ...(scene.places ?? [])]) taken.push(...placeRects(onStage(place, views), place.label, em, false));
  if (scene.event?.place) taken.push(...placeRects(onStage(scene.event.place, views), scene.event.place.label, em, true));
  if (wish.legend)
    taken.push({ x: open.x + open.width - wish.legend.width, y: open.y, width: wish.legend.width, height: wish.legend.height });
  const labels = placeLabels(wish.spoken === false ? [] : wishes, {
    geography,
    main: { view: main, grid },
    inset: insetRect && { view: views.inset!, grid: landGrid(geography.inset, views.inset!, width, height), rect: insetRect },
    open,
    taken,
    soft: Object.values(seaRects(main, em)),
    em,
  });
  const anchors = anchorsOf(geography, scene, views, open);
  return { width, height, em, grow, open, base, views, insetRect, labels, anchors, home, landAt: grid.at, taken };
}

/** Lands that lie on the stage as it is seen now. */
function anchorsOf(geography: Geography, scene: MapScene, views: Views, open: Rect): ReadonlyMap<string, Point> {
  return new Map(
    Object.entries(scene.tiles).flatMap(([party, tile]) => {
      const code = landOf(tile);
      const near = inFrame(geography, code) || !views.inset;
      const land = (near ? geography.main : geography.inset).lands.get(code);
      if (!land) return [];
      const at = toStage(near ? views.main : views.inset!, land.label.x, land.label.y);
      const inside = at[0] > open.x && at[0] < open.x + open.width && at[1] > open.y && at[1] < open.y + open.height;
      return inside ? [[party, at] as const] : [];
    }),
  );
}

function inFrame(geography: Geography, code: string): boolean {
  return (geography.main.lands.get(code)?.label.clearance ?? 0) > 0;
}

function labelWishes(scene: MapScene): readonly LabelWish[] {
  return Object.keys(scene.tiles)
    .sort()
    .filter(party => isLit(scene, party))
    .map(party => {
      const tile = scene.tiles[party]!;
      // Room for the widest figure, so that places hold still while figures change.
      return {
        party,
        code: tile.code,
        land: landOf(tile),
        figures: Math.max(3, tile.valueText.length),
        mark: scene.event?.marks?.[party] !== undefined,
        weight: tile.weight ?? 0,
      };
    });
}

export function onStage(place: { readonly lon: number; readonly lat: number }, views: Views): Point {
  return pointOnStage(project(place.lon, place.lat) satisfies MapPoint, views);
}

/** A place's ring, and its name: under it, or to the right of an event's. */
function placeRects(at: Point, label: string, em: number, event: boolean): readonly Rect[] {
  const ring = { x: at[0] - 12, y: at[1] - 12, width: 24, height: 24 };
  const width = Math.max(label.length * 9.4, event ? 118 : 0) * em;
  const name = event
    ? { x: at[0] + 22 * em, y: at[1] - 15 * em, width, height: 38 * em }
    : { x: at[0] - width / 2, y: at[1] + 12, width, height: 24 * em };
  return [ring, name];
}

/** An event is seen with those it concerns: as near as their lands and its place allow. */
function eventView(geography: Geography, scene: MapScene, open: Rect, base: SheetView, place: MapPoint): SheetView {
  const points = [place as { readonly x: number; readonly y: number }];
  for (const [party, tile] of Object.entries(scene.tiles)) {
    const label = scene.event!.cast.includes(party) ? geography.main.lands.get(landOf(tile))?.label : undefined;
    if (label && label.clearance > 0) points.push(label);
  }
  const [xs, ys] = [points.map(p => p.x), points.map(p => p.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.min(open.width / (right - left + 420), open.height / (bottom - top + 420)) / base.scale;
  const times = Math.max(1, Math.min(2, room));
  return closeView(open, base, { x: (left + right) / 2, y: (top + bottom) / 2 }, times);
}

/** Whom an event on stage leaves in the light; without one, everybody. */
export function isLit(scene: MapScene, party: string): boolean {
  if (!scene.event || scene.event.cast.length === 0) return true;
  return scene.event.cast.includes(party) || scene.event.marks?.[party] !== undefined;
}

/** Where a line to a party ends: under its words if they stand in its land, else at its land; parties without land act from the meeting place. */
export function endOf(end: LineEnd, layout: MapLayout): Point {
  const label = layout.labels.find(l => l.party === end);
  if (!label) return layout.anchors.get(end) ?? layout.home;
  if (label.kind === 'callout' || label.kind === 'mark') return label.anchor;
  return [label.rect.x + label.rect.width / 2, label.rect.y + label.rect.height + 5];
}

/** Where a plan's numbered disc stands on its line: near its target, off every label and every other disc. */
export function discOn(points: readonly Point[], layout: MapLayout, discs: readonly Point[]): Point {
  const size = 22 * layout.em;
  const free = (p: Point) => {
    const rect = { x: p[0] - size / 2, y: p[1] - size / 2, width: size, height: size };
    return (
      !layout.labels.some(l => overlap(l.rect, rect, 1)) &&
      !discs.some(d => overlap({ x: d[0] - size / 2, y: d[1] - size / 2, width: size, height: size }, rect, 2))
    );
  };
  const order = [0.9, 0.84, 0.78, 0.96, 0.7, 0.62, 0.54, 0.46, 0.38, 0.3, 0.22].map(t => points[Math.round(t * (points.length - 1))]!);
  const nearest = (p: Point) =>
    Math.min(
      ...layout.labels.map(
        l => Math.abs(l.rect.x + l.rect.width / 2 - p[0]) / l.rect.width + Math.abs(l.rect.y + l.rect.height / 2 - p[1]) / l.rect.height,
      ),
    );
  return order.find(free) ?? order.reduce((best, p) => (nearest(p) > nearest(best) ? p : best));
}

/** The line and disc of every plan. */
export function layPlans(
  scene: MapScene,
  layout: MapLayout,
): readonly { n: number; points: readonly Point[]; disc: Point; kind: MapScene['plans'][number]['kind'] }[] {
  const discs: Point[] = [];
  const ends = new Map<string, number>();
  return scene.plans.map(plan => {
    const from = plan.from ? endOf(plan.from, layout) : layout.home;
    const to = plan.to ? endOf(plan.to, layout) : layout.home;
    const lane = ends.get(plan.to ?? '') ?? 0;
    ends.set(plan.to ?? '', lane + 1);
    const points = arc(from, to, lane);
    const disc = plan.to ? discOn(points, layout, discs) : ([layout.home[0] + (26 + lane * 25) * layout.em, layout.home[1] - 8] as const);
    discs.push(disc);
    return { n: plan.n, points: plan.to ? points : [], disc, kind: plan.kind };
  });
}
