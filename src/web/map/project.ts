/** A point of the map: units of 2 km, x to the right, y down, in the main sheet or in the inset. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  /** `beyond`: outside both; the point is then on the nearest edge of the main sheet. */
  readonly sheet: 'main' | 'inset' | 'beyond';
}
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export const KM_PER_UNIT = 2;
const EARTH_RADIUS_KM = 6371.0088;
export const SCALE = EARTH_RADIUS_KM / KM_PER_UNIT;
const RADIANS = Math.PI / 180;

/** Lambert azimuthal equal-area, centre 52° N 10° E: the European statistical standard; fills can be compared by area. */
export const CENTRE = { lon: 10, lat: 52 };
/** The part every stage shows whole: Iceland, Nordkapp, eastern Türkiye, southern Portugal, Crete. */
export const FRAME: Box = [-880, -1150, 1480, 950];
/** The part that is drawn where a stage is wider or taller than the frame. */
export const EXTENT: Box = [-2100, -1750, 2400, 1600];

/** Albers conic equal-area with parallels 29.5° and 65° N, middle 96° W: the United States and Canada. */
export const INSET_MIDDLE = -96;
export const INSET_PARALLELS = [29.5, 65] as const;
/** In units of the inset, which are the same length as those of the main sheet. */
export const INSET: Box = [-1350, -3700, 1650, -1230];

function azimuthal(lon: number, lat: number): readonly [number, number] {
  const dl = (lon - CENTRE.lon) * RADIANS;
  const p = lat * RADIANS;
  const p0 = CENTRE.lat * RADIANS;
  const cos = Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(dl);
  const k = SCALE * Math.sqrt(2 / (1 + cos));
  return [k * Math.cos(p) * Math.sin(dl), -k * (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(dl))];
}

function conic(lon: number, lat: number): readonly [number, number] {
  const s0 = Math.sin(INSET_PARALLELS[0] * RADIANS);
  const n = (s0 + Math.sin(INSET_PARALLELS[1] * RADIANS)) / 2;
  const c = 1 + s0 * (2 * n - s0);
  const r = Math.sqrt(c - 2 * n * Math.sin(lat * RADIANS)) / n;
  const turn = n * (lon - INSET_MIDDLE) * RADIANS;
  return [SCALE * r * Math.sin(turn), SCALE * (r * Math.cos(turn) - Math.sqrt(c) / n)];
}

/** Where a place lies on the map. Degrees; west and south are negative. */
export function project(lon: number, lat: number): MapPoint {
  const [x, y] = azimuthal(lon, lat);
  if (inside(EXTENT, x, y) && lon > -45) return { x, y, sheet: 'main' };
  const [ix, iy] = conic(lon, lat);
  if (lon < -45 && lon > -170 && inside(INSET, ix, iy)) return { x: ix, y: iy, sheet: 'inset' };
  return { x: clamp(x, EXTENT[0], EXTENT[2]), y: clamp(y, EXTENT[1], EXTENT[3]), sheet: 'beyond' };
}

function inside(box: Box, x: number, y: number): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

function clamp(n: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, n));
}
