import type { Difficulty, EventId, Language, Move, Package, PartyId, Refused, ScenarioId } from '../model/index.ts';
import type { Advice, Debrief, Forecast, Foretold, SecondOpinion, StanceSeen, Weighable, Weighing } from '../view/index.ts';
import type { Audience } from '../view/types.ts';
import type { GameCompared } from './compare.ts';
import type { Update } from './messages.ts';
import type { GameRecord, Moment } from './types.ts';

/** What a page and a class on a server say to each other; documented in PROTOCOL.md, which a test plays through. */

export type TableId = string;
export type PersonId = string;
/** Milliseconds since 1970, by the server's clock. */
export type Instant = number;

/** Who decides for a seat that several people hold. */
export type SubmitRule = 'any' | 'captain' | 'majority';
/** How those who join come to a seat. */
export type Seating = 'random' | 'choose' | 'hand';

export interface ClassPlan {
  readonly title: string;
  readonly play: ScenarioId;
  readonly difficulty: Difficulty;
  readonly tables: number;
  readonly seating: Seating;
  /** People a seat takes before those who join become observers. */
  readonly perSeat: number;
  /** Rounds each meeting has at most; undefined: as many as are written. */
  readonly rounds?: number;
  /** Length of a round; undefined: no clock, the facilitator advances. */
  readonly roundMs?: number;
  /** What a seat does that has handed in nothing when time is up. */
  readonly absent: 'pass' | 'bot';
  readonly submitRule: SubmitRule;
  /** Statements everybody is asked about before and after, agreed with from 1 to 5. */
  readonly questions?: readonly string[];
  /** What pages of the class speak until somebody chooses otherwise. */
  readonly language?: Language;
  /** News the facilitator has written beforehand, to be said when the time has come; `prepare` changes them. */
  readonly prepared?: readonly string[];
  /** Labels with the seat kept for each. */
  readonly roster?: readonly { readonly label: string; readonly table: TableId; readonly seat: PartyId }[];
}

/** Where a message goes: to everybody, a table, a seat, a person, or the facilitator. */
export type Addressee =
  | { readonly to: 'all' | 'desk' }
  | { readonly to: 'table'; readonly table: TableId }
  | { readonly to: 'seat'; readonly table: TableId; readonly seat: PartyId }
  | { readonly to: 'person'; readonly person: PersonId };

/** `news`: shown on stage as something that has happened. */
export type SayKind = 'message' | 'news';

/** What the facilitator does to tables; `all`, or the named ones. */
export type TableAct =
  /** `practice`: starts as a game that does not count; `real`: ends it, and starts with other chances. `unveil`: every secret of a game that is over. */
  | {
      readonly act:
        | 'start'
        | 'practice'
        | 'real'
        | 'pause'
        | 'resume'
        | 'advance'
        | 'proceed'
        | 'rollBack'
        | 'reveal'
        | 'unveil'
        | 'restart';
    }
  | { readonly act: 'extend'; readonly ms: number }
  /** Brings an event of the scenario on stage in the round that is open, with its effects and its question. */
  | { readonly act: 'stage'; readonly event: EventId };

/** A game that is looked at together: the facilitator leafs, every page follows. `eyes`: a seat's, or everybody's. */
export interface Led {
  readonly table: TableId;
  readonly at: Moment;
  readonly eyes: Audience;
}

