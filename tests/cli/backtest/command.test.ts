import { describe, expect, test } from 'vitest';
import { readBacktestOrder } from '../../../src/cli/readBacktestOrder.ts';
import { CannotDo } from '../../../src/cli/refusal.ts';
import { run } from '../run.ts';

const NUMBER = expect.any(Number);

test('without arguments: a thousand games of everything with a history, known events only', () => {
  expect(readBacktestOrder([])).toEqual({ games: 1000, seed: '1', allEvents: false, json: false });
});

test.each<[string, readonly string[], RegExp]>([
  ['half a game', ['--games', '1.5'], /whole number from 1/],
  ['two at once', ['a', 'b'], /'b' is one too many/],
  ['games of what is not moved', ['--varied', '5'], /--varied goes together with --sensitivity/],
  ['one constant of what is not moved', ['--only', 'isolation'], /--only goes together with --sensitivity/],
  ['an unknown option', ['--sensitive'], /nearest is --sensitivity/],
])('%s is refused in one sentence', (_, args, sentence) => {
  expect(() => readBacktestOrder(args)).toThrow(CannotDo);
  expect(() => readBacktestOrder(args)).toThrow(sentence);
});

describe('the command', () => {
  test('--json prints one object and nothing else: first the campaign, then the cases', async () => {
    const { status, stdout, stderr } = await run('backtest', '--games', '1', '--json', '--workers', '1');
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 1]);
    expect(stderr).not.toMatch(/error/i);
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual(['games', 'items', 'score', 'apart', 'cases']);
    expect(json.games).toBe(1);
    expect(json.items.map((item: { id: string }) => item.id)).toEqual([
      'core',
      'related',
      'targetYear',
      'path',
      'ukraineAid',
      'carveOuts',
      'stances',
    ]);
    for (const item of json.items) expect(Object.keys(item)).toEqual(['id', 'actual', 'model', 'letter', 'mean']);
    expect(json.items[0]).toEqual({ id: 'core', actual: 3.5, model: NUMBER, letter: 0, mean: NUMBER });
    expect(Object.keys(json.score)).toEqual(['name', 'model', 'letter', 'mean']);
    const mean = json.items.reduce((sum: number, item: { model: number }) => sum + item.model, 0) / json.items.length;
    expect(json.score.model).toBeCloseTo(mean, 5);
    expect(json.apart.map((item: { id: string }) => item.id)).toEqual(expect.arrayContaining(['reviewYear', 'wording']));
    expect(Object.keys(json.cases)).toEqual(['car-emissions-1994']);
    expect(json.cases['car-emissions-1994'].items[0].actual).toBe(8.83);
  });
  test('the figures do not depend on the number of workers', async () => {
    const by = (workers: string) => run('backtest', 'car-emissions-1994', '--games', '6', '--seed', 'x', '--json', '--workers', workers);
    const one = await by('1');
    expect([one.status, (await by('2')).stdout]).toEqual([0, one.stdout]);
  });
  test('to read: the misses come first, the means of all forecasters last', async () => {
    const { stdout } = await run('backtest', 'car-emissions-1994', '--games', '4', '--workers', '1');
    const lines = stdout.split('\n');
    const at = (pattern: RegExp) => lines.findIndex(line => pattern.test(line));
    expect(at(/^(Misses|No misses)/)).toBeGreaterThan(0);
    expect(at(/^(Misses|No misses)/)).toBeLessThan(at(/^Item by item/));
    expect(lines[at(/^ {2}Mean of the items/)]).toMatch(/ 0\.305 +0\.080 +0\.037 +0\.240$/);
  });
  test('sensitivity: every constant of the rules, beside all as they are', async () => {
    const { stdout, status } = await run(
      'backtest',
      'car-emissions-1994',
      '--games',
      '1',
      '--sensitivity',
      '--varied',
      '1',
      '--workers',
      '1',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}as it is +\d+ % +\d+\.\d\d +0\.\d{3}$/m);
    expect(stdout.match(/^ {2}isolation [\d.]+ +[+−]?\d+\.\d +[+−]?\d+\.\d\d +[+−]?\d\.\d{3}$/gm)).toHaveLength(2);
  });
  test('sensitivity: one constant alone, its effects with intervals; another name is refused', async () => {
    const order = ['car-emissions-1994', '--games', '20', '--sensitivity', '--varied', '20', '--workers', '1', '--only'] as const;
    const { stdout, status } = await run('backtest', ...order, 'isolation', '--json');
    expect(status).toBe(0);
    const { base, moved } = JSON.parse(stdout).sensitivity;
    expect(moved.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['isolation', 'isolation']);
    for (const { headlines, effects } of moved) {
      expect(effects.score.by).toBeCloseTo(headlines.score - base.score, 12);
      expect(effects.score.half).toBeGreaterThanOrEqual(0);
    }
    const refused = await run('backtest', ...order, 'isolations');
    expect([refused.status, refused.stderr.trim().split('\n').at(-1)]).toEqual([2, expect.stringMatching(/isolation/)]);
  });
  test('a scenario without a history is refused, and told which have one', async () => {
    const { status, stdout, stderr } = await run('backtest', 'harbour-quotas');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^'harbour-quotas' says nothing of what really happened: .*road-to-the-hague, car-emissions-1994\.\n$/);
  });
});
