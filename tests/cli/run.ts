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
  | 'preview'
  | 'translations'
  /** The file of a command that lies elsewhere. */
  | `tests/${string}`;

/** Runs a command of ours as a person would. */
export function run(command: Command, ...args: readonly string[]) {
  const file = command.startsWith('tests/') ? command : `src/cli/${command}.ts`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
