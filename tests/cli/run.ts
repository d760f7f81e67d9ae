import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

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

const fileOf = (command: Command): string => (command.startsWith('tests/') ? command : `src/cli/${command}.ts`);

/** What a command said, and its exit code. */
interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of ours as a person would: in a process of its own, which takes a second to start. */
export function start(command: Command, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', fileOf(command), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let loaded = 0;

/** The same in this process, for what it says and does. That each starts as a process is seen in everyCommand.test.ts. */
export async function run(command: Command, ...args: readonly string[]): Promise<Ran> {
  const { argv, exitCode } = process;
  const interrupted = process.listeners('SIGINT');
  const [out, err] = [written(process.stdout), written(process.stderr)];
  process.argv = [process.execPath, join(ROOT, fileOf(command)), ...args];
  process.exitCode = undefined;
  try {
    // A command runs by being loaded: under another address each time, and with all below it loaded once.
    loaded += 1;
    await import(/* @vite-ignore */ `${join(ROOT, fileOf(command))}?run=${loaded}`);
    return { status: Number(process.exitCode ?? 0), stdout: out.all(), stderr: err.all() };
  } finally {
    for (const stream of [out, err]) stream.done();
    for (const listener of process.listeners('SIGINT')) if (!interrupted.includes(listener)) process.off('SIGINT', listener);
    Object.assign(process, { argv, exitCode });
  }
}

/** Catches what is written to a stream, until it is done. */
function written(stream: NodeJS.WriteStream): { readonly all: () => string; readonly done: () => void } {
  let all = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation(chunk => {
    all += chunk;
    return true;
  });
  return { all: () => all, done: () => spy.mockRestore() };
}
