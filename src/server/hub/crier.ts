import { both, type Touched } from '../classroom/touched.ts';
import type { Clock } from '../clock.ts';
import type { GuestSocket, Open } from './guest.ts';
import type { Teller } from './telling.ts';

/** Changes of a class are gathered this long before they are told, ms; what the desk is told, longer. */
const GATHER = 40;
const GATHER_DESK = 250;
/** Telling gives way to whoever asks after so many ms. */
const SLICE = 6;

export interface Crier {
  /** Something has changed for these tables, and so for the desk. */
  readonly soon: (open: Open, touched: Touched) => void;
  /** Somebody has entered, and is to be told how things stand. */
  readonly welcome: (open: Open, socket: GuestSocket) => void;
  readonly stop: (open: Open) => void;
}

/**
 * When a class is told what has changed: gathered, table by table, in slices of a few milliseconds between which others are answered,
 * and only while all that would be told is kept.
 */
export function createCrier(clock: Clock, teller: Teller): Crier {
  function soon(open: Open, touched: Touched): void {
    const { news } = open;
    for (const table of touched === 'all' ? [...news.rows.keys()] : touched) news.rows.delete(table);
    news.touched = both(news.touched, touched);
    news.desk.due = true;
    if (news.held) turn(open);
    plan(open, 'gathering', GATHER, () => begin(open));
  }

  function begin(open: Open): void {
    const { news } = open;
    for (const table of news.touched === 'all' ? open.room.state().tables.keys() : news.touched) news.queue.add(table);
    news.touched = new Set();
    turn(open);
  }

  /** One slice; what is left comes in the next turn of the event loop, or as soon as the class is kept again. */
  function step(open: Open): void {
    const { news, room } = open;
    news.held = !room.settled();
    if (news.held) return;
    const until = performance.now() + SLICE;
    const showing = teller.showingOf(open);
    const fresh = [...news.fresh];
    news.fresh.clear();
    teller.welcome(open, showing, fresh);
    for (const table of news.queue) {
      if (performance.now() > until) break;
      news.queue.delete(table);
      teller.tellTable(open, showing, table);
    }
    if (news.queue.size > 0) turn(open);
    else if (news.desk.due) desks(open, showing);
  }

  function desks(open: Open, showing: ReturnType<Teller['showingOf']>): void {
    const { desk } = open.news;
    const early = desk.at + GATHER_DESK - clock.now();
    if (early > 0) {
      plan(open, 'desk', early, () => turn(open));
      return;
    }
    Object.assign(desk, { due: false, at: clock.now() });
    teller.tellDesks(open, showing);
  }

  function turn(open: Open): void {
    const { pending } = open.news;
    if (pending.has('turn')) return;
    const immediate = setImmediate(() => {
      pending.delete('turn');
      step(open);
    });
    pending.set('turn', () => clearImmediate(immediate));
  }

  function plan({ news: { pending } }: Open, what: 'gathering' | 'desk', ms: number, act: () => void): void {
    if (pending.has(what)) return;
    const callOff = clock.after(ms, () => {
      pending.delete(what);
      act();
    });
    pending.set(what, callOff);
  }

  return {
    soon,
    welcome: (open, socket) => {
      open.news.fresh.add(socket);
      turn(open);
    },
    stop: ({ news: { pending } }) => {
      for (const callOff of pending.values()) callOff();
      pending.clear();
    },
  };
}
