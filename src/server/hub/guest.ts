import type { Socket } from 'socket.io';
import type { Move } from '../../model/index.ts';
import type { ClassNews, ClassRefusal, ClassReply, PersonId, Update } from '../../session/index.ts';
import type { Caller } from '../classroom/decide.ts';
import type { ClassRoom } from '../classroom/room.ts';

/** What a socket has been shown to be, and been told. */
export interface Guest {
  caller: Caller;
  code?: string;
  open?: Open | undefined;
  table?: string;
  told: { scenarios?: ReadonlySet<string>; room?: string; update?: string; scenario?: string; fired?: Update['view']['events']['fired'] };
}
export type GuestSocket = Socket<Record<string, (data: unknown, answer: unknown) => void>, Record<string, (news: ClassNews) => void>>;

/** A class that is open in this process: its room, the sockets in it, and what lives only as long as they do. */
export interface Open {
  readonly room: ClassRoom;
  readonly guests: Set<GuestSocket>;
  readonly seen: Map<PersonId, number>;
  readonly hands: Set<PersonId>;
  readonly plans: Map<string, readonly Move[]>;
  telling: (() => void) | undefined;
}

export const done: ClassReply = { type: 'done' };
export const refused = (refusal: ClassRefusal): ClassReply => ({ type: 'refused', refusal });
