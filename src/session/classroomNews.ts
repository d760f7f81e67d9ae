import type { EventId, Language, LoadedCampaign, LoadedScenario, Move, PartyId, ScenarioId } from '../model/index.ts';
import type { Addressee, ClassPlan, InLanguages, Instant, Led, PersonId, SayKind, SubmitRule, TableId } from './classroom.ts';
import type { Update } from './messages.ts';
import type { EventsAdded } from './sliceFor.ts';

/** What a class on a server tells of its own accord, and the pages' faces of it; asked for in `classroom.ts`, documented in PROTOCOL.md. */

/** What the server tells of its own accord; each replaces what was told before, but for `events`, which add. */
export type ClassNews =
  | {
      readonly type: 'scenario';
      readonly loaded: LoadedScenario;
      readonly campaign?: LoadedCampaign;
      readonly earlier?: readonly LoadedScenario[];
    }
  | { readonly type: 'events'; readonly scenario: ScenarioId; readonly added: EventsAdded }
  | { readonly type: 'update'; readonly update: Update }
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'desk'; readonly desk: DeskFace }
  /** To the desk: whether what is done can be kept; if not, it is refused until it can. */
  | { readonly type: 'keeping'; readonly well: boolean }
  /** Somebody else has taken over with the rejoin code, or the facilitator has closed the way in. */
  | { readonly type: 'gone'; readonly why: 'elsewhere' | 'removed' | 'deleted' };

/** What has changed of a room or a desk: fields anew, items of lists by what they are known by, fields that are there no longer. */
export interface FacePart {
  readonly now: Instant;
  readonly set: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, { readonly changed: readonly object[]; readonly gone: readonly unknown[] }>>;
  readonly dropped: readonly string[];
}

/** As it goes over the line: whole at first, then what has changed (`hearing.ts` puts it together). */
export type ClassTold =
  | ClassNews
  | { readonly type: 'roomPart' | 'deskPart'; readonly part: FacePart }
  /** The same meeting goes on: of its log only what is new. */
  | { readonly type: 'updatePart'; readonly update: Omit<Update, 'earlier'> }
  /** Any of these, as JSON compressed with gzip; only to pages that say they can unpack it (`auth: { packs: true }`). */
  | { readonly type: 'packed'; readonly json: Uint8Array };

export type TableStatus = 'lobby' | 'open' | 'paused' | 'between' | 'over' | 'closed';

/** What all may know of a table besides its game. */
export interface TableFace {
  readonly table: TableId;
  readonly status: TableStatus;
  readonly meeting: number;
  readonly round: number;
  /** Absent while no clock runs. */
  readonly deadline?: Instant;
  /** Of a paused table, ms. */
  readonly left?: number;
  readonly revealed: boolean;
  /** Every secret is open as well. */
  readonly unveiled: boolean;
  /** What is played does not count. */
  readonly practice: boolean;
  /** How often the facilitator has rolled it back. */
  readonly rolledBack: number;
  /** Seats held by people. */
  readonly seats: readonly SeatFace[];
}
export interface SeatFace {
  readonly seat: PartyId;
  readonly people: number;
  readonly online: number;
  readonly handedIn: boolean;
  /** A bot plays it for the time being. */
  readonly bot: boolean;
}

/** What a person's page, an observer's or a projector shows beside the game. */
export interface Room {
  readonly now: Instant;
  readonly code: string;
  readonly title: string;
  readonly language?: Language;
  readonly questions: readonly string[];
  /** Where this server is reached from other devices, best first. */
  readonly addresses: readonly string[];
  readonly table?: TableFace;
  /** The moment everybody is shown; absent while nobody leads. */
  readonly led?: Led;
  /** Absent for a projector. */
  readonly me?: Me;
  readonly messages: readonly Said[];
}
export interface Me {
  readonly person: PersonId;
  readonly label: string;
  readonly seat?: PartyId;
  /** In each language; before the game opens a page holds no words of it. */
  readonly seatName?: InLanguages;
  readonly rule: SubmitRule;
  readonly captain?: PersonId;
  readonly hand: boolean;
  readonly muted: boolean;
  /** Ms more than the others have, in every round. */
  readonly extra: number;
  /** What it has answered. */
  readonly answered: readonly ('before' | 'after')[];
  readonly team: readonly Mate[];
  /** The plan the team shares. */
  readonly plan: readonly Move[];
}
export interface Mate {
  readonly person: PersonId;
  readonly label: string;
  readonly online: boolean;
  readonly handedIn: boolean;
}
export interface Said {
  readonly n: number;
  readonly at: Instant;
  /** Absent: the facilitator. */
  readonly from?: { readonly person: PersonId; readonly label: string; readonly seat?: PartyId };
  readonly address: Addressee;
  readonly kind: SayKind;
  readonly text: string;
  readonly hidden?: boolean;
}

/** Everything the desk shows. */
export interface DeskFace {
  readonly now: Instant;
  /** Since when this server has looked who is here: whoever it has never seen may have been here until then. */
  readonly since: Instant;
  readonly code: string;
  readonly instructorCode?: string;
  readonly addresses: readonly string[];
  readonly plan: ClassPlan;
  /** The moment everybody is shown; absent while nobody leads. */
  readonly led?: Led;
  readonly tables: readonly DeskTable[];
  readonly people: readonly DeskPerson[];
  readonly messages: readonly Said[];
}
export interface DeskTable extends TableFace {
  readonly rules: Readonly<Record<PartyId, { readonly rule: SubmitRule; readonly captain?: PersonId }>>;
  readonly scenario: ScenarioId;
  readonly lastRound: number;
  /** Members that support, reserve and object to the draft; absent without one. */
  readonly stances?: readonly [number, number, number];
  /** The track of cohesion, by round of this meeting. */
  readonly cohesion?: readonly number[];
  /** The latest of what took cohesion down in this meeting, but for time, newest last. */
  readonly cohesionFell: Update['log'];
  readonly latest: Update['log'];
  /** Events of the meeting that have not happened and may be staged, in the scenario's order; none while no round is open. */
  readonly toStage: readonly EventId[];
  readonly outcome?: 'adopted' | 'summary' | 'failed';
}
export interface DeskPerson {
  readonly person: PersonId;
  readonly label: string;
  readonly table?: TableId;
  readonly seat?: PartyId;
  readonly online: boolean;
  /** When last seen, if not online. */
  readonly seen?: Instant;
  readonly hand: boolean;
  readonly muted: boolean;
  readonly extra: number;
  /** The facilitator itself, in a seat. */
  readonly facilitator: boolean;
  readonly answered: readonly ('before' | 'after')[];
}
