import type { EventId, Move, PartyId } from '../../model/index.ts';
import type {
  Addressee,
  ClassPlan,
  ForecastRemembered,
  Instant,
  Led,
  PersonId,
  SayKind,
  SubmitRule,
  TableId,
} from '../../session/index.ts';

/** What the log of a class holds: facts in the order they happened. Everything a class is follows from them; nothing is ever changed in it. */
export type Entry = { readonly at: Instant } & NamedFact;
/** A fact with the name of the command it came of, so that a command sent twice is carried out once. */
export type NamedFact = { readonly id?: string } & ClassFact;

export type ClassFact =
  /** Tokens and codes are kept as hashes only; no entry holds an address of a machine. */
  | {
      readonly type: 'opened';
      readonly code: string;
      readonly plan: ClassPlan;
      readonly rules: string;
      readonly seeds: readonly string[];
      readonly desk: string;
      readonly instructor: string;
    }
  | { readonly type: 'assisted'; readonly desk: string }
  | { readonly type: 'tableAdded'; readonly seed: string }
  | {
      readonly type: 'joined';
      readonly person: PersonId;
      readonly label: string;
      readonly token: string;
      readonly rejoin: string;
      readonly place?: Place;
      readonly observes?: boolean;
      /** The facilitator, in a seat. */
      readonly facilitator?: true;
    }
  /** A new token, with the rejoin code used or given out anew; the old token is void. */
  | { readonly type: 'tokenGiven'; readonly person: PersonId; readonly token?: string; readonly rejoin?: string }
  | { readonly type: 'seated'; readonly person: PersonId; readonly place?: Place }
  | { readonly type: 'removed'; readonly person: PersonId }
  | { readonly type: 'ruled'; readonly place: Place; readonly rule: SubmitRule; readonly captain?: PersonId }
  | { readonly type: 'botSet'; readonly place: Place; readonly plays: boolean }
  | { readonly type: 'timeGiven'; readonly person: PersonId; readonly ms: number }
  | { readonly type: 'answered'; readonly person: PersonId; readonly when: 'before' | 'after'; readonly answers: readonly number[] }
  | { readonly type: 'started'; readonly table: TableId; readonly deadline?: Instant; readonly practice?: true }
  | { readonly type: 'paused'; readonly table: TableId }
  | { readonly type: 'resumed'; readonly table: TableId; readonly deadline?: Instant }
  | { readonly type: 'extended'; readonly table: TableId; readonly ms: number }
  | {
      readonly type: 'handedIn';
      readonly place: Place;
      readonly person?: PersonId;
      readonly moves: readonly Move[];
      /** The forecast of these moves that the seat had before it. */
      readonly foretold?: ForecastRemembered;
    }
  /** A seat has been told what a plan would lead to, in the round that was open: once for each plan. */
  | { readonly type: 'foreseen'; readonly place: Place; readonly plan: string; readonly forecast: ForecastRemembered }
  | { readonly type: 'withdrawn'; readonly place: Place; readonly person: PersonId }
  | {
      readonly type: 'resolved';
      readonly table: TableId;
      readonly meeting: number;
      readonly round: number;
      readonly people: Readonly<Record<PartyId, readonly Move[]>>;
      /** They follow from the rest; kept so that a server that starts again need not think everything over. */
      readonly bots?: Readonly<Record<PartyId, readonly Move[]>>;
      readonly why: 'all' | 'time' | 'desk';
      readonly deadline?: Instant;
      readonly concluded: boolean;
    }
  /** The facilitator has brought an event on stage; what these seats had handed in can no longer be done, and is void. */
  | { readonly type: 'staged'; readonly table: TableId; readonly event: EventId; readonly voids: readonly PartyId[] }
  | { readonly type: 'proceeded'; readonly table: TableId; readonly deadline?: Instant }
  | { readonly type: 'rolledBack'; readonly table: TableId; readonly deadline?: Instant }
  | { readonly type: 'restarted'; readonly table: TableId; readonly seed: string }
  | { readonly type: 'revealed' | 'unveiled' | 'closed'; readonly table: TableId }
  | { readonly type: 'prepared'; readonly texts: readonly string[] }
  | { readonly type: 'led'; readonly led?: Led }
  | { readonly type: 'said'; readonly person?: PersonId; readonly address: Addressee; readonly kind: SayKind; readonly text: string }
  | { readonly type: 'hidden'; readonly message: number }
  | { readonly type: 'raised'; readonly person: PersonId; readonly up: boolean }
  /** The plan the members of a seat draft together. */
  | { readonly type: 'shared'; readonly place: Place; readonly moves: readonly Move[] }
  | { readonly type: 'muted'; readonly person: PersonId; readonly muted: boolean };

export interface Place {
  readonly table: TableId;
  readonly seat: PartyId;
}
