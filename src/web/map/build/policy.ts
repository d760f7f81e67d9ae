import { geoContains } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { CODES, PARTS, UNNUMBERED } from './codes.ts';

export type Countries = GeometryCollection<{ name: string }>;
export interface Territory {
  /** Undefined for the many that lie outside the map. */
  readonly code: string | undefined;
  readonly name: string;
  readonly geometry: GeoJSON.MultiPolygon | GeoJSON.Polygon;
  /** May carry the label. */
  readonly principal: boolean;
}

/** Inside Crimea: the ring of the data that holds it belongs to Ukraine. */
const CRIMEA: [number, number] = [34.1, 44.95];

/**
 * Natural Earth follows who controls a territory; this map follows what is recognised. Crimea goes to Ukraine, Northern Cyprus to Cyprus, the
 * Faroes and Greenland to Denmark, Åland to Finland.
 */
export function territories(topology: Topology<{ countries: Countries }>): readonly Territory[] {
  const all = topology.objects.countries.geometries.filter((g): g is typeof g & (MultiPolygon | Polygon) => 'arcs' in g);
  const ukraine = all.find(g => g.id === '804')!;
  const russia = all.find(g => g.id === '643') as MultiPolygon;
  const crimea = russia.arcs.filter(arcs => geoContains(feature(topology, { type: 'Polygon', arcs }), CRIMEA));
  if (crimea.length !== 1) throw new Error(`${crimea.length} rings of the data hold Crimea, not 1: look at it before going on`);
  russia.arcs = russia.arcs.filter(arcs => !crimea.includes(arcs));
  const whole = mergeArcs(topology, [ukraine as Polygon, { type: 'Polygon', arcs: crimea[0]! }]);
  Object.assign(ukraine, { type: whole.type, arcs: whole.arcs });

  const cyprus = all.filter(g => g.id === '196' || g.properties?.name === 'N. Cyprus') as Polygon[];
  if (cyprus.length !== 2) throw new Error('Cyprus and its north are not both in the data');
  const island = mergeArcs(topology, cyprus);
  Object.assign(cyprus[0]!, { id: '196', type: island.type, arcs: island.arcs });

  return all.flatMap(g => {
    if (g === cyprus[1]) return [];
    const id = g.id === undefined ? undefined : String(g.id);
    const part = id === undefined ? undefined : PARTS[id];
    const code = id === undefined ? UNNUMBERED[g.properties?.name ?? ''] : (part ?? CODES[id]);
    const found = feature(topology, g as Polygon).geometry;
    return [{ code, geometry: found, principal: part === undefined, name: g.properties?.name ?? '' }];
  });
}
