import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Member, member } from './member.ts';
import type { Order, Report, Stretch } from './orders.ts';

/** Part of a crowd in a process of its own: joins, hands in, enters again when its line is cut, measures. */
const order = JSON.parse(process.argv[2]!) as Order;
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));
const said = (what: string) => new Promise<void>(settle => process.on('message', message => message === what && settle()));

const acknowledged: string[] = [];
const back: number[] = [];
const away = new Set<Member>();
const crowd: Member[] = [];
for (let n = 0; n < order.people; n += 1) crowd.push(await joined(n));
process.send?.({ ready: order.people });

/** Joins, and enters again by itself whenever the line comes back. */
async function joined(n: number): Promise<Member> {
  const one = member(order.port, order.transport);
  const reply = await one.ask({ type: 'join', code: order.code, label: `L${order.from + n}` });
  if (reply.type !== 'joined') throw new Error(JSON.stringify(reply));
  const enter = { type: 'enter', code: order.code, token: reply.token } as const;
  const entered = await one.ask(enter);
  if (entered.type !== 'entered') throw new Error(JSON.stringify(entered));
  let lost = 0;
  one.socket.on('disconnect', () => {
    lost ||= performance.now();
    away.add(one);
  });
  one.socket.on('connect', async () => {
    for (;;) {
      const news = one.news();
      const again = await one.ask(enter).catch(() => undefined);
      if (again?.type === 'entered') {
        await news;
        break;
      }
      if (!one.socket.connected) return;
      await pause(300);
    }
    if (lost > 0) back.push(performance.now() - lost);
    lost = 0;
    away.delete(one);
  });
  return one;
}

let commands = 0;
let [latest, silence] = [0, 0];
async function handIn(one: Member, stretch: ReturnType<typeof newStretch>): Promise<void> {
  const at = one.at();
  if (!at || at.over || away.has(one)) return;
  commands += 1;
  const id = `load-${order.from}-${commands}`;
  const begun = performance.now();
  const reply = await one.ask({ type: 'submit', id, meeting: at.meeting, round: at.round, moves: [] }).catch(() => undefined);
  if (!reply) {
    stretch.unanswered += 1;
    return;
  }
  stretch.taken.push(performance.now() - begun);
  if (reply.type === 'done') {
    const now = performance.now();
    if (latest > 0) silence = Math.max(silence, now - latest);
    latest = now;
    acknowledged.push(id);
  } else if (reply.type === 'refused' && reply.refusal !== 'round-over' && reply.refusal !== 'time-up')
    stretch.refused[reply.refusal] = (stretch.refused[reply.refusal] ?? 0) + 1;
  else stretch.late += 1;
}

const newStretch = () => ({ taken: [] as number[], late: 0, unanswered: 0, refused: {} as Record<string, number> }) satisfies Stretch;
const [steady, burst] = [newStretch(), newStretch()];
await said('go');
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const until = performance.now() + order.seconds * 1000;
async function person(one: Member, place: number): Promise<void> {
  await pause(place * (1000 / order.perSecond));
  while (performance.now() < until) {
    const next = performance.now() + 1000 / order.perSecond;
    await handIn(one, steady);
    await pause(next - performance.now());
  }
}
// One after another, spread over the time each has: nobody starts with the neighbour.
await Promise.all(crowd.map((one, n) => person(one, ((n * 7919) % order.people) / order.people)));
if (order.burst > 0)
  await Promise.all(
    crowd.map(async (one, n) => {
      await pause((((n * 7919) % order.people) / order.people) * order.burst * 1000);
      await handIn(one, burst);
    }),
  );
// A server that was killed may still be coming back.
for (let waited = 0; away.size > 0 && waited < 15_000; waited += 100) await pause(100);
const bytes = crowd.reduce((sum, one) => sum + one.heard(), 0);
const report: Report = { steady, burst, acknowledged, silence, back, away: away.size, bytes, ownDelay: delay.percentile(99) / 1e6 };
process.send?.(report);
await said('over');
for (const one of crowd) one.socket.close();
setTimeout(() => process.exit(0), 300);
