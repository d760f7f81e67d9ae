import { expect, test } from 'vitest';
import type { LoadedScenario } from '../../../src/model/index.ts';
import { brokenLaw, emptyTally } from '../../../src/session/index.ts';
import { gamesOf, NONE, together } from '../../../src/web/studio/games/count.ts';
import { lineRates } from '../../../src/web/studio/games/lineRates.ts';
import { library } from '../../library.ts';

const loaded = library().scenarios['harbour-quotas']!;

function lot(from: number, step: number, games: number) {
  const some = gamesOf(loaded, 'x');
  for (let game = from; game <= games; game += step) expect(some.play(game)).toBeUndefined();
  return some.counted();
}

test('several workers count to what one counts', () => {
  const one = lot(1, 1, 24);
  expect([lot(1, 3, 24), lot(2, 3, 24), lot(3, 3, 24)].reduce(together, NONE)).toEqual(one);
  expect(one.games).toBe(24);
  expect(one.fired['survey-ship']).toBeGreaterThan(0);
});

test('a game that breaks off is told by its seed, and is not counted', () => {
  const broken: LoadedScenario = {
    ...loaded,
    scenario: { ...loaded.scenario, parties: loaded.scenario.parties.map(party => ({ ...party, stakes: null as never })) },
  };
  const games = gamesOf(broken, 'x');
  expect(games.play(7)).toMatchObject({ seed: 'x-7' });
  expect(games.counted().games).toBe(0);
});

test('what never may be is named', () => {
  const sound = {
    tracks: { heat: 50 },
    worth: [1, null],
    noDeal: [0, null],
    rounds: 3,
    outcome: { kind: 'failed', blockers: [] },
  } as never;
  const change = (with_: object) => brokenLaw(loaded.scenario, { ...(sound as object), ...with_ } as never);
  expect(emptyTally(loaded.scenario).games).toBe(0);
  expect(change({})).toBeUndefined();
  expect(change({ tracks: { heat: 101 } })).toBe('track-off-scale');
  expect(change({ worth: [Number.NaN] })).toBe('worth-no-number');
  expect(change({ rounds: 0 })).toBe('rounds');
  expect(change({ outcome: { kind: 'adopted', agreement: { levels: { quota: 99 }, carveOuts: {} } } })).toBe('level-off-scale');
});

test('rates stand beside the lines that cause them', () => {
  const place = (line: number) => ({ file: 'x/events/storm.yaml', line, col: 1 });
  const spots = [
    {
      event: 'storm',
      when: place(2),
      choices: [
        { id: 'share', place: place(9) },
        { id: 'keep', place: place(12) },
      ],
    },
  ];
  const counted = { ...NONE, games: 200, fired: { storm: 50 }, chosen: { storm: { share: 40, keep: 0 } } };
  const say = { share: (share: number) => `${share}`, fired: () => '', chosen: () => '', never: 'never' };
  expect(lineRates('x/events/storm.yaml', spots, counted, say).map(({ line, shown }) => [line, shown])).toEqual([
    [2, '0.25'],
    [9, '0.8'],
    [12, 'never'],
  ]);
  expect(lineRates('x/events/other.yaml', spots, counted, say)).toEqual([]);
});
