import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from './postgres.ts';

/*
 * What can be said of a deployment without Docker or a systemd that runs: every path named is there, the settings are those the server
 * reads, and the command starts from nothing but what the image copies.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCKERFILE = 'src/server/deploy/Dockerfile';
const lines = read(DOCKERFILE)
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'));
const pack = JSON.parse(read('package.json'));
/** Settings that the server reads, as its README lists them. */
const settings = [...read('src/server/README.md').matchAll(/^\| `([A-Z_]+)`(?:, `([A-Z_]+)`)?/gm)].flatMap(([, ...names]) =>
  names.filter(Boolean),
);

/** What the last stage copies out of the first, by its name in the project. */
const copied = lines.flatMap(line => /^COPY --from=build .*\/game\/(\S+) /.exec(line)?.[1] ?? []);
const command: readonly string[] = JSON.parse(/^CMD (\[.*\])$/.exec(lines.at(-1)!)![1]!);

test('the settings of the README are those that are read', () => {
  const source = read('src/server/main.ts');
  expect(settings.length).toBeGreaterThan(8);
  for (const name of settings) expect(source, name).toContain(name);
});

describe('the Dockerfile', () => {
  test('copies what is there, or made by then', () => {
    const made = ['node_modules', 'dist'];
    const given = lines.flatMap(line => (line.startsWith('COPY') && !line.includes('--from') ? line.split(' ').slice(1, -1) : []));
    for (const path of [...given, ...copied.filter(name => !made.includes(name))]) expect(existsSync(join(ROOT, path)), path).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(made));
    expect(lines).toContainEqual(expect.stringContaining('npm run build'));
    const ignored = read('.dockerignore').split('\n');
    for (const path of given) expect(ignored, path).not.toContain(path);
  });

  test('installs the tsx that the lock file has, on a Node the project accepts, and starts what npm run serve does', () => {
    const tsx = /tsx@(\S+)/.exec(read(DOCKERFILE))![1];
    expect(JSON.parse(read('package-lock.json')).packages['node_modules/tsx'].version).toBe(tsx);
    for (const line of lines.filter(line => line.startsWith('FROM')))
      expect(Number(/node:(\d+)/.exec(line)![1])).toBeGreaterThanOrEqual(20);
    expect(command.join(' ')).toBe(pack.scripts.serve);
  });

  test('needs nothing to run that it does not copy', async () => {
    // The image, as far as a folder can be one: what is copied, and the packages that are not for developing alone.
    const image = mkdtempSync(join(tmpdir(), 'five-percent-image-'));
    for (const name of copied)
      if (!['node_modules', 'dist'].includes(name)) cpSync(join(ROOT, name), join(image, name), { recursive: true });
    const lock = JSON.parse(read('package-lock.json')).packages as Record<string, { dev?: boolean; devOptional?: boolean }>;
    const run = ['tsx', 'esbuild', '@esbuild', 'get-tsconfig', 'resolve-pkg-maps', 'fsevents'];
    execFileSync('mkdir', ['-p', join(image, 'node_modules'), join(image, 'dist')]);
    for (const [path, { dev }] of Object.entries(lock)) {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
      if (name === undefined || (dev && !run.some(one => name === one || name.startsWith(`${one}/`)))) continue;
      if (!existsSync(join(ROOT, path))) continue;
      if (name.startsWith('@')) execFileSync('mkdir', ['-p', join(image, 'node_modules', name.split('/')[0]!)]);
      symlinkSync(join(ROOT, path), join(image, path));
    }
    writeFileSync(join(image, 'dist/index.html'), '<!doctype html><title>Game</title>');
    const port = await freePort();
    const [, ...rest] = command;
    const server = spawn(process.execPath, ['--preserve-symlinks', ...rest], {
      cwd: image,
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: join(image, 'data'), HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (piece: Buffer) => (said += piece));
    const ended = new Promise(settle => server.once('exit', settle));
    try {
      await expect
        .poll(() => (server.exitCode === null ? said : `ended: ${said}`), { timeout: 60_000, interval: 200 })
        .toMatch(new RegExp(`^(ended: [^]*|[^]*:${port}[^]*)$`));
      expect(said).toContain(`:${port}/`);
      expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ well: true });
    } finally {
      server.kill('SIGTERM');
      await ended;
      rmSync(image, { recursive: true, force: true });
    }
  }, 90_000);
});

describe('the compose file', () => {
  const { services, volumes } = parse(read('src/server/deploy/compose.yaml'));

  test('builds the Dockerfile from the project’s folder, waits for its database, and names what it mounts', () => {
    const { context, dockerfile } = services.game.build;
    expect(resolve(ROOT, 'src/server/deploy', context)).toBe(ROOT);
    expect(dockerfile).toBe(DOCKERFILE);
    expect(services.game.depends_on.database.condition).toBe('service_healthy');
    expect(services.database.healthcheck.test).toContain('pg_isready -U five');
    for (const mount of services.database.volumes) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
  });

  test('gives the server settings it reads, the port it listens on, and one password to both', () => {
    const { environment, ports } = services.game;
    for (const name of Object.keys(environment)) expect(settings, name).toContain(name);
    expect(ports).toEqual(['4173:4173']);
    expect(lines).toContain('EXPOSE 4173');
    const url = new URL(environment.DATABASE_URL.replace(/\$\{[^}]*\}/, 'secret'));
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = services.database.environment;
    expect([url.username, url.hostname, url.pathname]).toEqual([POSTGRES_USER, 'database', `/${POSTGRES_DB}`]);
    expect(environment.DATABASE_URL).toContain(POSTGRES_PASSWORD);
  });
});

describe('the systemd unit', () => {
  const UNIT = 'src/server/deploy/five-percent.service';
  const field = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(read(UNIT))![1]!;

  test('starts what npm run serve does, with settings the server reads, in a folder it may write', () => {
    expect(field('ExecStart').replace(/^\S+\//, '')).toBe(pack.scripts.serve);
    const given = field('Environment')
      .split(' ')
      .map(pair => pair.split('='));
    for (const [name] of given) expect(settings, name).toContain(name);
    expect(Object.fromEntries(given).DATA_DIR).toBe(`/var/lib/${field('StateDirectory')}`);
  });

  test.runIf(existsSync('/usr/bin/systemd-analyze'))('is one that systemd takes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'five-percent-unit-'));
    // The node that runs this, wherever it is: systemd asks whether the program is there.
    const unit = join(folder, 'five-percent.service');
    writeFileSync(unit, read(UNIT).replace('/usr/bin/node', process.execPath));
    const { stderr } = await promisify(execFile)('systemd-analyze', ['verify', '--man=no', unit]).catch(
      (error: { stderr: string }) => error,
    );
    rmSync(folder, { recursive: true, force: true });
    expect(stderr.split('\n').filter(line => line.includes('five-percent'))).toEqual([]);
  });
});
