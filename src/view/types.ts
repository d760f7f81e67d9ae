import type { Profile } from '../engine/index.ts';
import type {
  AssetId,
  ChoiceId,
  Draft,
  EventId,
  IssueId,
  Known,
  Level,
  MoveType,
  Offer,
  PartyId,
  Phase,
  PledgeState,
  Stance,
  StanceReason,
  State,
  TrackId,
} from '../model/index.ts';

/** A party's eyes, or what anybody may see. */
export type Audience = PartyId | 'public';

/** Plain data for one audience, made by choosing what it shows. Small: the scenario travels once, apart from it. */
export interface View {
  readonly audience: Audience;
  readonly round: number;
  readonly lastRound: number;
  readonly phase: Phase;
  /** By party, in the scenario's order. */
  readonly parties: readonly PartyFace[];
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly draft?: Draft | undefined;
  readonly promised: State['promised'];
  readonly withdrawn: readonly AssetId[];
  readonly events: {
    readonly current: readonly EventId[];
    readonly fired: Readonly<Record<EventId, number>>;
    readonly chosen: Readonly<Record<EventId, ChoiceId>>;
  };
  readonly silencesBroken: number;
  readonly silencesOpened: number;
  readonly lines: State['lines'];
  readonly carried: Readonly<Record<string, number>>;
  /** Absent for the public. */
  readonly own?: OwnView | undefined;
}

/** What everybody sees of a party. By issue where it is an array. */
export interface PartyFace {
  readonly position: readonly Level[];
  readonly spoken: readonly boolean[];
  readonly statements: Readonly<Record<IssueId, Level>>;
  /** Absent values are classified or not made. */
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
  readonly askedCarveOut: boolean;
  /** Rounds in a row it objected, broken silences counted double. */
  readonly insistence: number;
}

/** What a party knows of itself and, through its own work, of others. */
export interface OwnView {
  readonly party: PartyId;
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  readonly redLine: readonly (number | null)[];
  readonly costOfFailure: number;
  readonly entitlement: number;
  readonly pressure: number;
  readonly resolve: number;
  readonly sweetener: number;
  readonly pace: number;
  /** Points. */
  readonly reservation: number;
  readonly aspiration: number;
  /** Of the draft, if there is one and the party is a member. */
  readonly utility?: number | undefined;
  readonly stance?: Stance | undefined;
  /** Whether its capital would let the draft pass under silence, as things stood at the end of the last round. */
  readonly lets: boolean;
  /** By party: mine in them, theirs in me; −1 to 1. */
  readonly trust: readonly number[];
  readonly trusted: readonly number[];
  readonly knowledge: Readonly<Record<PartyId, Readonly<Record<IssueId, Known>>>>;
  /** A bot's that is let know more than that: by party, what it takes them for. */
  readonly insight?: readonly Profile[] | undefined;
  /** Its own pledges, classified ones too. */
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
  readonly offers: readonly Offer[];
  readonly sent: readonly Offer[];
  readonly allowance: number;
  /** Move types that could be accepted now with some argument. */
  readonly moves: readonly MoveType[];
  /** Events on stage that ask this party and are not answered. */
  readonly asked: readonly EventId[];
}

/** How a party is expected to stand on a package, from what the audience knows. */
export interface StanceSeen {
  readonly party: PartyId;
  readonly stance: Stance;
  /** Whether it is expected to let the package pass under silence. */
  readonly lets: boolean;
  /** Points above (+) or below (−) its estimated reservation value: low, middle, high. */
  readonly margin: readonly [number, number, number];
  /** Largest reasons first. */
  readonly reasons: readonly StanceReason[];
}

/** What is known of a party on an issue: public, or narrowed by consulting. In levels. */
export interface KnownSeen extends Known {
  readonly issue: IssueId;
}
