import { describe, expect, test } from 'vitest';
import { CHARGES } from '../../../src/web/ui/emblem/charges.ts';
import { EACH, emblemOf } from '../../../src/web/ui/emblem/emblemOf.ts';
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
  const members = scenario.parties.filter(party => !party.flag && party.member).map(party => emblemOf(party.id));

  test('no two of its members without a flag have the same charge, or the same colours', () => {
    for (const respect of ['charge', 'tincture'] as const) expect(new Set(members.map(one => one[respect])).size).toBe(members.length);
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
