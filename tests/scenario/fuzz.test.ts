import { expect, test } from 'vitest';
import { readShipped } from '../../src/cli/readScenarios.ts';
import { type Files, loadLibrary } from '../../src/scenario/index.ts';
import { valid } from './fixtures.ts';
import { mutated } from './mutations.ts';

const harbour: Files = Object.fromEntries(Object.entries(readShipped()).filter(([path]) => path.startsWith('harbour-quotas/')));

function loaded(files: Files, seed: string): ReturnType<typeof loadLibrary> {
  try {
    return loadLibrary(mutated(files, seed));
  } catch (error) {
    throw new Error(`seed ${seed} is not refused but breaks the loader`, { cause: error });
  }
}

/** Seeds are fixed, so that what fails once fails again: its number is in the message. */
test.each([
  ['the sound library of the tests', valid, 120],
  ['a shipped scenario', harbour, 120],
] as const)('%s, spoiled: always a diagnosis or a scenario, never an exception', (_, files, count) => {
  const before = Object.keys(loadLibrary(files).library.scenarios).length;
  let refused = 0;
  for (let i = 0; i < count; i++) {
    const { library, problems } = loaded(files, `fuzz-${i}`);
    const lost = Object.keys(library.scenarios).length < before;
    expect(!lost || problems.some(problem => problem.severity === 'error'), `seed fuzz-${i} is refused without a word`).toBe(true);
    if (lost) refused += 1;
  }
  // Mutations that spoil nothing would prove nothing.
  expect(refused).toBeGreaterThan(count / 5);
});
