import { describe, expect, test } from 'vitest';
import { standing, start } from '../../src/engine/index.ts';
import type { Move, Package, Scenario, State } from '../../src/model/index.ts';
import { imaginedTables } from '../../src/view/forecast/imagine.ts';
import { type Forecast, forecast, profilesSeen, secondOpinions, textAfter, type View, viewFor } from '../../src/view/index.ts';
import { feeDraft, fishery, of, played, pledged } from '../engine/tiny.ts';
import { library } from '../library.ts';

/** The fisheries with chance in them: what the parties want is drawn around what the files say. */
const drawn = (scenario: Scenario): Scenario => ({ ...scenario, parameters: {} });
const fishing = drawn(fishery);
const paying = drawn(pledged);
/** The analysis rounds to six decimals. */
const HAIR = 1e-5;
const table = { type: 'tableDraft', levels: { quota: 6, closure: 1 } } as const;

const seen = (scenario: Scenario, state: State, seat: string): View => viewFor(scenario, state, seat);
const blocks = ({ reception }: Forecast, party: string) => reception?.members.find(one => one.party === party)?.blocks ?? 0;
const widthOf = ({ issues }: Forecast, issue: string) => {
  const { band } = issues.find(one => one.issue === issue)!;
  return band[1] - band[0];
};