export type ClassRequest =
  /** Anybody: what time the server has. */
  | { readonly type: 'time' }
  /** Anybody. Claims nothing. */
  | { readonly type: 'look'; readonly code: string }
  | {
      readonly type: 'join';
      readonly code: string;
      readonly label: string;
      readonly table?: TableId;
      readonly seat?: PartyId;
      readonly observe?: boolean;
    }
  /** From another device: the token held before is void. */
  | { readonly type: 'rejoin'; readonly code: string; readonly rejoin: string }
  | { readonly type: 'watch'; readonly code: string; readonly table?: TableId }
  /** Binds this socket to whom the token belongs to. */
  | { readonly type: 'enter'; readonly code: string; readonly token: string }
  /** With the server's own key, printed where it was started. */
  | { readonly type: 'plays'; readonly key: string }
  | { readonly type: 'create'; readonly key: string; readonly plan: ClassPlan }
  | { readonly type: 'classes'; readonly key: string }
  /** A second facilitator, by the instructor code. */
  | { readonly type: 'assist'; readonly code: string; readonly instructorCode: string }
  /** A person in a seat. `id` names the command, so that sending it twice does it once. */
  | { readonly type: 'submit'; readonly id: string; readonly meeting: number; readonly round: number; readonly moves: readonly Move[] }
  | { readonly type: 'withdraw'; readonly id: string }
  | { readonly type: 'share'; readonly moves: readonly Move[] }
  | { readonly type: 'stances'; readonly package: Package }
  | { readonly type: 'forecast' | 'advice'; readonly plan: readonly Move[] }
  | { readonly type: 'weighing'; readonly plan: readonly Move[]; readonly move: Weighable }
  | { readonly type: 'opinions' }
  | { readonly type: 'debrief' }
  /** How the forecasts held that a seat had before it when it handed in: a person's own, or, for the desk, whichever it names. */
  | { readonly type: 'forecastsHeld'; readonly meeting: number; readonly table?: TableId; readonly seat?: PartyId }
  /** Tables side by side: the desk any time, everybody else once the debrief is open. */
  | { readonly type: 'compare' }
  /** The game of a table, to be looked at again with every secret: the desk once it is over, everybody else once it is unveiled. */
  | { readonly type: 'record'; readonly table: TableId }
  | { readonly type: 'say'; readonly id: string; readonly address: Addressee; readonly text: string; readonly kind?: SayKind }
  | { readonly type: 'hand'; readonly up: boolean }
  /** To the class’s questions, in their order; 1 to 5 each. */
  | { readonly type: 'answers'; readonly id: string; readonly when: 'before' | 'after'; readonly answers: readonly number[] }
  /** The facilitator. */
  | { readonly type: 'act'; readonly id: string; readonly tables: 'all' | readonly TableId[]; readonly act: TableAct }
  /** The news prepared for this class, anew. */
  | { readonly type: 'prepare'; readonly id: string; readonly texts: readonly string[] }
  /** Everybody looks at this moment of a game that is unveiled; without `led`, no longer. */
  | { readonly type: 'lead'; readonly id: string; readonly led?: Led }
  | { readonly type: 'addTable'; readonly id: string }
  /** Everybody at `table` moves to `into`; the table is closed. */
  | { readonly type: 'merge'; readonly id: string; readonly table: TableId; readonly into: TableId }
  /** So many ms more for a person, in every round. */
  | { readonly type: 'extra'; readonly id: string; readonly person: PersonId; readonly ms: number }
  /** The facilitator takes a seat itself, and hands in for it. */
  | { readonly type: 'sit'; readonly id: string; readonly table: TableId; readonly seat: PartyId }
  | { readonly type: 'seat'; readonly id: string; readonly person: PersonId; readonly table?: TableId; readonly seat?: PartyId }
  | {
      readonly type: 'rule';
      readonly id: string;
      readonly table: TableId;
      readonly seat: PartyId;
      readonly rule: SubmitRule;
      readonly captain?: PersonId;
    }
  | { readonly type: 'bot'; readonly id: string; readonly table: TableId; readonly seat: PartyId; readonly plays: boolean }
  | { readonly type: 'submitFor'; readonly id: string; readonly table: TableId; readonly seat: PartyId; readonly moves: readonly Move[] }
  | { readonly type: 'overShoulder'; readonly table: TableId; readonly seat: PartyId }
  | { readonly type: 'reissue'; readonly id: string; readonly person: PersonId }
  | { readonly type: 'remove'; readonly id: string; readonly person: PersonId }
  | { readonly type: 'moderate'; readonly id: string; readonly hide?: number; readonly mute?: PersonId; readonly muted?: boolean }
  | { readonly type: 'lower'; readonly person: PersonId }
  | { readonly type: 'deleteClass'; readonly id: string };

