import { expect, test } from 'vitest';
import type { Update } from '../../../src/session/index.ts';
import { withinRound } from '../../../src/web/classroom/withinRound.ts';

/** As much of an update as tells where the table is. */
function at(round: number, { phase = 'open', seat = 'spain', meeting = 0, scenario = 'hague', entries = 3 } = {}): Update {
  const log = Array.from({ length: entries }, () => ({ type: 'roundOpened' }) as unknown as Update['log'][number]);
  return { scenario, seat, meeting, log, view: { round, phase: { name: phase } } } as unknown as Update;
}

test.each<[string, Update, boolean]>([
  ['somebody else handed in', at(2), true],
  ['an event was staged', at(2, { entries: 5 }), true],
  ['the round was taken back', at(2, { entries: 2 }), false],
  ['the next round', at(3, { entries: 9 }), false],
  ['silence, in the same round', at(2, { phase: 'silence' }), false],
  ['another seat', at(2, { seat: 'turkey' }), false],
  ['the next meeting', at(2, { meeting: 1 }), false],
  ['another scenario, after the practice', at(2, { scenario: 'harbour' }), false],
])('%s', (_, news, within) => {
  expect(withinRound(at(2), news)).toBe(within);
});
