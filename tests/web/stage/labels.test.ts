import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeMap } from '../../../src/web/map/decode.ts';
import type { MapFile } from '../../../src/web/map/types.ts';
import { overlap } from '../../../src/web/stage/map/labels.ts';
import { layMap, layPlans } from '../../../src/web/stage/map/layout.ts';
import { eventSample, mapSample } from './sample.ts';

const geography = decodeMap(
  JSON.parse(readFileSync(new URL('../../../src/web/map/north-atlantic.data.json', import.meta.url), 'utf8')) as MapFile,
);
const legend = { width: 124, height: 265 };

/** What the page leaves to the stage. */
const STAGES = [
  ['1440', 768, 555, 1],
  ['1280', 672, 430, 1],
  ['1024', 1024, 520, 1],
  ['tablet', 768, 494, 1],
  ['1920 with larger text', 1180, 760, 1.15],
  ['projector', 1330, 768, 1.15],
  ['text at 200 %', 900, 700, 2],
] as const;

describe.each(STAGES)('words on the map at %s', (name, width, height, em) => {
  const wish = { geography, scene: mapSample, width, height, em, ...(width > 740 && em < 2 ? { legend } : {}) };
  const layout = layMap(wish);

  test('no two overlap, nor the legend, the inset’s frame or the meeting place', () => {
    for (const [i, a] of layout.labels.entries()) {
      for (const b of layout.labels.slice(i + 1)) expect(overlap(a.rect, b.rect, 0), `${a.party} ${b.party}`).toBe(false);
      for (const rect of layout.taken) expect(overlap(a.rect, rect, 0), a.party).toBe(false);
      if (a.kind === 'callout') expect(overlap(a.rect, layout.insetRect!, 0), a.party).toBe(false);
    }
  });

  test('all stay on the stage', () => {
    for (const { rect, party } of layout.labels) {
      expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height, party).toBe(true);
    }
  });

  test.runIf(em < 2)('every party is named', () => {
    expect(layout.labels.map(l => l.party).sort()).toEqual(Object.keys(mapSample.tiles).sort());
  });

  test('the same stage has the same words in the same places', () => {
    expect(layMap(wish).labels, name).toEqual(layout.labels);
  });
});

test('a figure that changes moves no label', () => {
  const es = mapSample.tiles.es!;
  const changed = { ...mapSample, tiles: { ...mapSample.tiles, es: { ...es, value: 3.5, valueText: '3.5', pledged: true, bin: 4 } } };
  const at = (scene: typeof mapSample) => layMap({ geography, scene, width: 768, height: 555, em: 1 }).labels;
  expect(at(changed)).toEqual(at(mapSample));
});

test('what panels cover holds no words', () => {
  const layout = layMap({ geography, scene: mapSample, width: 1440, height: 740, em: 1, cover: { left: 322, right: 352, bottom: 180 } });
  for (const { rect } of layout.labels) expect(rect.x >= 322 && rect.x + rect.width <= 1088 && rect.y + rect.height <= 560).toBe(true);
});

test('an event names those it concerns and shows where they are about to go', () => {
  const { labels, views, base } = layMap({
    geography,
    scene: eventSample,
    width: 1440,
    height: 742,
    em: 1,
    cover: { left: 470, bottom: 190 },
  });
  expect(labels.map(l => l.party).sort()).toEqual([...eventSample.event!.cast].sort());
  expect(
    labels
      .filter(l => l.kind === 'mark')
      .map(l => l.party)
      .sort(),
  ).toEqual(Object.keys(eventSample.event!.marks!).sort());
  expect(views.main.scale).toBeGreaterThan(base.scale);
});

test('plans to one party take different lines, and their numbers do not cover each other', () => {
  const scene = { ...mapSample, plans: [1, 2, 3].map(n => ({ to: 'es', kind: 'consult' as const, n })) };
  const plans = layPlans(scene, layMap({ geography, scene, width: 768, height: 555, em: 1 }));
  for (const [i, a] of plans.entries()) {
    for (const b of plans.slice(i + 1))
      expect(Math.max(Math.abs(a.disc[0] - b.disc[0]), Math.abs(a.disc[1] - b.disc[1]))).toBeGreaterThan(20);
  }
});

test('where there is little room the most telling are named, and everybody’s land is still known', () => {
  const weighed = Object.entries(mapSample.tiles).map(([party, tile], at) => [party, { ...tile, weight: at }] as const);
  const scene = { ...mapSample, tiles: Object.fromEntries(weighed) };
  const { labels, anchors } = layMap({ geography, scene, width: 705, height: 250, em: 1 });
  const called = labels.filter(label => label.kind === 'callout').map(label => label.party);
  expect(called.length).toBeLessThanOrEqual((705 * 250) / 11_500);
  const unnamed = weighed.filter(([party]) => !labels.some(label => label.party === party));
  expect(unnamed.length).toBeGreaterThan(0);
  const least = Math.min(...called.map(party => scene.tiles[party]!.weight));
  for (const [party, { weight }] of unnamed) {
    expect(weight, party).toBeLessThan(least);
    expect(anchors.has(party), party).toBe(true);
  }
});
