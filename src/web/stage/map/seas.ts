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

/** The seas whose names have room: inside the open part and on nobody's words. */
export function nameSeas(
  names: Readonly<Record<SeaId, string>>,
  view: SheetView,
  em: number,
  open: Rect,
  taken: readonly Rect[],
): readonly SeaName[] {
  // A name longer than its sea is worse than none.
  if (view.scale <= 0.2 * em) return [];
  return Object.entries(seaRects(view, em, names)).flatMap(([id, rect]) => {
    const inside =
      rect.x > open.x + 6 &&
      rect.y > open.y + 6 &&
      rect.x + rect.width < open.x + open.width - 6 &&
      rect.y + rect.height < open.y + open.height - 6;
    if (!inside || taken.some(r => overlap(r, rect, 2))) return [];
    return [{ id: id as SeaId, at: [rect.x + rect.width / 2, rect.y + rect.height / 2] as const, turn: SEAS[id as SeaId].turn }];
  });
}
