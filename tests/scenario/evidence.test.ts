import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import type { Evidence, LoadedScenario, Scenario } from '../../src/model/index.ts';
import { library } from '../library.ts';

/** What the parties' numbers may rest on was public before this day. */
const CUTOFF = '2025-06-02';
/** Shown in the dossier; asked in May, published in June. */
const SHOWN_ONLY = ['pollMore'];

/** Whether a source or a piece of reasoning is named, and certainly dated before the cut-off; a number made up for play claims neither. */
function sound(scenario: Scenario, { basis, source, date }: Evidence): boolean {
  if (basis === 'invented') return true;
  const when = date ?? scenario.sources[source]?.date;
  // A month or a year counts only if all of it lies before.
  return source !== '' && when !== undefined && when < CUTOFF.slice(0, when.length);
}

const scenarios = Object.values(library().scenarios).map(({ scenario }: LoadedScenario) => ({ id: scenario.id, scenario }));

describe.each(scenarios)('$id: every number of a party names a source or reasoning from before the cut-off', ({ scenario }) => {
  test('positions, ideals, saliences and red lines', () => {
    const unsound = scenario.parties.flatMap(party =>
      Object.entries(party.stakes).flatMap(([issue, stake]) =>
        sound(scenario, stake) ? [] : [`${party.id} ${issue}: ${stake.source} ${stake.date}`],
      ),
    );
    expect(unsound).toEqual([]);
  });
  test('figures', () => {
    const unsound = scenario.parties.flatMap(party =>
      Object.entries(party.figures).flatMap(([figure, value]) =>
        SHOWN_ONLY.includes(figure) || sound(scenario, value) ? [] : [`${party.id} ${figure}: ${value.source} ${value.date}`],
      ),
    );
    expect(unsound).toEqual([]);
  });
  test('side payments, tracks and the outside option of who demands', () => {
    const { assets, tracks, demander } = scenario;
    const unsound = [
      ...assets.filter(asset => !sound(scenario, asset)).map(({ id }) => id),
      ...tracks.filter(({ evidence }) => evidence && !sound(scenario, evidence)).map(({ id }) => id),
      ...(demander && !sound(scenario, demander.evidence) ? ['demander'] : []),
    ];
    expect(unsound).toEqual([]);
  });
});

describe.each(scenarios.filter(({ id }) => id !== 'harbour-quotas'))(
  '$id: what stands in parties.yaml is explained beside it',
  ({ scenario }) => {
    test.each(scenario.parties.filter(({ member }) => member))(
      '$id: influence and cost of failure',
      ({ influence, costOfFailure, figures }) => {
        expect([figures.influence?.value, figures.costOfFailure?.value]).toEqual([influence, costOfFailure]);
      },
    );
  },
);

test('no rule reads a figure that is only shown', () => {
  for (const { scenario } of scenarios) {
    const { pledging, dependence } = scenario;
    const read = [pledging?.today, pledging?.room, pledging?.support, pledging?.weight, dependence];
    expect(SHOWN_ONLY.filter(figure => read.includes(figure))).toEqual([]);
  }
});

test('how an ally concedes is coded with its reason', () => {
  const lines = readFileSync(join(SHIPPED, 'casts/nato/parties.yaml'), 'utf8').split('\n');
  const members = lines.filter(line => /^"?[a-z]{2}"?: \{/.test(line) && !line.includes('member: false'));
  expect(members).toHaveLength(32);
  for (const line of members) expect(line).toMatch(/# .*; style: \S/);
});
