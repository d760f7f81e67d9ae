import type { AssetId, BlocId, ChoiceId, EventId, IssueId, Level, PartyId, TextId, TrackId } from './ids.ts';
import type { OfferTerms } from './move.ts';
import type { Package, Stance, Thirds } from './package.ts';
import type { Outcome, PledgeState } from './state.ts';

/**
 * What happened, as a fact in the past tense. `round` is the round it happened in. An entry that not all may see names
 * its audience; without one it is public.
 */
export type LogEntry = { readonly round: number; readonly audience?: readonly PartyId[] } & Fact;

export type Fact =
  | { readonly type: 'meetingOpened' }
  | { readonly type: 'roundBegan' }
  | { readonly type: 'consulted'; readonly by: PartyId; readonly party: PartyId; readonly issue: IssueId }
  | { readonly type: 'envoySent'; readonly by: PartyId; readonly party: PartyId }
  | { readonly type: 'persuaded'; readonly by: PartyId; readonly party: PartyId; readonly issue: IssueId }
  /** Any change of a party's ideal: who caused it, by how much (levels, signed), and why. */
  | { readonly type: 'idealMoved'; readonly party: PartyId; readonly issue: IssueId; readonly by: number; readonly cause: Cause }
  /** A change of the open position that everybody can see. */
  | {
      readonly type: 'positionMoved';
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: Level;
      readonly to: Level;
      readonly cause: Cause;
    }
  | { readonly type: 'aspirationMoved'; readonly party: PartyId; readonly points: number; readonly cause: Cause }
  | { readonly type: 'trustMoved'; readonly of: PartyId; readonly towards: PartyId; readonly by: number; readonly cause: Cause }
  | { readonly type: 'trackMoved'; readonly track: TrackId; readonly from: number; readonly to: number; readonly cause: Cause }
  | { readonly type: 'stated'; readonly by: PartyId; readonly issue: IssueId; readonly level: Level }
  | { readonly type: 'statementBroken'; readonly by: PartyId; readonly issue: IssueId }
  | { readonly type: 'pressed'; readonly by: PartyId; readonly party: PartyId; readonly hardened: boolean }
  /** `by` is known only if the leak was traced. */
  | { readonly type: 'leaked'; readonly party: PartyId; readonly issue: IssueId; readonly ideal: Level; readonly by?: PartyId }
  | {
      readonly type: 'caucused';
      readonly by: PartyId;
      readonly bloc: BlocId;
      readonly issue: IssueId;
      readonly line: Level;
      readonly voices: readonly PartyId[];
    }
  | {
      readonly type: 'offerMade';
      readonly offer: string;
      readonly by: PartyId;
      readonly to: PartyId;
      readonly terms: OfferTerms;
      readonly counters?: string;
    }
  | { readonly type: 'offerAccepted'; readonly offer: string; readonly by: PartyId; readonly from: PartyId; readonly terms: OfferTerms }
  | { readonly type: 'offerDeclined'; readonly offer: string; readonly by: PartyId; readonly from: PartyId }
  | { readonly type: 'offerLapsed'; readonly offer: string; readonly from: PartyId; readonly to: PartyId }
  | { readonly type: 'assetPromised'; readonly asset: AssetId; readonly from: PartyId; readonly to: PartyId; readonly points: number }
  | {
      readonly type: 'pledged';
      readonly by: PartyId;
      readonly issue: IssueId;
      readonly from: Level;
      readonly pledge: PledgeState;
      readonly cause: Cause;
    }
  | { readonly type: 'draftTabled'; readonly by: PartyId; readonly number: number; readonly draft: Package; readonly was?: Package }
  /** Shares of influence, 0–1. */
  | {
      readonly type: 'amendmentCarried' | 'amendmentLost';
      readonly by: PartyId;
      /** Whom it was agreed with, when it carries out an exchange of ground. */
      readonly agreed?: PartyId;
      readonly changes: readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[];
      readonly gaining: number;
      readonly losing: number;
    }
  /** Another, carried in the same round before it, has settled an issue that it would have changed. */
  | {
      readonly type: 'amendmentFell';
      readonly by: PartyId;
      readonly agreed?: PartyId;
      readonly changes: readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[];
      /** Whose amendment came before it. */
      readonly before: PartyId;
    }
  | { readonly type: 'carveOutAsked'; readonly by: PartyId }
  | { readonly type: 'carveOutGranted'; readonly by: PartyId; readonly party: PartyId; readonly thirds: Thirds }
  | {
      readonly type: 'stanceTaken';
      readonly party: PartyId;
      readonly stance: Stance;
      readonly was?: Stance;
      readonly reasons: readonly StanceReason[];
    }
  | { readonly type: 'silenceOpened'; readonly by: PartyId; readonly ends: number }
  | { readonly type: 'silenceBroken'; readonly by: PartyId; readonly issue?: IssueId }
  | { readonly type: 'objectionNoted'; readonly by: PartyId }
  | { readonly type: 'eventFired'; readonly event: EventId; readonly asks?: PartyId }
  | {
      readonly type: 'eventAnswered';
      readonly event: EventId;
      readonly by: PartyId;
      readonly choice: ChoiceId;
      readonly byDefault: boolean;
    }
  | { readonly type: 'roundsAdded'; readonly by: number; readonly cause: Cause }
  | { readonly type: 'meetingClosed'; readonly outcome: Outcome };

export type FactType = Fact['type'];

/** What made a number move: a move of somebody, an event, time, or what an earlier meeting settled. */
export type Cause =
  | {
      readonly kind: 'move';
      readonly by: PartyId;
      readonly move:
        | 'consult'
        | 'persuade'
        | 'offer'
        | 'statement'
        | 'pressure'
        | 'leak'
        | 'caucus'
        | 'amendment'
        | 'carveOut'
        | 'envoy'
        | 'pledge'
        | 'draft'
        | 'silence';
    }
  | { readonly kind: 'event'; readonly event: EventId; readonly choice?: ChoiceId; readonly why: TextId }
  | { readonly kind: 'opening'; readonly why: TextId }
  | { readonly kind: 'time' }
  | { readonly kind: 'text' };

/** Why a party stands where it stands, largest first; points of utility. Only the party itself and analysts see these. */
export interface StanceReason {
  readonly kind: 'issue' | 'redLine' | 'burden' | 'carveOuts' | 'noDeal' | 'isolation' | 'sweetener' | 'statement' | 'time';
  readonly issue?: IssueId;
  /** Share of the members' influence it would stand with, for what standing alone costs; 0–1. */
  readonly share?: number;
  readonly points: number;
}
