import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readShipped } from '../src/cli/readScenarios.ts';
import { loadLibrary } from '../src/scenario/index.ts';

/** Where the shipped scenarios lie as they were loaded; named to every process that runs tests. */
export const LOADED = 'FIVE_PERCENT_LOADED';

/** Before all tests: loads what is shipped once for all of them, which takes each the better part of a second. Gives what is to be done after. */
export default function loadOnce(vitest?: Partial<TestProject>): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'five-percent-loaded-'));
  const file = join(folder, 'library.json');
  const load = () => writeFileSync(file, JSON.stringify(loadLibrary(readShipped()).library));
  load();
  process.env[LOADED] = file;
  // Where tests are watched, scenarios may change between two runs.
  vitest?.onTestsRerun?.(load);
  return () => rmSync(folder, { recursive: true });
}
