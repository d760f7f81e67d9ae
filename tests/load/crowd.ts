import type { ClassReply, Update } from '../../src/session/index.ts';
import { guest } from '../server/people.ts';

/** Part of a crowd in a process of its own: joins, hands in, measures. Told what to do by its parent. */
interface Order {
  readonly port: number;
  readonly code: string;
  readonly from: number;
  readonly people: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly transport: 'websocket' | 'polling';
}
const order = JSON.parse(process.argv[2]!) as Order;
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));

const crowd: ReturnType<typeof guest>[] = [];
const tokens: string[] = [];
const taken: number[] = [];
let refused = 0;
let acknowledged = 0;

for (let n = 0; n < order.people; n += 1) {
  const one = guest(order.port, [order.transport]);
  const joined = await one.ask({ type: 'join', code: order.code, label: `L${order.from + n}` });
  if (joined.type !== 'joined') throw new Error(JSON.stringify(joined));
  tokens.push(joined.token);
  await one.get('entered', { type: 'enter', code: order.code, token: joined.token });
  crowd.push(one);
}
process.send?.({ ready: order.people });
await new Promise<void>(settle => process.once('message', () => settle()));

const until = Date.now() + order.seconds * 1000;
async function person(one: ReturnType<typeof guest>, at: number): Promise<void> {
  await pause((at / order.people) * (1000 / order.perSecond));
  for (let n = 0; Date.now() < until; n += 1) {
    const update: Update | undefined = one.update();
    if (update && update.view.phase.name !== 'concluded') {
      const begun = performance.now();
      const reply: ClassReply = await one.ask({
        type: 'submit',
        id: `load-${order.from + at}-${n}`,
        meeting: update.meeting,
        round: update.view.round,
        moves: [],
      });
      taken.push(performance.now() - begun);
      if (reply.type === 'done') acknowledged += 1;
      else refused += 1;
    }
    await pause(1000 / order.perSecond);
  }
}
await Promise.all(crowd.map((one, at) => person(one, at)));
process.send?.({ taken, acknowledged, refused });
for (const one of crowd) one.close();
setTimeout(() => process.exit(0), 500);
