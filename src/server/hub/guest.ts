import type { Socket } from 'socket.io';
import type {
  ClassRefusal,
  ClassReply,
  ClassTold,
  DeskFace,
  DeskTable,
  PersonId,
  Room,
  TableFace,
  TableId,
  Update,
} from '../../session/index.ts';
import type { Caller } from '../classroom/decision.ts';
import type { Heard } from '../classroom/faces.ts';
import type { ClassRoom } from '../classroom/room.ts';
import type { Touched } from '../classroom/touched.ts';

/** What a socket has been told, so that nothing is said twice. */
export interface Told {
  scenarios?: ReadonlySet<string>;
  /** Which slice it holds, and which of its events. */
  slice?: { readonly scenario: string; readonly fired: Update['view']['events']['fired'] };
  /** Which moment of which game, through whose eyes, and how much of its log. */
  update?: { readonly mark: string; readonly line: string; readonly entries: number };
  heard?: Heard;
  room?: Room;
  desk?: DeskFace;
}

/** What a socket has been shown to be, and been told. */
export interface Guest {
  caller: Caller;
  /** Of the token it has shown. */
  hash?: string | undefined;
  code?: string;
  open?: Open | undefined;
  table?: string;
  told: Told;
}
export type GuestSocket = Socket<Record<string, (data: unknown, answer: unknown) => void>, Record<string, (news: ClassTold) => void>>;

/** A class that is open in this process: its room, the sockets in it, and what lives only as long as they do. */
export interface Open {
  readonly room: ClassRoom;
  readonly guests: Set<GuestSocket>;
  readonly seen: Map<PersonId, number>;
  /** When it was opened here. */
  readonly since: number;
  /** What is still to be told, and what the desk was told last. */
  readonly news: OpenNews;
}

export interface OpenNews {
  touched: Touched;
  /** Have entered, and know nothing yet. */
  readonly fresh: Set<GuestSocket>;
  /** Tables of the round of telling that is under way. */
  readonly queue: Set<TableId>;
  readonly faces: Map<TableId, TableFace>;
  /** Rows of the desk that still hold. */
  readonly rows: Map<TableId, DeskTable>;
  desk: { face: DeskFace | undefined; due: boolean; at: number };
  /** Telling waits until what has been decided is kept. */
  held: boolean;
  /** What is to come, and what calls it off. */
  readonly pending: Map<'gathering' | 'desk' | 'turn', () => void>;
}

export function newsOfNothing(): OpenNews {
  return {
    touched: new Set(),
    fresh: new Set(),
    queue: new Set(),
    faces: new Map(),
    rows: new Map(),
    desk: { face: undefined, due: false, at: 0 },
    held: false,
    pending: new Map(),
  };
}

/** Tells desks whether what is done is kept. */
export function tellKeeping({ room }: Open, guestOf: (socket: GuestSocket) => Guest, to: Iterable<GuestSocket>): void {
  for (const socket of to) if (guestOf(socket).caller.role === 'desk') socket.emit('news', { type: 'keeping', well: !room.troubled() });
}

export const done: ClassReply = { type: 'done' };
export const refused = (refusal: ClassRefusal): ClassReply => ({ type: 'refused', refusal });

/** The table somebody hears of: its own, the one it watches, or the first. */
export function tableHeardBy({ room }: Open, { caller, table }: Pick<Guest, 'caller' | 'table'>): TableId {
  const state = room.state();
  const place = caller.role === 'person' ? state.people.get(caller.person)?.place : undefined;
  return place?.table ?? table ?? state.tables.keys().next().value!;
}

/** By class, the people whose sockets are with this process. */
export function peopleHere(
  opened: ReadonlyMap<string, Open>,
  guestOf: (socket: GuestSocket) => Guest,
): ReadonlyMap<string, readonly PersonId[]> {
  const personOf = (socket: GuestSocket) => {
    const { caller } = guestOf(socket);
    return caller.role === 'person' ? caller.person : [];
  };
  return new Map([...opened].map(([code, { guests }]) => [code, [...guests].flatMap(personOf)]));
}
