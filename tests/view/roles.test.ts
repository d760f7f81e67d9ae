import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../src/view/index.ts';
import { scenarios } from '../library.ts';

describe.each(scenarios().map(scenario => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const roles = rolesOf(scenario);

  test('every playable seat has a task, and the members’ weights make a whole', () => {
    expect(roles.map(role => role.party)).toEqual(scenario.parties.filter(p => p.playable).map(p => p.id));
    const idle = scenario.parties.filter(p => p.member && !p.playable).length;
    const sum = roles.reduce((all, role) => all + role.weight, 0);
    if (idle === 0) expect(sum).toBeCloseTo(1, 9);
  });

  test('seats differ in how hard they are, and for the reasons given', () => {
    expect(new Set(roles.map(role => role.difficulty)).size).toBeGreaterThan(1);
    for (const role of roles.filter(r => !r.chair)) {
      const reasons = Number(role.crossed.length > 0) + Number((role.margin?.[1] ?? 0) < 0);
      expect(role.difficulty - reasons).toBeGreaterThanOrEqual(0);
      expect(role.difficulty - reasons).toBeLessThanOrEqual(1);
      for (const issue of role.crossed) expect(role.redLines).toContain(issue);
    }
  });
});

test('the Spanish seat at The Hague is harder than the German one: it has a line that the middle text crosses', () => {
  const roles = rolesOf(scenarios().find(s => s.id === 'hague-summit')!);
  const of = (party: string) => roles.find(role => role.party === party)!;
  expect(of('es').crossed).toContain('core');
  expect(of('es').difficulty).toBeGreaterThan(of('de').difficulty);
});
