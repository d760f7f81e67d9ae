import { expect, test } from 'vitest';
import { dailySeed } from '../../../src/web/screens/title/dailySeed.ts';

test('one seed for the whole world from midnight to midnight, universal time', () => {
  expect(dailySeed(new Date('2026-11-25T00:00:00Z'))).toBe('2026-11-25');
  expect(dailySeed(new Date('2026-11-25T23:59:59Z'))).toBe('2026-11-25');
  expect(dailySeed(new Date('2026-11-26T01:00:00+02:00'))).toBe('2026-11-25');
});
