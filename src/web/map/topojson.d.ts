// The two packages ship no types; only what the map build uses is declared.
declare module 'topojson-server' {
  import type { GeometryObject } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeometryObject>, quantization?: number): Topology;
}
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Adds to each point, as its third number, the area below which simplifying drops it. */
  export function presimplify(topology: Topology): Topology;
}
