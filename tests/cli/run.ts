import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

type Command =
  | 'sim'
  | 'balance'
  | 'playthroughs'
  | 'backtest'
  | 'lintScenarios'
  | 'newScenario'
  | 'testScenario'
  | 'pack'
  | 'migrate'
  | 'preview';

/** Runs a command of ours as a person would. */
export function run(command: Command, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
