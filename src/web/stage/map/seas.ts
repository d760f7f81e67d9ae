import { project } from '../../map/project.ts';
import type { SeaId } from '../types.ts';
import { overlap } from './labels.ts';
import { type Rect, type SheetView, toStage } from './sheetView.ts';

/** Where seas are named: the middle of the name, and its slope in degrees. */
const SEAS: Readonly<Record<SeaId, { lon: number; lat: number; turn: number }>> = {
  norwegian: { lon: 0.5, lat: 66.8, turn: 0 },
  atlantic: { lon: -15.5, lat: 46.2, turn: 0 },
  north: { lon: 3.2, lat: 56.6, turn: 0 },
  baltic: { lon: 19.9, lat: 57.3, turn: -62 },
  mediterranean: { lon: 17.6, lat: 34.6, turn: 0 },
  black: { lon: 34.6, lat: 43.5, turn: 0 },
  barents: { lon: 38.5, lat: 72.6, turn: 0 },
};

export interface SeaName {
  readonly id: SeaId;
  readonly at: readonly [number, number];
  readonly turn: number;
}

/** Where each name would stand; lengths are those of English names, which is near enough for keeping room. */
export function seaRects(view: SheetView, em: number, names?: Readonly<Record<SeaId, string>>): Readonly<Record<SeaId, Rect>> {
  const rect = (id: SeaId): Rect => {
    const place = SEAS[id];
    const point = project(place.lon, place.lat);
    const at = toStage(view, point.x, point.y);
    const length = (names?.[id].length ?? id.length + 4) * 8.4 * em;
    const [width, height] = Math.abs(place.turn) > 45 ? [length * 0.5, length * 0.8] : [length, 20 * em];
    return { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
  };
  return Object.fromEntries((Object.keys(SEAS) as SeaId[]).map(id => [id, rect(id)])) as Record<SeaId, Rect>;
}

/** How far a name may be moved from where it stands best, in px of letters 16 px high: along its slope, and across. */
const ALONG = [0, -12, 12, -24, 24, -36, 36];
const ACROSS = [0, -8, 8, -16, 16];
const SHIFTS = ALONG.flatMap(along => ACROSS.map(across => [along, across] as const)).sort(
  (a, b) => Math.hypot(a[0], a[1]) - Math.hypot(b[0], b[1]),
);
/** Of a name's letters, the most that may lie on land. */
const ASHORE = 0.1;
/** Along a name, where it is asked whether there is land below it. */
const SAMPLES = [-0.48, -0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36, 0.48];

export interface Sea {
  readonly view: SheetView;
  readonly em: number;
  /** What panels leave of the stage; the names stay inside it. */
  readonly open: Rect;
  /** Words that are there already. */
  readonly taken: readonly Rect[];
  /** Whether there is land at a point of the stage. */
  readonly land: (x: number, y: number) => boolean;
}

/** The seas whose names have room: inside the open part, on nobody's words and not on land, moved a little where that helps. */
export function nameSeas(names: Readonly<Record<SeaId, string>>, { view, em, open, taken, land }: Sea): readonly SeaName[] {
  // A name longer than its sea is worse than none.
  if (view.scale <= 0.2 * em) return [];
  return Object.entries(seaRects(view, em, names)).flatMap(([key, rect]) => {
    const id = key as SeaId;
    const { turn } = SEAS[id];
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const length = names[id].length * 8.4 * em;
    /** A point of the name, from its middle: so far along its letters, so far below. */
    const point = (x: number, y: number, along: number, across: number) =>
      [x + cos * along - sin * across, y + sin * along + cos * across] as const;
    const ashore = (x: number, y: number) => {
      const points = SAMPLES.flatMap(share => [-5, 5].map(across => point(x, y, share * length, across * em)));
      return points.filter(([px, py]) => land(px, py)).length / points.length;
    };
    let best: SeaName | undefined;
    let least = ASHORE;
    for (const [along, across] of SHIFTS) {
      const at = point(rect.x + rect.width / 2, rect.y + rect.height / 2, along * em, across * em);
      const box = { ...rect, x: at[0] - rect.width / 2, y: at[1] - rect.height / 2 };
      const inside =
        box.x > open.x + 6 &&
        box.y > open.y + 6 &&
        box.x + box.width < open.x + open.width - 6 &&
        box.y + box.height < open.y + open.height - 6;
      if (!inside || taken.some(r => overlap(r, box, 2))) continue;
      const share = ashore(...at);
      if (best ? share < least : share <= least) [best, least] = [{ id, at, turn }, share];
      if (least === 0) break;
    }
    return best ? [best] : [];
  });
}
