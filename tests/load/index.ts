import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { guest, PLAN } from '../server/people.ts';
import { findPostgres, freePort, startPostgres } from '../server/postgres.ts';
import { balance } from './balance.ts';
import type { Order, Report, Stretch } from './orders.ts';
import { readLoadOrder } from './readLoadOrder.ts';
import { KEY, onCores, startServer } from './servers.ts';
import { soak } from './soak.ts';

/**
 * `npm run load`: a server of its own, a crowd in processes of at most 250 sockets, and what it measured. See `readLoadOrder.ts` for what it
 * can be asked to do.
 */
const order = readLoadOrder(process.argv.slice(2));
if (order.soak) process.exit((await soak(3, 200)) ? 0 : 1);
/** How long the database is away, ms. */
const AWAY = 60_000;
const gone = order.databaseGone;
const { people } = order;
const seconds = order.seconds + (gone ? AWAY / 1000 : 0);
/** To people, before something that takes its time. */
const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
say('The pages are built, if they are not yet, and the server started.');
const PER_PROCESS = 250;
const data = mkdtempSync(join(tmpdir(), 'five-percent-load-'));
const port = await freePort();
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));
const cores = order.serverCores;
const many = order.processes;
const database = many > 1 || gone ? await startPostgres(findPostgres() ?? missing()) : undefined;
const ports = many > 1 ? await Promise.all(Array.from({ length: many }, freePort)) : [port];
const start = (at: number) => startServer(at, join(data, String(at)), cores, database ? { DATABASE_URL: database.url } : {});
const servers = await Promise.all(ports.map(start));
const closeFront = many > 1 ? await balance(port, ports) : undefined;
let server = servers[0]!;
const empty = server.weighs();

const desk = guest(port);
const plan = { ...PLAN, title: 'Load', play: order.play, tables: order.tables, perSeat: 10, roundMs: order.round * 1000 };
const { code, token } = await desk.get('created', { type: 'create', key: KEY, plan });
await desk.get('entered', { type: 'enter', code, token });
say(`${people} people are joining ${order.tables} tables.`);
const joining = performance.now();
const parts = Array.from({ length: Math.ceil(people / PER_PROCESS) }, (_, n) => crowdOf(n * PER_PROCESS));
await Promise.all(parts.map(heard));
console.log(`${people} people joined ${order.tables} tables in ${((performance.now() - joining) / 1000).toFixed(1)} s`);
await desk.get('done', { type: 'act', id: 'load-start-1', tables: 'all', act: { act: 'start' } });
desk.close();
await pause(3000);

say(`They hand in for ${seconds} s${order.burst > 0 ? `, then all within ${order.burst} s` : ''}.`);
const reports = parts.map(heard<Report>);
for (const part of parts) part.send('go');
let heaviest = 0;
const weighing = setInterval(() => {
  heaviest = Math.max(heaviest, server.weighs());
}, 500);
const [workedBefore, begun] = [server.worked(), performance.now()];
if (gone && database) {
  await pause(order.seconds * 500);
  await database.halt();
  say(`The database is away for ${AWAY / 1000} s.`);
  await pause(AWAY);
  await database.again();
}
if (order.kill) {
  await pause(seconds * 500);
  await server.kill('SIGKILL');
  const killed = performance.now();
  if (many > 1) server = servers[1]!;
  else server = await start(port);
  console.log(
    `killed with SIGKILL; ${many > 1 ? 'others go on' : `answers again after ${((performance.now() - killed) / 1000).toFixed(1)} s`}`,
  );
}
const results = await Promise.all(reports);
clearInterval(weighing);
const busy = (server.worked() - (order.kill ? 0 : workedBefore)) / ((performance.now() - begun) / 1000);
tell(
  'steady',
  results.map(result => result.steady),
);
if (order.burst > 0)
  tell(
    `all within ${order.burst} s`,
    results.map(result => result.burst),
  );
const kb = results.reduce((sum, result) => sum + result.bytes, 0) / people / 1024;
console.log(
  `server: ${empty.toFixed(0)} MB when started, ${heaviest.toFixed(0)} MB at most, ${(busy * 100).toFixed(0)} % of a core; ${kb.toFixed(0)} KB told to each`,
);
console.log(`crowd: its own event loop late by ${Math.max(...results.map(result => result.ownDelay)).toFixed(0)} ms (99 of 100)`);
if (order.kill) {
  const back = results.flatMap(result => result.back).sort((a, b) => a - b);
  const away = results.reduce((sum, result) => sum + result.away, 0);
  console.log(
    `${back.length} cut off, back after ${(back[Math.floor(back.length / 2)]! / 1000).toFixed(1)} s (half), ${(back.at(-1)! / 1000).toFixed(1)} s (the last); still away: ${away}`,
  );
}
if (gone) {
  const silence = Math.max(...results.map(result => result.silence)) / 1000;
  console.log(`the database was away for ${AWAY / 1000} s; nothing was acknowledged for ${silence.toFixed(1)} s at most`);
}
for (const part of parts) part.send('over');
closeFront?.();
for (const one of new Set([server, ...servers.slice(1)])) await one.kill('SIGTERM');
const acknowledged = results.flatMap(result => result.acknowledged);
const kept = await namesKept();
const lost = acknowledged.filter(name => !kept.has(name)).length;
console.log(`${acknowledged.length} hand-ins acknowledged; lost: ${lost}`);
await database?.stop();
rmSync(data, { recursive: true, force: true });
process.exit(lost === 0 ? 0 : 1);

function missing(): never {
  throw new Error('several processes need a PostgreSQL, and none is installed here');
}

function crowdOf(from: number): ChildProcess {
  const told: Order = {
    port,
    code,
    from,
    people: Math.min(PER_PROCESS, people - from),
    perSecond: order.perSecond,
    seconds,
    burst: order.burst,
    transport: order.polling ? 'polling' : 'websocket',
  };
  const [execPath, ...execArgv] = onCores(order.crowdCores, [process.execPath, '--import', 'tsx']);
  const path = join(import.meta.dirname, 'crowd.ts');
  if (execPath === process.execPath) return fork(path, [JSON.stringify(told)], { execArgv });
  return fork(path, [JSON.stringify(told)], { execPath: execPath!, execArgv });
}

function heard<T = unknown>(child: ChildProcess): Promise<T> {
  return new Promise(settle => child.once('message', said => settle(said as T)));
}

function tell(what: string, stretches: readonly Stretch[]): void {
  const taken = stretches.flatMap(stretch => stretch.taken).sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0).toFixed(0);
  const sum = (name: 'late' | 'unanswered') => stretches.reduce((all, stretch) => all + stretch[name], 0);
  console.log(
    `${what}: ${taken.length} hand-ins answered in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}; ${sum('late')} too late for their round, ${sum('unanswered')} unanswered`,
  );
  const words = new Map<string, number>();
  for (const { refused } of stretches) for (const [word, count] of Object.entries(refused)) words.set(word, (words.get(word) ?? 0) + count);
  for (const [word, count] of words) console.log(`  ${count} refused: ${word}`);
}

async function namesKept(): Promise<ReadonlySet<string>> {
  const store = database ? await openPostgres(database.url, 'reader') : openSqlite(join(data, String(port), 'classes.sqlite'));
  const lines = await store.read(`class-${code}`, 0);
  await store.close();
  return new Set(lines.flatMap(line => (JSON.parse(line) as { id?: string }).id ?? []));
}
