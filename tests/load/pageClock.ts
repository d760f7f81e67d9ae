import { io } from 'socket.io-client';
import {
  type ClassReply,
  type ClassTold,
  createHearing,
  createServerClock,
  type Instant,
  leftOf,
  type Room,
  type Unpacked,
} from '../../src/session/index.ts';

/** A page that watches a table, on a machine whose own clock is wrong: what it shows of the time, and how far that is from the server's. */
export interface PageClock {
  /** Asks the server what time it has, as a page does every twenty seconds. */
  readonly askTime: () => Promise<void>;
  /** Ms by which the time left that it shows is off; undefined while no clock runs, or none is known. */
  readonly off: () => number | undefined;
  /** Half of its quickest round trip lately, ms of the session: what no page can know better. */
  readonly doubt: () => number;
  readonly close: () => void;
}

/** Answers a server clock remembers. */
const LATELY = 8;

/** @param now the server's clock; @param ahead ms the machine's own clock is ahead of it; @param rate how fast it runs */
export function pageClock(port: number, code: string, now: () => Instant, { ahead, rate }: { ahead: number; rate: number }): PageClock {
  const begun = now();
  const local = (): number => begun + ahead + (now() - begun) * rate;
  const socket = io(`http://127.0.0.1:${port}`, { path: '/live/', transports: ['websocket'], forceNew: true, auth: { packs: false } });
  const ask = (request: object) => socket.timeout(20_000).emitWithAck('ask', request) as Promise<ClassReply>;
  const clock = createServerClock();
  const whole = createHearing();
  let room: Room | undefined;
  let trips: readonly number[] = [];
  socket.on('connect', () => void ask({ type: 'watch', code }).catch(() => undefined));
  socket.on('news', (told: ClassTold) => {
    const news = whole(told as Unpacked);
    if (news?.type === 'room') room = news.room;
  });
  return {
    askTime: async () => {
      const sent = local();
      const reply = await ask({ type: 'time' }).catch(() => undefined);
      if (reply?.type !== 'time') return;
      const received = local();
      clock.hear({ sent, received, now: reply.now });
      trips = [...trips, received - sent].slice(-LATELY);
    },
    off: () => {
      const known = clock.ahead(local());
      const { table } = room ?? {};
      if (known === undefined || table?.deadline === undefined) return undefined;
      // Where nothing is left, nothing can be off.
      const truly = leftOf(table, now())!;
      return truly === 0 ? undefined : Math.abs(leftOf(table, local() + known)! - truly);
    },
    doubt: () => Math.min(...trips) / 2,
    close: () => void socket.close(),
  };
}
