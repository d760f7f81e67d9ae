import { createHash } from 'node:crypto';
import { readScenarios } from '../../src/cli/readScenarios.ts';
import type { Difficulty, Library, ScenarioId } from '../../src/model/index.ts';
import { loadLibrary } from '../../src/scenario/index.ts';
import { createSession } from '../../src/session/index.ts';
import { line } from './measure.ts';

/**
 * One number for the play of many games, a line for each scenario and difficulty: what only makes games faster leaves every
 * number as it was. `npx tsx tests/bench/hashes.ts [games of each]`; 20 unless said otherwise.
 */
const DIFFICULTIES: readonly Difficulty[] = ['gentle', 'standard', 'hard'];
const games = Number(process.argv[2] ?? 20);
const { library } = loadLibrary(readScenarios().files);

for (const play of [...Object.keys(library.campaigns), ...Object.keys(library.scenarios)].sort())
  for (const difficulty of DIFFICULTIES) line(`${play}, ${difficulty}`, digest(library, play, difficulty), `${games} games`);

/** A hash of the hashes of every round of every game. */
function digest(from: Library, play: ScenarioId, difficulty: Difficulty): string {
  const all = createHash('sha256');
  for (let n = 0; n < games; n += 1) {
    const session = createSession(from, { play, seed: `hash-${n}`, people: [], difficulty });
    while (!session.over()) if (!session.proceed()) session.resolveWithout('bot');
    all.update(session.hashes().flat().join(' '));
  }
  return all.digest('hex').slice(0, 12);
}
