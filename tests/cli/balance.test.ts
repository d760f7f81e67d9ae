import { describe, expect, test } from 'vitest';
import { balanceTable } from '../../src/cli/balance/balanceTable.ts';
import { type Balance, measure, usualSeats } from '../../src/cli/balance/measure.ts';
import { verdictsOn } from '../../src/cli/balance/verdicts.ts';
import { rateOf } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { run } from './run.ts';

const none = { events: [], choices: [], options: [], moves: [] };
const mean = (value: number) => ({ mean: value, half: 0.1 });

function balance(changes: Partial<Balance> = {}): Balance {
  return {
    play: 'x',
    games: 2000,
    chairs: [
      { chair: 'bot', adopted: rateOf(1500, 2000), welfare: mean(40) },
      { chair: 'pass', adopted: rateOf(0, 2000), welfare: mean(0) },
    ],
    seats: [],
    moves: [{ scenario: 'x', chair: { consult: 0.39, persuade: 0.3, tableDraft: 0.31 }, members: {} }],
    never: [{ scenario: 'x', games: 2000, ...none }],
    ...changes,
  };
}

const met = (changes: Partial<Balance>) => verdictsOn(balance(changes)).map(verdict => verdict.met);

describe('the numbers to reach', () => {
  test('are all reached by a table in balance', () => {
    expect(met({})).toEqual([true, true, true, true, true]);
  });
  test.each([
    ['too seldom adopted', 1000, false],
    ['just often enough', 1100, true],
    ['not too often yet', 1900, true],
    ['too often adopted', 1960, false],
  ])('%s', (_, adopted, reached) => {
    expect(met({ chairs: [{ chair: 'bot', adopted: rateOf(adopted, 2000), welfare: mean(40) }] })[0]).toBe(reached);
  });
  test.each([
    ['a difference within chance is not clear', 1480, false],
    ['a difference beyond chance is', 1400, true],
    ['a better one is not worse', 1600, false],
  ])('%s', (_, adopted, reached) => {
    const [bot] = balance().chairs;
    expect(met({ chairs: [bot!, { chair: 'random', adopted: rateOf(adopted, 2000), welfare: mean(1) }] })[1]).toBe(reached);
  });
  test.each([
    ['knowing must help beyond chance', 1520, false],
    ['and does', 1600, true],
  ])('%s', (_, adopted, reached) => {
    const [bot] = balance().chairs;
    expect(met({ chairs: [bot!, { chair: 'informed', adopted: rateOf(adopted, 2000), welfare: mean(1) }] })[1]).toBe(reached);
  });
  test('one kind of move does too much above 40 %', () => {
    expect(met({ moves: [{ scenario: 'x', chair: { consult: 0.4, tableDraft: 0.3, persuade: 0.3 }, members: {} }] })[2]).toBe(true);
    expect(met({ moves: [{ scenario: 'x', chair: { tableDraft: 0.59, consult: 0.41 }, members: {} }] })[2]).toBe(false);
  });
  test.each([
    ['half the headroom', 2, true],
    ['less than half', 1.9, false],
    ['a loss', -1, false],
  ])('%s', (_, gained, reached) => {
    const half = rateOf(1, 2);
    const rates = { pass: half, considerate: half, informed: half, bot: half };
    const worth = { pass: mean(50), considerate: mean(50 + gained), informed: mean(60), bot: mean(50) };
    const room = (points: number) => ({
      gain: { considerate: mean(points), informed: mean(10), bot: mean(0) },
      headroom: mean(4),
      sampled: 200,
    });
    // The two ways to measure are told apart, and neither stands for the other.
    const all = { seat: 'es', worth, adopted: rates, rooms: { all: room(gained), agreed: room(0), both: room(4) } };
    expect(met({ seats: [all] }).slice(3, 5)).toEqual([reached, false]);
    const agreed = { ...all, rooms: { all: room(0), agreed: room(gained), both: room(4) } };
    expect(met({ seats: [agreed] }).slice(3, 5)).toEqual([false, reached]);
  });
  test('an event, an answer or an option that never was', () => {
    const of = (never: Partial<typeof none>) => met({ never: [{ scenario: 'x', games: 2000, ...none, ...never }] }).slice(-2);
    expect(of({ events: ['storm'] as never })).toEqual([false, true]);
    expect(of({ choices: [{ event: 'storm', choice: 'sail' }] as never })).toEqual([false, true]);
    expect(of({ options: [{ issue: 'closure', option: 'none', stood: 0 }] as never })).toEqual([true, false]);
    // What was never agreed on but stood because nothing was, did occur.
    expect(of({ options: [{ issue: 'closure', option: 'spring', stood: 3 }] as never })).toEqual([true, true]);
  });
});

describe('a small table measured', () => {
  const measuring = {
    play: 'harbour-quotas',
    games: 6,
    seed: 'b',
    difficulty: 'standard',
    seats: ['ostrey'],
    besides: ['car-emissions-1994'],
  } as const;

  test('has a line for every chair, the seat, and what never happened besides; the same with two workers', async () => {
    const lines: string[] = [];
    const one = await measure(library(), { ...measuring, workers: 1, onLine: line => lines.push(line) });
    expect(one.chairs.map(({ chair }) => chair)).toEqual(['bot', 'informed', 'pass', 'random', 'letter']);
    expect(one.chairs[2]!.adopted.share).toBe(0);
    expect(one.seats.map(({ seat }) => seat)).toEqual(['ostrey']);
    const { all, agreed, both } = one.seats[0]!.rooms;
    expect(all.headroom.mean).toBeGreaterThan(0);
    expect(all.sampled).toBeGreaterThanOrEqual(agreed.sampled);
    expect(agreed.sampled).toBeGreaterThanOrEqual(both.sampled);
    expect(one.never.map(({ scenario, games }) => [scenario, games])).toEqual([
      ['harbour-quotas', 6],
      ['car-emissions-1994', 6],
    ]);
    expect(lines).toHaveLength(10);
    const shares = Object.values(one.moves[0]!.chair);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(balanceTable(one, 'a title')).toMatch(/^a title\n\nNumbers to reach\n {2}NOT reached/);
    expect(await measure(library(), { ...measuring, workers: 2 })).toEqual(one);
  });
});

test('the usual seats are members, spread over what they weigh', () => {
  const { scenario } = library().scenarios['hague-summit']!;
  const weights = usualSeats(scenario).map(id => scenario.parties.find(party => party.id === id)!.influence);
  expect(weights).toHaveLength(4);
  expect(weights[0]).toBe(Math.max(...scenario.parties.map(({ influence }) => influence)));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test.each([
  ['an unknown scenario', ['harbor-quotas'], /the nearest is harbour-quotas\.\n$/],
  ['an unknown option', ['--game', '9'], /^There is no option --game; the nearest is --games\.\n$/],
  ['an unknown seat', ['hague-summit', '--seats', 'es,frr'], /^There is no party 'frr' at this table; the nearest is fr\.\n$/],
])('%s: one sentence, exit 2', async (_, args, sentence) => {
  const { status, stdout, stderr } = await run('balance', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
});

test.each(['balance', 'playthroughs'] as const)('%s --help says how', async command => {
  const { status, stdout } = await run(command, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`npm run ${command}`);
});
