/**
 * Writes `north-atlantic.data.json` from Natural Earth (world-atlas, 1:50 million): `npm run build:map`. The file is committed, so that the
 * program ships neither the data nor the libraries that project it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoConicEqualArea } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import { type Countries, territories } from './build/policy.ts';
import { buildSheet } from './build/sheet.ts';
import { CENTRE, EXTENT, FRAME, INSET, INSET_MIDDLE, INSET_PARALLELS, SCALE } from './project.ts';
import type { MapFile } from './types.ts';

const atlas = new URL('../../../node_modules/world-atlas/countries-50m.json', import.meta.url);
const all = territories(JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: Countries }>);

const main = buildSheet(all, {
  projection: geoAzimuthalEqualArea().rotate([-CENTRE.lon, -CENTRE.lat]).scale(SCALE).translate([0, 0]),
  box: EXTENT,
  frame: FRAME,
  detail: 1.5,
  coarse: 30,
  island: 6,
});
const inset = buildSheet(
  all.filter(t => ['US', 'CA', 'MX', 'CU', 'BS'].includes(t.code ?? '')),
  {
    projection: geoConicEqualArea()
      .parallels([...INSET_PARALLELS])
      .rotate([-INSET_MIDDLE, 0])
      .center([0, 0])
      .scale(SCALE)
      .translate([0, 0]),
    box: INSET,
    frame: INSET,
    detail: 130,
    coarse: 130,
    island: 500,
  },
);
const file: MapFile = {
  source: 'Natural Earth 4.1, 1:50m, public domain, through world-atlas 2.0.2; changed as MAP.md says',
  main: main.sheet,
  inset: inset.sheet,
  neighbours: { ...main.neighbours, ...inset.neighbours },
};
const text = `${JSON.stringify(file)}\n`;
writeFileSync(new URL('./north-atlantic.data.json', import.meta.url), text);
console.log(`${Object.keys(file.main.lands).length} lands, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