describe('the forecast', () => {
  test('is the same however often it is made', () => {
    const state = played(fishing, [{ commission: [table] }]);
    const once = forecast(fishing, seen(fishing, state, 'bay'), []);
    expect(forecast(fishing, seen(fishing, state, 'bay'), [])).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test('knows nothing but the seat: in two games that look the same to it, it is the same', () => {
    const { scenario } = library().scenarios['antalya-ministerial']!;
    const plan: readonly Move[] = [{ type: 'tableDraft', levels: levelsOf(scenario) }];
    const made = ['one', 'other'].map(seed => {
      const { events, ...view } = seen(scenario, start(scenario, seed).state, scenario.chair);
      return forecast(scenario, { ...view, events: { current: [], fired: {}, chosen: {} } }, plan);
    });
    expect(made[0]).toEqual(made[1]);
  });

  test('has nobody to ask while there is no text, and says where the table would meet all the same', () => {
    const made = forecast(fishing, seen(fishing, start(fishing, '7').state, 'commission'), []);
    expect(made.reception).toBeUndefined();
    expect(made.issues.map(one => one.issue)).toEqual(['quota', 'closure']);
    const [quota] = made.issues;
    expect(quota!.band[0]).toBeLessThanOrEqual(quota!.likely);
    expect(quota!.likely).toBeLessThanOrEqual(quota!.band[1]);
    expect(quota!.inside).toBeGreaterThanOrEqual(0.8);
    expect(quota!.up).toContain('coast');
    expect(quota!.down).toContain('isles');
  });

  test('is of the text the plan leaves, members asked', () => {
    const view = seen(fishing, start(fishing, '7').state, 'commission');
    const made = forecast(fishing, view, [table]);
    expect(made.issues.map(one => one.text)).toEqual([6, 1]);
    const { support, reserve, object } = made.reception!;
    for (const count of [support, reserve, object]) expect(count.low).toBeLessThanOrEqual(count.high);
    expect(support.low + reserve.low + object.low).toBeLessThanOrEqual(3);
    expect(support.high + reserve.high + object.high).toBeGreaterThanOrEqual(3);
  });

  test('is sure where nothing is drawn', () => {
    const made = forecast(fishery, seen(fishery, start(fishery, '7').state, 'commission'), [table]);
    expect([0, 1]).toContain(blocks(made, 'bay'));
  });

  test('of oneself there is no doubt', () => {
    for (const seed of ['1', '2', '3', '4']) {
      const state = played(fishing, [{ commission: [table] }], seed);
      expect([0, 1]).toContain(blocks(forecast(fishing, seen(fishing, state, 'isles'), []), 'isles'));
    }
  });

  test('in nearly every table a member says of the draft what it said', () => {
    let asked = 0;
    let agreed = 0;
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const state = played(fishing, [{ commission: [table] }], seed);
      const view = seen(fishing, state, 'commission');
      const then = { ...view, round: view.round - 1 };
      for (const imagined of imaginedTables(fishing, view)) {
        const { stances } = standing(fishing, then, imagined, state.draft!);
        for (const [i, { id, member }] of fishing.parties.entries()) {
          if (!member) continue;
          asked += 1;
          if (stances[i] === state.draft!.stances[id]) agreed += 1;
        }
      }
    }
    // Who is carried by the others depends on all of them: of that only the expectation is kept to.
    expect(agreed / asked).toBeGreaterThan(0.95);
  });

  test('consulting narrows it', () => {
    const state = start(fishing, '7').state;
    const view = seen(fishing, state, 'commission');
    const knowing: View = {
      ...view,
      own: {
        ...view.own!,
        knowledge: Object.fromEntries(
          ['coast', 'isles', 'bay'].map(id => {
            const wish = of(fishing, state, id).ideal[0]!;
            return [id, { quota: { ideal: [wish - 0.1, wish + 0.1], limit: [0, 10], times: 3 } }];
          }),
        ),
      },
    };
    const wide = forecast(fishing, view, []);
    const narrow = forecast(fishing, knowing, []);
    expect(widthOf(wide, 'quota')).toBeGreaterThan(0);
    expect(narrow.issues[0]!.inside).toBeGreaterThanOrEqual(wide.issues[0]!.inside);
    expect(widthOf(narrow, 'quota')).toBeLessThanOrEqual(widthOf(wide, 'quota'));
  });

  test('a text that nobody stops under silence stays as it is', () => {
    const state = played(fishery, [{ commission: [{ type: 'tableDraft', levels: { quota: 6, closure: 1 } }] }]);
    const last: View = { ...seen(fishery, state, 'commission'), round: state.lastRound };
    for (const { text, band, inside } of forecast(fishery, last, [{ type: 'openSilence' }]).issues) {
      expect(band).toEqual([text, text]);
      expect(inside).toBe(1);
    }
  });

  test('an exemption helps whom it is given and stirs the others', () => {
    const state = played(paying, [{ commission: [feeDraft] }]);
    const view = seen(paying, state, 'commission');
    const plain = forecast(paying, view, []);
    const exempt = forecast(paying, view, [{ type: 'grantCarveOut', party: 'isles', thirds: 3 }]);
    expect(blocks(exempt, 'isles')).toBeLessThanOrEqual(blocks(plain, 'isles'));
    expect(blocks(exempt, 'bay')).toBeGreaterThanOrEqual(blocks(plain, 'bay'));
    expect(blocks(exempt, 'isles') - blocks(exempt, 'bay')).toBeLessThan(blocks(plain, 'isles') - blocks(plain, 'bay'));
  });

  test('a pledge makes the text more believed', () => {
    const state = played(paying, [{ commission: [feeDraft] }]);
    const { reception } = forecast(paying, seen(paying, state, 'isles'), [{ type: 'setPledge', issue: 'licence', level: 4 }]);
    expect(reception!.credibility!).toBeGreaterThan(reception!.credibilityNow!);
  });
});

test('the text a plan leaves is the draft with what the plan changes', () => {
  const view: View = {
    ...seen(fishery, start(fishery, '7').state, 'commission'),
    draft: { levels: { quota: 1, closure: 1 }, carveOuts: {}, number: 1, tabledIn: 1, stances: {} },
  };
  const plan: readonly Move[] = [
    { type: 'tableDraft', levels: { quota: 2, closure: 2 } },
    { type: 'proposeAmendment', changes: [{ issue: 'closure', to: 0 }] },
    { type: 'grantCarveOut', party: 'isles', thirds: 1 },
  ];
  expect(textAfter(view, plan)).toEqual<Package>({ levels: { quota: 2, closure: 0 }, carveOuts: { isles: 1 } });
  expect(textAfter(view, [])).toEqual<Package>({ levels: { quota: 1, closure: 1 }, carveOuts: {} });
  expect(textAfter({ ...view, draft: undefined } as unknown as View, plan.slice(1))).toBeUndefined();
});

test('second opinions are places where somebody stands, between the outermost wishes', () => {
  const view = seen(fishing, start(fishing, '7').state, 'commission');
  for (const { issue, median, pressed } of secondOpinions(fishing, view)) {
    const k = fishing.issues.findIndex(({ id }) => id === issue);
    const stakes = profilesSeen(fishing, view).flatMap(({ ideal, salience }) => (salience[k]! > 0 ? [ideal[k]!] : []));
    for (const level of [median!, pressed!]) {
      expect(level).toBeGreaterThan(Math.min(...stakes) - HAIR);
      expect(level).toBeLessThan(Math.max(...stakes) + HAIR);
    }
    expect(stakes.some(ideal => Math.abs(ideal - median!) < HAIR)).toBe(true);
  }
});

function levelsOf(scenario: Scenario): Record<string, number> {
  return Object.fromEntries(
    scenario.issues.flatMap(({ id, scope, top }) => (scope === 'common' ? [[id, Math.round(top / 2)] as const] : [])),
  );
}
