import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of the test's own, in a folder of its own, gone when it is stopped. */
export interface Database {
  readonly url: string;
  /** Ends it as an administrator would, connections and all; `again` starts it once more on what it has kept. */
  readonly halt: () => Promise<void>;
  readonly again: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Folder of an installed PostgreSQL's programs; undefined where there is none. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: it is run as whoever it was installed for, or as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody'])
    try {
      const [uid, gid] = ['-u', '-g'].map(flag => Number(execFileSync('id', [flag, user], { encoding: 'utf8' })));
      return { uid: uid!, gid: gid! };
    } catch {
      // The next one, then.
    }
  return undefined;
}

export async function startPostgres(bin: string): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'five-percent-pg-'));
  const as = unprivileged();
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...as };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: 'ignore',
  });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const launched = () => spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...options, stdio: 'ignore' });
  let server = launched();
  await answers(url);
  async function halt(): Promise<void> {
    const gone = new Promise<void>(settle => server.once('exit', () => settle()));
    server.kill('SIGINT');
    await gone;
  }
  return {
    url,
    halt,
    again: async () => {
      server = launched();
      await answers(url);
    },
    stop: async () => {
      if (server.exitCode === null) await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the database takes connections. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise(settle => setTimeout(settle, 100));
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? settle(address.port) : fail(new Error('no port'))));
    });
  });
}