/** Why something asked of a class is not done. Words in `web/text`. */
export type ClassRefusal =
  | 'unknown-class'
  | 'unknown-play'
  | 'wrong-key'
  | 'wrong-token'
  | 'wrong-code'
  | 'not-entered'
  | 'not-yours'
  | 'label-taken'
  | 'seat-taken'
  | 'no-seat'
  | 'not-open'
  | 'round-over'
  | 'time-up'
  | 'not-captain'
  | 'not-revealed'
  | 'muted'
  | 'malformed'
  | 'too-large'
  | 'too-fast'
  | 'busy'
  | 'other-rules'
  | 'storage-failed';

export type ClassReply =
  | { readonly type: 'done' }
  | { readonly type: 'time'; readonly now: Instant }
  | { readonly type: 'refused'; readonly refusal: ClassRefusal; readonly moves?: readonly Refused[] }
  | {
      readonly type: 'look';
      readonly title: string;
      readonly play: ScenarioId;
      readonly seating: Seating;
      readonly language?: Language;
      readonly seats: readonly SeatOffered[];
    }
  /** `token` is for this browser alone; `rejoin` is the short code that lets another device take over. */
  | { readonly type: 'joined'; readonly token: string; readonly rejoin: string; readonly person: PersonId }
  | { readonly type: 'entered'; readonly role: 'person' | 'desk' | 'projector' }
  | { readonly type: 'created'; readonly code: string; readonly token: string; readonly instructorCode: string }
  | { readonly type: 'assisting'; readonly token: string }
  | { readonly type: 'plays'; readonly plays: readonly PlayOffered[]; readonly addresses: readonly string[] }
  | { readonly type: 'classes'; readonly classes: readonly { readonly code: string; readonly title: string; readonly opened: Instant }[] }
  | { readonly type: 'reissued'; readonly rejoin: string }
  | { readonly type: 'shoulder'; readonly update: Update; readonly plan: readonly Move[]; readonly handedIn?: readonly Move[] }
  | { readonly type: 'stances'; readonly stances: readonly StanceSeen[] }
  | { readonly type: 'forecast'; readonly forecast: Forecast }
  | { readonly type: 'advice'; readonly advice: Advice }
  | { readonly type: 'weighing'; readonly weighing: Weighing }
  | { readonly type: 'opinions'; readonly opinions: readonly SecondOpinion[] }
  | { readonly type: 'debrief'; readonly debriefs: readonly Debrief[] }
  /** Kept of `made` of the meeting's `of` rounds; `held` where any were. */
  | { readonly type: 'forecastsHeld'; readonly made: number; readonly of: number; readonly held?: Foretold }
  | { readonly type: 'compared'; readonly tables: readonly TableCompared[]; readonly gains: readonly QuestionGain[] }
  | { readonly type: 'record'; readonly record: GameRecord };

export interface TableCompared extends GameCompared {
  readonly table: TableId;
  readonly practice: boolean;
  /** Seats that people hold, by their labels. */
  readonly seats: readonly { readonly seat: PartyId; readonly people: readonly string[] }[];
  /** For the facilitator alone. */
  readonly students: readonly StudentCompared[];
}
/** What somebody did at a table: rounds it sat there, and handed in; moves that counted, by their kind; messages. */
export interface StudentCompared {
  readonly person: PersonId;
  readonly label: string;
  readonly seat: PartyId;
  readonly rounds: number;
  readonly handedIn: number;
  readonly moves: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly messages: number;
}
/** Mean answers of those who gave both, 1 to 5; absent where nobody did. */
export interface QuestionGain {
  readonly question: string;
  readonly people: number;
  readonly before?: number;
  readonly after?: number;
  readonly seats: readonly { readonly seat: PartyId; readonly people: number; readonly before: number; readonly after: number }[];
}

/** The same said in each language there are words for. */
export type InLanguages = Readonly<Record<Language, string>>;
export interface SeatOffered {
  readonly table: TableId;
  readonly seat: PartyId;
  readonly name: InLanguages;
  readonly people: number;
}
export interface PlayOffered {
  readonly id: ScenarioId;
  readonly title: InLanguages;
  /** Rounds of each meeting. */
  readonly rounds: readonly number[];
  readonly seats: readonly { readonly seat: PartyId; readonly name: InLanguages }[];
}
