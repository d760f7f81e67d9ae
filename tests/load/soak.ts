import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Entry } from '../../src/server/classroom/entries.ts';
import type { Clock } from '../../src/server/clock.ts';
import { readLibrary } from '../../src/server/readLibrary.ts';
import { serve } from '../../src/server/serve.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { guest, PLAN } from '../server/people.ts';
import { type Member, member } from './member.ts';
import { KEY } from './servers.ts';
import { type ClocksSeen, watchClocks } from './watchClocks.ts';

const HOUR = 3_600_000;
const ROUND = 240_000;
const PEOPLE = 40;
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));

/** A session of so many hours by a clock that runs `speed` times as fast, server and crowd in this process: what it weighs on the way, whether every round ended when it should, and whether pages on machines with wrong clocks show the time that is left. */
export async function soak(hours: number, speed: number): Promise<boolean> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const begun = Date.now();
  const clock: Clock = {
    now: () => begun + (Date.now() - begun) * speed,
    after: (ms, act) => {
      const timer = setTimeout(act, Math.max(0, ms) / speed);
      return () => clearTimeout(timer);
    },
  };
  const data = mkdtempSync(join(tmpdir(), 'five-percent-soak-'));
  const pages = join(data, 'pages');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Game</title>');
  const served = await serve({ library: readLibrary(), pages, host: '127.0.0.1', port: 0, data, key: KEY, clock });
  const desk = guest(served.port);
  const plan = { ...PLAN, title: 'Soak', play: 'hague-summit', tables: 2, perSeat: 10, roundMs: ROUND };
  const { code, token } = await desk.get('created', { type: 'create', key: KEY, plan });
  await desk.get('entered', { type: 'enter', code, token });
  const crowd: Member[] = [];
  for (let n = 0; n < PEOPLE; n += 1) {
    const one = member(served.port, 'websocket');
    const joined = await one.ask({ type: 'join', code, label: `L${n}` });
    if (joined.type === 'joined') await one.ask({ type: 'enter', code, token: joined.token });
    crowd.push(one);
  }
  let commands = 0;
  const id = () => {
    commands += 1;
    return `soak-command-${commands}`;
  };
  await desk.get('done', { type: 'act', id: id(), tables: 'all', act: { act: 'start' } });
  // The desk's own page would keep what it is told; this one only starts and ends.
  desk.close();
  const endClocks = watchClocks(served.port, code, clock.now, speed);
  const weights: number[] = [];
  const end = clock.now() + hours * HOUR;
  let weigh = clock.now();
  while (clock.now() < end) {
    // Some hand in, some share a plan, one says something; the last never hands in, so that only the clock ends a round.
    for (const [n, one] of crowd.slice(0, -4).entries()) {
      const at = one.at();
      if (at && !at.over && n % 3 === commands % 3)
        await one.ask({ type: 'submit', id: id(), meeting: at.meeting, round: at.round, moves: [] }).catch(() => undefined);
    }
    await crowd[commands % PEOPLE]!.ask({ type: 'share', moves: [{ type: 'askCarveOut' }] });
    await crowd[commands % PEOPLE]!.ask({ type: 'say', id: id(), address: { to: 'desk' }, text: 'Still here.' });
    if (crowd.some(one => one.at()?.over)) await again();
    if (clock.now() >= weigh) {
      collect();
      weights.push(process.memoryUsage().heapUsed / 1e6);
      weigh += HOUR / 2;
    }
    await pause(60_000 / speed);
  }
  const seen = endClocks();
  for (const one of crowd) one.socket.close();
  await served.close();
  const { rounds, late, missed } = await roundsOf(join(data, 'classes.sqlite'), code, clock.now());
  rmSync(data, { recursive: true, force: true });
  console.log(
    `${hours} hours, ${speed} times as fast: ${rounds} rounds ended by the clock, the latest ${(late / speed).toFixed(0)} ms after its time; missed: ${missed}`,
  );
  console.log(`heap after collecting, every half hour, MB: ${weights.map(weight => weight.toFixed(0)).join(' ')}`);
  tellClocks(seen);
  return missed === 0 && seen.wrong === 0 && seen.looks > 0;

  async function again(): Promise<void> {
    const door = guest(served.port);
    await door.get('entered', { type: 'enter', code, token });
    for (const act of ['restart', 'start'] as const) await door.get('done', { type: 'act', id: id(), tables: 'all', act: { act } });
    door.close();
    await pause(200);
  }
}

/** In seconds of the session. */
function tellClocks({ pages, looks, off, wrong, doubt }: ClocksSeen): void {
  const s = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(2);
  console.log(
    `clocks of ${pages} pages on machines up to a day wrong, in ${looks} looks: off by ${s(off[Math.floor(looks / 2)])} s (half), ${s(off[Math.floor(looks * 0.99)])} s (99 of 100), ${s(off.at(-1))} s (the most)`,
  );
  console.log(
    `  of that a round trip, sped up like the session, accounts for ${s(doubt)} s at most; off by more than a second beyond it: ${wrong}`,
  );
}

/** From the log: how long after its deadline each round was resolved, and deadlines that passed without. */
async function roundsOf(file: string, code: string, now: number): Promise<{ rounds: number; late: number; missed: number }> {
  const store = openSqlite(file);
  const entries = (await store.read(`class-${code}`, 0)).map(line => JSON.parse(line) as Entry);
  await store.close();
  const due = new Map<string, number | undefined>();
  let [rounds, late] = [0, 0];
  for (const entry of entries) {
    if (entry.type === 'restarted') due.set(entry.table, undefined);
    if (entry.type === 'started') due.set(entry.table, entry.deadline);
    if (entry.type !== 'resolved') continue;
    if (entry.why === 'time') {
      rounds += 1;
      late = Math.max(late, entry.at - (due.get(entry.table) ?? entry.at));
    }
    due.set(entry.table, entry.deadline);
  }
  const missed = [...due.values()].filter(deadline => deadline !== undefined && deadline < now - ROUND / 2).length;
  return { rounds, late, missed };
}
