import fc from 'fast-check';
import type { Bargain } from '../../src/analysis/index.ts';

/** The seed of every property here; a failure prints the shrunk table. */
export const SEED = 3;

/** Numbers a table goes wrong on. */
const NASTY = [0, 0, 1, 1, 0.5, -1, 1e-300, 1e-9, 1e11, 1e13, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

export const ordinary = fc.integer({ min: 0, max: 1000 }).map(n => n / 1000);

/** Mostly ordinary, so that a whole table of them is often sound. */
export const number = fc.oneof({ weight: 150, arbitrary: ordinary }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) });

const weight = fc.oneof({ weight: 20, arbitrary: number }, { weight: 1, arbitrary: fc.constant(0) });

const row = (length: number, value: fc.Arbitrary<number>) => fc.array(value, { minLength: length, maxLength: length });

const issue = fc.record(
  {
    from: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: number }),
    to: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: number }),
    options: fc.array(ordinary, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['from', 'to'] },
);

const redLine = fc.oneof(
  { weight: 30, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ atLeast: number }) },
  { weight: 1, arbitrary: fc.record({ atMost: number }) },
);

/** Tables of any size up to `most` parties: empty, of equals, ragged, worth nothing to anybody, with lines nobody can meet. */
export const bargains = (most: number): fc.Arbitrary<Bargain> =>
  fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.constant(0) }).chain(length =>
    fc.record({
      issues: fc.array(
        fc.oneof(
          { weight: 9, arbitrary: fc.constant({ from: 0, to: 1 }) },
          { weight: 3, arbitrary: issue },
          { weight: 1, arbitrary: fc.constant({ from: 0, to: 1, options: [] }) },
        ),
        {
          minLength: length,
          maxLength: length,
        },
      ),
      parties: fc
        .tuple(
          fc.array(
            fc.record(
              {
                power: weight,
                ideals: fc.oneof(
                  { weight: 50, arbitrary: row(length, number) },
                  { weight: 1, arbitrary: fc.array(number, { maxLength: 5 }) },
                ),
                saliences: row(length, weight),
                reservation: fc.oneof(
                  { weight: 4, arbitrary: fc.integer({ min: -1000, max: 500 }).map(n => n / 1000) },
                  { weight: 1, arbitrary: number },
                ),
                best: fc.constantFrom(1, 100),
                unit: fc.oneof(
                  { weight: 9, arbitrary: fc.constantFrom(1, 100) },
                  { weight: 1, arbitrary: fc.constantFrom(0, 1e-12, 1e12) },
                ),
                redLines: fc.array(redLine, { minLength: length, maxLength: length }),
              },
              { requiredKeys: ['power', 'ideals', 'saliences', 'reservation'] },
            ),
            { maxLength: most, size: 'max' },
          ),
          fc.boolean(),
        )
        // Half the tables are of people who all want the same.
        .map(([parties, equal]) => (equal ? parties.map(party => ({ ...party, ideals: parties[0]!.ideals })) : parties)),
    }),
  );

/** Every number in an answer, however deep. */
export function numbersOf(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersOf) : [];
}
