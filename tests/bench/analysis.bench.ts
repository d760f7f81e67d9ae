import { agreementTest, type Bargain, expectedUtility, isRefused, nash, paretoSlack } from '../../src/analysis/index.ts';
import { line, median, repeated, timed } from './measure.ts';

/** Runs a repeat; the figure is for one. */
const RUNS = 10;

/** The sums a forecast and a debrief wait for, at the size of the Alliance. */
export function analysis(): void {
  const table = spread(32, 9);
  const actors = table.parties.map(({ power, ideals, saliences }) => ({ power, position: ideals[0]!, salience: saliences[0]! }));
  const agreed = table.issues.map(() => 0.3);
  const sums: readonly (readonly [string, () => unknown])[] = [
    ['expected-utility model, 32 actors, 10 rounds, ms', () => expectedUtility(actors, { reading: 'published', rounds: 10 })],
    ['Nash solution, 32 parties, 9 issues, ms', () => nash(table)],
    ['agreement test, the same, ms', () => agreementTest(table)],
    ['Pareto slack, the same, ms', () => paretoSlack(table, agreed)],
  ];
  for (const [what, sum] of sums) {
    if (isRefused(sum())) throw new Error(`${what}: refused`);
    const each = repeated(() => timed(() => Array.from({ length: RUNS }, sum)) / RUNS);
    line(what, median(each).toFixed(2));
  }
}

/** Parties spread over scales from 0 to 1 without a pattern. */
function spread(parties: number, issues: number): Bargain {
  const at = (n: number) => (n * 0.6180339887498949) % 1;
  const row = (i: number, shift: number) => Array.from({ length: issues }, (_, k) => at(1 + i * 7 + k * 13 + shift));
  return {
    issues: Array.from({ length: issues }, () => ({ from: 0, to: 1 })),
    parties: Array.from({ length: parties }, (_, i) => ({
      power: 1 + 20 * at(i),
      ideals: row(i, 0),
      saliences: row(i, 5),
      reservation: 0.3,
    })),
  };
}
