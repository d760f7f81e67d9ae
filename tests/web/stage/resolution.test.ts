import { expect, test } from 'vitest';
import { countedText, LONGEST, paced } from '../../../src/web/stage/resolution.ts';
import type { StageStep } from '../../../src/web/stage/types.ts';
import { tile } from './sample.ts';

const step: StageStep = {
  line: { from: 'us', to: 'es', kind: 'pressure' },
  changes: [
    { type: 'pledge', party: 'es', from: tile('es'), to: tile('de') },
    { type: 'stance', party: 'es', stance: 'reserve' },
  ],
};
const whole = (steps: readonly StageStep[]) => paced(steps).reduce((sum, t) => sum + t.line + Math.max(0, ...t.changes) + t.pause, 0);

test.each([1, 3, 6, 40, 200])('%i causes are shown in six seconds at most', count => {
  expect(whole(Array.from({ length: count }, () => step))).toBeLessThanOrEqual(LONGEST + 1e-6);
});

test('a short round is not drawn out', () => {
  expect(paced([step])[0]).toMatchObject({ line: 520, changes: [600, 260], pause: 40 });
});

test.each([
  ['1.2', '3.5', 0, '1.2'],
  ['1.2', '3.2', 0.5, '2.2'],
  ['1.2', '3.5', 1, '3.5'],
  ['1,2 %', '3,2 %', 0.5, '2,2 %'],
  ['12', '20', 0.5, '16'],
])('a figure counts from %s to %s as it is written: at %d it says %s', (from, to, t, expected) => {
  const value = (text: string) => Number.parseFloat(text.replace(',', '.'));
  expect(countedText({ value: value(from), valueText: from }, { value: value(to), valueText: to }, t)).toBe(expected);
});
