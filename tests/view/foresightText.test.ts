import { describe, expect, test } from 'vitest';
import { start } from '../../src/engine/index.ts';
import type { Move } from '../../src/model/index.ts';
import {
  blockerText,
  countText,
  debrief,
  fairnessText,
  forecast,
  foretoldOf,
  foretoldText,
  issueForecastText,
  methodText,
  optionSharesText,
  receptionText,
  slackText,
  tradeText,
  viewFor,
  whyText,
  words,
} from '../../src/view/index.ts';
import { library } from '../library.ts';
import { monkeyGame } from './games.ts';

const harbour = library().scenarios['harbour-quotas']!;
const said = words(harbour.texts);

describe.each(Object.values(library().scenarios).map(loaded => ({ id: loaded.scenario.id, ...loaded })))('$id', ({ scenario, texts }) => {
  const told = words(texts);
  const plan: readonly Move[] = [
    {
      type: 'tableDraft',
      levels: Object.fromEntries(
        scenario.issues.flatMap(({ id, scope, top }) => (scope === 'common' ? [[id, Math.round(top / 2)] as const] : [])),
      ),
    },
  ];

  test('every figure of a forecast has its sentence, none of them missing', () => {
    const made = forecast(scenario, viewFor(scenario, start(scenario, '3').state, scenario.chair), plan);
    const reception = made.reception!;
    const lines = [
      methodText(told, made),
      receptionText(scenario, told, made, reception),
      ...made.issues.flatMap(one => [issueForecastText(scenario, told, made, one), optionSharesText(scenario, told, made, one)]),
      ...reception.members.map(one => blockerText(scenario, told, made, one)),
      ...(['support', 'reserve', 'object', 'stop'] as const).map(stance => countText(told, stance, reception[stance])),
    ];
    for (const line of lines) expect(line).not.toMatch(/\[[a-z]|NaN|undefined/);
  });

  test('so has a debrief', () => {
    const { states, log } = monkeyGame(scenario, '3');
    const made = states.slice(0, 2).map(state => forecast(scenario, viewFor(scenario, state, scenario.chair), []));
    const { fairness, slack, trades } = debrief(scenario, states, log);
    const foretold = foretoldOf(scenario, states, scenario.chair, made);
    const lines = [
      ...(fairness ? fairnessText(scenario, told, fairness) : []),
      ...(slack ? [slackText(scenario, told, slack)] : []),
      ...(trades ?? []).map(trade => tradeText(scenario, told, trade)),
      ...foretoldText(told, foretold),
    ];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/\[[a-z]|NaN|undefined/);
  });
});

test('a stance is explained by its worst issue, what else weighs, and with whom it stands', () => {
  const reasons = [
    { kind: 'noDeal', points: -40 },
    { kind: 'time', points: -20 },
    { kind: 'issue', issue: 'quota', points: -14 },
    { kind: 'issue', issue: 'closure', points: -8 },
    { kind: 'isolation', points: 5, share: 0.28 },
  ] as const;
  expect(whyText(harbour.scenario, said, reasons)).toBe(
    'worst issue: Total catch, −14 points; the time left to hold out for more (−20 points); alone with 28\u00a0% of the influence',
  );
  expect(whyText(harbour.scenario, said, reasons.slice(0, 1))).toBe('what it would have without a text (−40 points)');
  expect(whyText(harbour.scenario, said, [])).toBe('');
});

test('how the forecasts held is said in plain words', () => {
  const issue = (agreed: number, held: number) => ({
    issue: 'quota',
    agreed,
    held,
    bands: [
      { round: 1, band: [2, 4] as const, inside: 0.9 },
      { round: 2, band: [3, 4] as const, inside: 0.8 },
    ],
  });
  const stops = [{ from: 0.1, to: 0.3, called: 10, stopped: 2, foretold: 0.25 }];
  const [held, called] = foretoldText(said, { seat: 'varrow', issues: [issue(4, 2), issue(2, 1)], stops });
  expect(held).toContain('3 times of 4, 75\u00a0%');
  expect(held).toContain('should have held 85\u00a0%');
  expect(called).toBe(
    '10 times the staff said how likely a member was to stop the very text the round left; on average they said 25\u00a0%, and 20\u00a0% would have.',
  );
  expect(foretoldText(said, { seat: 'varrow', issues: [], stops: [] })[0]).toContain('Nothing was adopted');
});
