import type { GeoProjection, GeoStream } from 'd3-geo';
import { geoStream } from 'd3-geo';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { encodeArc } from '../arcText.ts';
import type { Box } from '../project.ts';
import type { SheetFile } from '../types.ts';
import { DASHED } from './codes.ts';
import { area, labelPoint, signedArea } from './label.ts';
import type { Territory } from './policy.ts';

type Ring = [number, number][];

export interface SheetWish {
  readonly projection: GeoProjection;
  /** What is kept, and the part of it that is drawn in detail. */
  readonly box: Box;
  readonly frame: Box;
  /** Square units: triangles smaller than this are straightened, islands smaller than `island` left out; `coarse` outside the frame. */
  readonly detail: number;
  readonly coarse: number;
  readonly island: number;
}

/** Territories projected, clipped, joined along common borders, simplified and encoded. */
export function buildSheet(all: readonly Territory[], wish: SheetWish): { sheet: SheetFile; neighbours: Record<string, string[]> } {
  const projection = wish.projection.clipExtent([
    [wish.box[0], wish.box[1]],
    [wish.box[2], wish.box[3]],
  ]);
  // Resampling would bend the two sides of one border differently.
  projection.precision(0);
  const objects: Record<string, GeoJSON.MultiPolygon> = {};
  const home: Record<string, Ring> = {};
  for (const territory of all) {
    const rings = outerRings(territory, projection).filter(ring => area(ring) > 0.5);
    if (rings.length === 0) continue;
    if (!territory.code) throw new Error(`${territory.name} is on the map and has no code: add it to codes.ts`);
    const largest = rings.reduce((a, b) => (area(b) > area(a) ? b : a));
    const kept = rings.filter(ring => ring === largest || area(ring) >= (near(ring, wish.frame) ? wish.island : wish.island * 6));
    if (territory.principal) home[territory.code] = largest;
    objects[territory.code] ??= { type: 'MultiPolygon', coordinates: [] };
    // The labelled ring leads.
    objects[territory.code]!.coordinates = territory.principal
      ? [[largest], ...kept.filter(r => r !== largest).map(r => [r]), ...objects[territory.code]!.coordinates]
      : [...objects[territory.code]!.coordinates, ...kept.map(r => [r])];
  }
  return encode(presimplify(topology(objects)), wish, home);
}

function encode(joined: Topology, wish: SheetWish, home: Readonly<Record<string, Ring>>) {
  const weighed = joined.arcs as unknown as [number, number, number][][];
  const arcs = weighed.map(arc => {
    const least = near(arc as unknown as Ring, wish.frame) ? wish.detail : wish.coarse;
    return arc
      .filter((p, i) => i === 0 || i === arc.length - 1 || p[2] >= least)
      .map(p => [Math.round(p[0]), Math.round(p[1])] as [number, number]);
  });
  const lands: Record<string, number[][]> = {};
  for (const [code, object] of Object.entries(joined.objects)) lands[code] = (object as MultiPolygon).arcs.map(polygon => polygon[0]!);
  const sides = arcs.map((_, i) => Object.keys(lands).filter(code => lands[code]!.some(ring => ring.includes(i) || ring.includes(~i))));
  const neighbours: Record<string, string[]> = {};
  for (const [a, b] of sides.filter(of => of.length === 2) as [string, string][]) {
    neighbours[a] = [...new Set([...(neighbours[a] ?? []), b])].sort();
    neighbours[b] = [...new Set([...(neighbours[b] ?? []), a])].sort();
  }
  const dashed = sides.flatMap((of, i) => (DASHED.some(pair => pair.every(code => of.includes(code))) ? [i] : []));
  const labels: Record<string, readonly [number, number, number]> = {};
  for (const [code, ring] of Object.entries(home)) {
    const point = labelPoint(Float32Array.from(ring.flat()), wish.frame);
    if (point[2] > 0) labels[code] = point;
  }
  return { sheet: { box: wish.box, arcs: arcs.map(encodeArc), lands, labels, dashed }, neighbours };
}

/** Rings wound like the largest one: the others are lakes and enclaves, which are drawn on top or not at all. */
function outerRings(territory: Territory, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const sink: GeoStream = {
    point: (x, y) => void ring.push([Math.round(x * 4) / 4, Math.round(y * 4) / 4]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const clean = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1]![0] || p[1] !== ring[i - 1]![1]);
      const [first, last] = [clean[0], clean.at(-1)];
      if (first && last && (first[0] !== last[0] || first[1] !== last[1])) clean.push([...first]);
      if (clean.length > 3) rings.push(clean);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(territory.geometry, projection.stream(sink));
  if (rings.length === 0) return [];
  const outer = Math.sign(signedArea(rings.reduce((a, b) => (area(b) > area(a) ? b : a))));
  return rings.filter(r => Math.sign(signedArea(r)) === outer);
}

function near(points: readonly (readonly number[])[], frame: Box): boolean {
  return points.some(p => p[0]! > frame[0] - 60 && p[0]! < frame[2] + 60 && p[1]! > frame[1] - 60 && p[1]! < frame[3] + 60);
}
