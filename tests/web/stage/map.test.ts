import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoConicEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { decodeArc, encodeArc } from '../../../src/web/map/arcText.ts';
import { decodeMap, landAt } from '../../../src/web/map/decode.ts';
import { CENTRE, FRAME, INSET_MIDDLE, INSET_PARALLELS, project, SCALE } from '../../../src/web/map/project.ts';
import type { MapFile } from '../../../src/web/map/types.ts';
import { shippedCast } from './casts.ts';

const text = readFileSync(new URL('../../../src/web/map/north-atlantic.data.json', import.meta.url), 'utf8');
const geography = decodeMap(JSON.parse(text) as MapFile);

function landOf(lon: number, lat: number): string | undefined {
  const point = project(lon, lat);
  return landAt(point.sheet === 'inset' ? geography.inset : geography.main, point.x, point.y);
}

describe('the map', () => {
  test.each([
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Sevastopol', 33.56, 44.62, 'UA'],
    ['Kerch', 36.3, 45.3, 'UA'],
    ['Kyiv', 30.52, 50.45, 'UA'],
    ['Moscow', 37.62, 55.75, 'RU'],
    ['Krasnodar', 38.98, 45.04, 'RU'],
    ['Kaliningrad', 20.6, 54.65, 'RU'],
    ['Kyrenia', 33.3, 35.28, 'CY'],
    ['Nicosia', 33.3, 35.05, 'CY'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Ankara', 32.85, 39.93, 'TR'],
    ['Skopje', 21.43, 42, 'MK'],
    ['Mariehamn', 19.98, 60.2, 'FI'],
    ['Tasiilaq', -38, 66.1, 'DK'],
    ['Belfast', -6.1, 54.7, 'GB'],
    ['Washington', -77.2, 38.95, 'US'],
    ['Calgary', -114.07, 51.05, 'CA'],
  ])('%s lies in its country', (_, lon, lat, code) => {
    expect(landOf(lon, lat)).toBe(code);
  });

  test('the open sea is nobody’s', () => {
    expect([landOf(-15, 46), landOf(3, 57), landOf(18, 35), landOf(34, 43)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('every party of the shipped cast has land and a place for its name', () => {
    for (const party of shippedCast().filter(p => p.member !== false)) {
      const land = geography.main.lands.get(party.code)?.label.clearance
        ? geography.main.lands.get(party.code)
        : geography.inset.lands.get(party.code);
      expect(land?.rings.length, party.code).toBeGreaterThan(0);
      expect(land!.label.clearance, party.code).toBeGreaterThan(0);
    }
  });

  test('the file is small enough to be fetched on a telephone', () => {
    expect(gzipSync(text).length).toBeLessThan(40 * 1024);
  });

  test('Kosovo’s line with Serbia is dashed, and few others are', () => {
    const dashed = geography.main.borders.filter(b => b.dashed);
    expect(dashed.some(b => b.of.includes('XK') && b.of.includes('RS'))).toBe(true);
    expect(dashed.every(b => b.of.includes('XK') || b.of.includes('EH'))).toBe(true);
  });

  test.each([
    ['ES', ['AD', 'FR', 'PT']],
    ['EE', ['LV', 'RU']],
    ['PL', ['BY', 'CZ', 'DE', 'LT', 'RU', 'SK', 'UA']],
    ['CA', ['US']],
  ])('%s knows its neighbours', (code, expected) => {
    expect(geography.neighbours[code]!.filter(n => n !== 'GB' && n !== 'MA')).toEqual(expect.arrayContaining(expected));
  });

  test('its formulas are those of the projections the build uses', () => {
    const main = geoAzimuthalEqualArea().rotate([-CENTRE.lon, -CENTRE.lat]).scale(SCALE).translate([0, 0]);
    const inset = geoConicEqualArea()
      .parallels([...INSET_PARALLELS])
      .rotate([-INSET_MIDDLE, 0])
      .center([0, 0])
      .scale(SCALE)
      .translate([0, 0]);
    for (const [lon, lat] of [
      [10, 52],
      [-24, 64],
      [44.8, 39.5],
      [28, 71],
      [-77, 38.9],
      [-114, 51],
    ] as const) {
      const point = project(lon, lat);
      const [x, y] = (point.sheet === 'inset' ? inset : main)([lon, lat])!;
      expect(point.x).toBeCloseTo(x, 3);
      expect(point.y).toBeCloseTo(y, 3);
    }
  });

  test.each([
    ['Reykjavík', -21.9, 64.15],
    ['Nordkapp', 25.8, 71.17],
    ['Hakkâri', 43.74, 37.57],
    ['Cabo de São Vicente', -9, 37.02],
    ['Irákleio', 25.13, 35.34],
  ])('%s is inside the frame every stage shows', (_, lon, lat) => {
    const { x, y } = project(lon, lat);
    expect(x > FRAME[0] && x < FRAME[2] && y > FRAME[1] && y < FRAME[3]).toBe(true);
  });

  test('a place off the map is put on its edge', () => {
    expect(project(103.82, 1.35).sheet).toBe('beyond');
  });

  test('an arc is read back as it was written', () => {
    const points = [
      [0, 0],
      [-1, 1],
      [1500, -3700],
      [1499, -3668],
      [-2100, 31],
    ] as const;
    expect(decodeArc(encodeArc(points))).toEqual(points.flat());
  });
});
