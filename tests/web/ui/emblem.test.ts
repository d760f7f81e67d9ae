import { describe, expect, test } from 'vitest';
import { CHARGES } from '../../../src/web/ui/emblem/charges.ts';
import { EACH, emblemOf, emblemsOf } from '../../../src/web/ui/emblem/emblemOf.ts';
import { DIVISIONS, TINCTURES } from '../../../src/web/ui/emblem/fields.ts';
import { scenarios } from '../../library.ts';

const respects = ['charge', 'division', 'tincture'] as const;

test('there are as many charges as divisions and tinctures', () => {
  for (const all of [CHARGES, DIVISIONS, TINCTURES]) expect(new Set(all.map(one => JSON.stringify(one))).size).toBe(EACH);
});

test('any two designs differ in two respects out of three', () => {
  const designs = Array.from({ length: EACH * EACH }, (_, i) => {
    const [charge, division] = [i % EACH, Math.floor(i / EACH)];
    return { charge, division, tincture: (charge + division) % EACH };
  });
  for (const [i, a] of designs.entries())
    for (const b of designs.slice(i + 1)) expect(respects.filter(respect => a[respect] !== b[respect]).length).toBeGreaterThanOrEqual(2);
});

test('a design is the same for the same id', () => {
  expect(emblemOf('oldtown')).toEqual(emblemOf('oldtown'));
  expect(CHARGES[emblemOf('oldtown').charge]!.name).toBe('tower');
});

describe.each(scenarios().map(scenario => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const ids = scenario.parties.filter(party => !party.flag && party.member).map(party => party.id);
  const members = ids.map(id => emblemOf(id));

  test('in company they keep what they go by alone', () => {
    expect([...emblemsOf(ids).values()]).toEqual(members);
  });

  test('no two of its members without a flag have the same charge, or the same colours', () => {
    for (const respect of ['charge', 'tincture'] as const) expect(new Set(members.map(one => one[respect])).size).toBe(members.length);
  });
});

/** As many ids of eight letters as wanted, the same for the same number. */
function strangers(count: number, table: number): readonly string[] {
  let state = table * 7919 + 1;
  const letter = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  };
  return Array.from({ length: count }, () => Array.from({ length: 8 }, letter).join(''));
}

describe('around the table of an author’s own scenario', () => {
  const tables = (count: number) => Array.from({ length: 200 }, (_, table) => strangers(count, table));

  test('six who have no flag have six charges and six colours, of whatever name', () => {
    for (const ids of tables(6)) {
      const designs = [...emblemsOf(ids).values()];
      for (const respect of ['charge', 'tincture'] as const) expect(new Set(designs.map(one => one[respect])).size).toBe(6);
    }
  });

  test('without company one table in twelve or so would seat two under one banner', () => {
    const alike = tables(6).filter(ids => new Set(ids.map(id => JSON.stringify(emblemOf(id)))).size < 6);
    expect(alike.length).toBeGreaterThan(5);
  });

  test('forty are all told apart, and whoever comes first keeps its own', () => {
    for (const ids of tables(40).slice(0, 20)) {
      const designs = emblemsOf(ids);
      expect(new Set([...designs.values()].map(one => JSON.stringify(one))).size).toBe(40);
      expect(designs.get(ids[0]!)).toEqual(emblemOf(ids[0]!));
    }
  });
});

/** Relative luminance by WCAG 2.2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(TINCTURES)('a charge of $charge stands out from $ground and from $second', ({ ground, second, charge }) => {
  for (const tone of [ground, second]) {
    const [dark, light] = [luminance(tone), luminance(charge)].sort((a, b) => a - b) as [number, number];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4);
  }
});
