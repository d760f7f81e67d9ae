import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server process that can be killed, and what it weighs. */
export interface ServerProcess {
  readonly port: number;
  readonly weighs: () => number;
  /** CPU seconds used so far. */
  readonly worked: () => number;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

export const KEY = 'KEYOFTHELOAD';

/** Starts the server as `npm run serve` does; on those cores, where the machine has `taskset`. Resolves once it answers. */
export async function startServer(
  port: number,
  data: string,
  cores: string | undefined,
  more: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const pages = join(data, 'pages');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Game</title>');
  const command = [
    process.execPath,
    ...(process.env.SERVER_FLAGS?.split(' ') ?? []),
    '--max-semi-space-size=4',
    '--import',
    'tsx',
    'src/server/main.ts',
  ];
  const [program, ...rest] = onCores(cores, command);
  const child = spawn(program!, rest, {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, PAGES_DIR: pages, DESK_KEY: KEY, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((settle, fail) => {
    child.once('exit', code => fail(new Error(`the server ended with ${code}`)));
    child.stdout!.on('data', (said: Buffer) => said.includes(String(port)) && settle());
  });
  child.removeAllListeners('exit');
  return { port, weighs: () => residentMb(child.pid!), worked: () => cpuSeconds(child.pid!), kill: signal => ended(child, signal) };
}

/** Puts a command on cores of its own. */
export function onCores(cores: string | undefined, command: readonly string[]): readonly string[] {
  if (cores === undefined) return command;
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
  } catch {
    return command;
  }
  return ['taskset', '-c', cores, ...command];
}

function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = new Promise<void>(settle => child.once('exit', () => settle()));
  child.kill(signal);
  return gone;
}

function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
