import { type Bargain, type Bargainer, isRefused } from '../../../src/analysis/index.ts';
import { emissionTable } from '../emissionTable.ts';

/** The emission table as a bargain on one issue, 4 to 10 years, with no deal worth the same to all. */
export function emissions(reservation: number): Bargain {
  return {
    issues: [{ from: 4, to: 10 }],
    parties: emissionTable.map(row => ({ power: row.power, ideals: [row.position], saliences: [row.salience / 100], reservation })),
  };
}

export function party(ideals: readonly number[], rest: Partial<Bargainer> = {}): Bargainer {
  return { power: 1, ideals, saliences: ideals.map(() => 1), reservation: 0, ...rest };
}

/** As many scales from 0 to 1 as asked for, and parties spread over them by a fixed rule that has no pattern. */
export function spreadTable(parties: number, issues: number, reservation: number, seed = 1): Bargain {
  const at = (i: number, k: number, n: number) =>
    ((seed * 0.7548776662466927 + i * 0.5698402909980532 + k * 0.32471795724474 * n + n * 0.1) * 97) % 1;
  const row = (i: number, n: number) => Array.from({ length: issues }, (_, k) => at(i, k, n));
  return {
    issues: Array.from({ length: issues }, () => ({ from: 0, to: 1 })),
    parties: Array.from({ length: parties }, (_, i) => ({
      power: 0.5 + 10 * at(i, 0, 3),
      ideals: row(i, 1),
      saliences: row(i, 2),
      reservation,
    })),
  };
}

/** Worth of a package by the formula, written out again. */
export function worth(bargain: Bargain, values: readonly number[], i: number): number {
  const { ideals, saliences, best = 1, unit = 1 / bargain.issues.length } = bargain.parties[i]!;
  return bargain.issues.reduce(
    (left, { from, to }, k) => left - unit * saliences[k]! * ((values[k]! - ideals[k]!) / (to - from)) ** 2,
    best,
  );
}

/** The package with the highest score on a grid of `steps` by issue, between the ends of each scale. */
export function bestOnGrid(bargain: Bargain, steps: number, score: (utilities: readonly number[]) => number): readonly number[] {
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  const visit = (values: readonly number[]): void => {
    const issue = bargain.issues[values.length];
    if (issue) {
      const points = issue.options ?? Array.from({ length: steps + 1 }, (_, n) => issue.from + (n * (issue.to - issue.from)) / steps);
      for (const point of points) visit([...values, point]);
      return;
    }
    const found = score(bargain.parties.map((_, i) => worth(bargain, values, i)));
    if (found > most) {
      most = found;
      best = values;
    }
  };
  visit([]);
  return best;
}

/** Climbs by ever smaller steps along the axes and at random, drawn from a fixed sequence: slow, and no kin of what it checks. */
export function climb(bargain: Bargain, start: readonly number[], score: (utilities: readonly number[]) => number): number {
  const value = (at: readonly number[]) => score(bargain.parties.map((_, i) => worth(bargain, at, i)));
  let at = start;
  let most = value(at);
  let draw = 0.5;
  for (let size = 0.2; size > 1e-7; size *= 0.7) {
    for (let n = 0; n < 150; n += 1) {
      const next = at.map(place => {
        draw = (draw * 16807 + 0.123) % 1;
        return Math.min(1, Math.max(0, place + size * (draw - 0.5)));
      });
      const found = value(next);
      if (found > most) {
        most = found;
        at = next;
      }
    }
  }
  return most;
}

export function granted<T extends object>(answer: T): Exclude<T, { readonly refused: unknown }> {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`);
  return answer as Exclude<T, { readonly refused: unknown }>;
}
