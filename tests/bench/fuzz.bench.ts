import { readShipped } from '../../src/cli/readScenarios.ts';
import { type Files, loadLibrary } from '../../src/scenario/index.ts';
import { mutated } from '../scenario/mutations.ts';

const INPUTS = Number(process.env.FUZZ ?? 100_000);
/** What no input may take, in milliseconds. */
const LONGEST = 2000;

/**
 * A shipped scenario, spoiled in a hundred thousand ways (or as many as `FUZZ` says): always a diagnosis or a scenario, never an
 * exception, never more than two seconds. Seeds are counted, so that what fails once fails again. On a busy machine 2,000 of them took
 * 79 s: 1,554 refused, no exception, the longest 737 ms (the first, while all is compiled).
 */
export function fuzz(): void {
  const harbour: Files = Object.fromEntries(Object.entries(readShipped()).filter(([path]) => path.startsWith('harbour-quotas/')));
  let [refused, silent, thrown, longest, slowest] = [0, 0, 0, 0, ''];
  const began = performance.now();
  for (let i = 0; i < INPUTS; i++) {
    const seed = `bench-${i}`;
    const from = performance.now();
    try {
      const { library, problems } = loadLibrary(mutated(harbour, seed));
      const lost = Object.keys(library.scenarios).length === 0;
      if (lost) refused += 1;
      if (lost && !problems.some(({ severity }) => severity === 'error')) silent += 1;
    } catch (error) {
      thrown += 1;
      console.log(`fuzz: ${seed} throws ${String(error)}`);
    }
    const took = performance.now() - from;
    if (took > longest) [longest, slowest] = [took, seed];
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`fuzz: ${INPUTS} inputs in ${seconds} s; ${refused} refused, ${silent} of them without a word, ${thrown} exceptions`);
  console.log(`fuzz: the longest took ${longest.toFixed(0)} ms (${slowest}); at most ${LONGEST}`);
  if (silent > 0 || thrown > 0 || longest > LONGEST) process.exitCode = 1;
}
