import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { toString as drawn } from 'qrcode';
import { notUnderstood } from './notUnderstood.ts';
import { readLibrary } from './readLibrary.ts';
import { serve } from './serve.ts';
import { text } from './text.ts';

// What a class leaves behind is small and steady: better collected soon than let grow to several times that.
setFlagsFromString('--heap-growing-percent=40');

/** `npm run serve`: settings from the environment, see README.md beside this file. */
const { env } = process;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param code 1: it cannot be done; 2: it is not understood what should be */
function fail(message: string, code: 1 | 2 = 1): never {
  console.error(message);
  process.exit(code);
}

function number(name: string, otherwise: number): number {
  const given = env[name];
  if (given === undefined || given === '') return otherwise;
  const value = Number(given);
  return Number.isFinite(value) && value >= 0 ? value : fail(text.badSetting(name, given), 2);
}

const [asked] = process.argv.slice(2);
if (asked === '--help' || asked === '-h') {
  console.log(text.settings);
  process.exit(0);
}
if (asked !== undefined) fail(notUnderstood(asked), 2);

const [port, retentionDays] = [number('PORT', 4173), number('RETENTION_DAYS', 30)];
const pages = env.PAGES_DIR ?? join(ROOT, 'dist');
if (!existsSync(join(pages, 'index.html'))) fail(text.unbuilt(pages));
const base = `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

try {
  const served = await serve({
    library: readLibrary(),
    pages,
    base,
    host: env.HOST ?? '0.0.0.0',
    port,
    orNext: env.PUBLIC_URL === undefined,
    data: env.DATA_DIR ?? join(ROOT, 'data'),
    databaseUrl: env.DATABASE_URL || undefined,
    publicUrl: env.PUBLIC_URL ? `${env.PUBLIC_URL.replace(/\/+$/, '')}/` : undefined,
    trustProxy: env.TRUST_PROXY === '1',
    classOnly: env.CLASS_ONLY === '1',
    retentionDays,
    ...(env.DESK_KEY ? { key: env.DESK_KEY } : {}),
  });
  console.log(text.ready(`http://localhost:${served.port}${base}`));
  console.log(text.desk(served.desk));
  console.log(text.students(served.addresses.map(address => `${address}j`)));
  if (process.stdout.isTTY) console.log(await drawn(`${served.addresses[0]!}j`, { type: 'terminal', small: true }));
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(0);
    stopping = true;
    setTimeout(() => process.exit(0), 3000).unref();
    void served.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
} catch (error) {
  fail(text.unserved((error as Error).message));
}
