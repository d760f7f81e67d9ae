import { expect, test } from 'vitest';
import { carry, start } from '../../src/engine/index.ts';
import type { CampaignMeeting } from '../../src/model/index.ts';
import { draft, fishery, of, played } from './tiny.ts';

const next: CampaignMeeting = { scenario: 'fishery', carries: [{ name: 'agreedQuota', from: 'fishery', issue: 'quota' }] };

test('an agreement is handed on in its own unit; a failure hands on the status quo', () => {
  const agreed = played(fishery, [{ commission: [draft, { type: 'openSilence' }] }, {}]);
  const failed = played(fishery, Array(6).fill({}));
  expect(carry(fishery, agreed, next).values.agreedQuota).toBe(6);
  expect(carry(fishery, failed, next).values.agreedQuota).toBe(0);
});

test('what earlier meetings handed on stays', () => {
  const end = played(fishery, Array(6).fill({}));
  const first = carry(fishery, end, next);
  expect(carry({ ...fishery, id: 'other' }, end, next, first).values.agreedQuota).toBe(0);
});

test('trust, pledges, moved ideals and tracks outlive the meeting', () => {
  const end = played(fishery, [
    {
      coast: [
        { type: 'persuade', party: 'bay', issue: 'quota', to: 10 },
        { type: 'applyPressure', party: 'isles' },
      ],
      bay: [{ type: 'setPledge', issue: 'licence', level: 3 }],
    },
    ...Array(5).fill({}),
  ]);
  const { state } = start(fishery, '7', carry(fishery, end, next));
  expect(of(fishery, state, 'bay').ideal[0]).toBeCloseTo(of(fishery, end, 'bay').ideal[0]!);
  expect(of(fishery, state, 'bay').pledges).toEqual({ licence: { level: 3, plan: true } });
  expect(state.trust).toEqual(end.trust);
  expect(state.tracks).toEqual(end.tracks);
});

test('a pledge made on condition is settled by what was agreed', () => {
  const pledge = (level: number) =>
    ({ type: 'setPledge', issue: 'licence', level: 4, provided: { issue: 'quota', side: 'atLeast', level } }) as const;
  const agreed = (level: number) =>
    carry(fishery, played(fishery, [{ commission: [draft, { type: 'openSilence' }], bay: [pledge(level)] }, {}]), next).parties.bay!
      .pledges;
  expect(agreed(5)).toEqual({ licence: { level: 4, plan: true } });
  expect(agreed(7)).toEqual({});
});
