import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { guest, PLAN } from '../server/people.ts';
import { freePort } from '../server/postgres.ts';

/** `npm run load`: a server of its own, a crowd in processes of at most 500 sockets, and what it measured. With `--kill` the server is killed at the end and its log read. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300' },
    tables: { type: 'string', default: '17' },
    seconds: { type: 'string', default: '20' },
    'per-second': { type: 'string', default: '0.2' },
    play: { type: 'string', default: 'hague-summit' },
    polling: { type: 'boolean', default: false },
    kill: { type: 'boolean', default: false },
  },
});
const [people, tables, seconds] = [values.people, values.tables, values.seconds].map(Number) as [number, number, number];
const perProcess = 250;
const data = mkdtempSync(join(tmpdir(), 'five-percent-load-'));
const port = await freePort();
const KEY = 'KEYOFTHELOAD';
const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, DESK_KEY: KEY },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise<void>(settle => server.stdout.on('data', (said: Buffer) => said.includes(String(port)) && settle()));

const desk = guest(port);
const plan = { ...PLAN, title: 'Load', play: values.play, tables, perSeat: 10, roundMs: Math.round(Math.max(4, seconds / 3) * 1000) };
const { code, token } = await desk.get('created', { type: 'create', key: KEY, plan });
await desk.get('entered', { type: 'enter', code, token });
const parts = Array.from({ length: Math.ceil(people / perProcess) }, (_, n) => ({
  from: n * perProcess,
  people: Math.min(perProcess, people - n * perProcess),
}));
const joining = performance.now();
const children = parts.map(part => {
  const order = {
    port,
    code,
    ...part,
    perSecond: Number(values['per-second']),
    seconds,
    transport: values.polling ? 'polling' : 'websocket',
  };
  return fork(join(import.meta.dirname, 'crowd.ts'), [JSON.stringify(order)], { execArgv: ['--import', 'tsx'] });
});
const heard = (child: (typeof children)[number]) =>
  new Promise<Record<string, unknown>>(settle => child.once('message', said => settle(said as Record<string, unknown>)));
await Promise.all(children.map(heard));
console.log(`${people} people joined ${tables} tables in ${((performance.now() - joining) / 1000).toFixed(1)} s`);
await desk.get('done', { type: 'act', id: 'load-start-1', tables: 'all', act: { act: 'start' } });
const answers = children.map(heard);
for (const child of children) child.send('go');
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, residentMb());
}, 500);
const results = (await Promise.all(answers)) as { taken: number[]; acknowledged: number; refused: number }[];
clearInterval(watch);
const taken = results.flatMap(result => result.taken).sort((a, b) => a - b);
const at = (share: number) => (taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0).toFixed(1);
const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0);
const refused = results.reduce((sum, result) => sum + result.refused, 0);
console.log(`${taken.length} hand-ins, ${acknowledged} acknowledged, ${refused} refused (late for their round)`);
console.log(
  `acknowledgement in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}; server memory at most ${most.toFixed(0)} MB`,
);
desk.close();
const gone = new Promise(settle => server.once('exit', settle));
server.kill(values.kill ? 'SIGKILL' : 'SIGTERM');
await gone;
const store = openSqlite(join(data, 'classes.sqlite'));
const kept = (await store.read(`class-${code}`, 0)).filter(line => line.includes('"type":"handedIn"')).length;
await store.close();
console.log(`in the log: ${kept} hand-ins; acknowledged but lost: ${acknowledged - kept}`);
rmSync(data, { recursive: true, force: true });
process.exit(acknowledged === kept ? 0 : 1);

function residentMb(): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
