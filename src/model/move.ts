import type { AssetId, BlocId, ChoiceId, EventId, IssueId, Level, PartyId } from './ids.ts';
import type { Thirds } from './package.ts';

/** What a party may do in a round. The mover is the seat that hands it in; it is not repeated here. */
export type Move =
  /** Hear a party out in private on one issue: narrows what the mover knows of its ideal and its limit there. */
  | { readonly type: 'consult'; readonly party: PartyId; readonly issue: IssueId }
  /** Argue with a party in private: its ideal and position move towards `to`, within its tolerance. */
  | { readonly type: 'persuade'; readonly party: PartyId; readonly issue: IssueId; readonly to: Level }
  /** Lodged with the other party, who answers next round; lapses if it does not. */
  | { readonly type: 'makeOffer'; readonly party: PartyId; readonly terms: OfferTerms }
  | { readonly type: 'answerOffer'; readonly offer: string; readonly answer: OfferAnswer }
  /** A public commitment to a level: costly to walk back. */
  | { readonly type: 'makeStatement'; readonly issue: IssueId; readonly level: Level }
  /** In public; lowers what the party holds out for, at the price of trust and everybody's cohesion. */
  | { readonly type: 'applyPressure'; readonly party: PartyId }
  /** Let the press have what the mover knows of a party's position on an issue; may be traced. */
  | { readonly type: 'leak'; readonly party: PartyId; readonly issue: IssueId }
  /** Draw the members of a bloc towards their common line on an issue, and speak with one voice. */
  | { readonly type: 'caucus'; readonly bloc: BlocId; readonly issue: IssueId }
  /** One or two issues of the draft; carried when more influence gains than loses. */
  | { readonly type: 'proposeAmendment'; readonly changes: readonly { readonly issue: IssueId; readonly to: Level }[] }
  | { readonly type: 'askCarveOut' }
  /** Settle one's own value of an own issue; `provided` makes it conditional on the text adopted. */
  | {
      readonly type: 'setPledge';
      readonly issue: IssueId;
      readonly level: Level;
      readonly provided?: { readonly issue: IssueId; readonly side: 'atLeast' | 'atMost'; readonly level: Level };
    }
  /** Any member, while silence runs. */
  | { readonly type: 'breakSilence' }
  /** Chair: place a draft before all; carve-outs already granted stay with it. */
  | { readonly type: 'tableDraft'; readonly levels: Readonly<Record<IssueId, Level>> }
  /** Chair: the draft, as it stands once this round is resolved, is adopted unless somebody objects next round. */
  | { readonly type: 'openSilence' }
  /** Chair: exempt one party from thirds of the target. */
  | { readonly type: 'grantCarveOut'; readonly party: PartyId; readonly thirds: Thirds }
  /** Chair: a trusted person goes to the capital; narrows every issue a little and raises trust. */
  | { readonly type: 'sendEnvoy'; readonly party: PartyId }
  /** Chair: end the meeting; where the decision is a summary, the draft becomes the summary. */
  | { readonly type: 'closeMeeting' }
  /** Answer an event that asks this party. Free. */
  | { readonly type: 'answerEvent'; readonly event: EventId; readonly choice: ChoiceId };

export type MoveType = Move['type'];
export type MoveOf<T extends MoveType> = Extract<Move, { type: T }>;

export interface OfferTerms {
  /** Side payments the mover gives. */
  readonly gives: readonly AssetId[];
  /** A concession the mover makes of its own position. */
  readonly concedes?: { readonly issue: IssueId; readonly to: Level };
  /** What it wants for them. */
  readonly wants: OfferWant;
}
export type OfferWant =
  /** The other's position moves towards this level, within its trade bound. */
  | { readonly kind: 'concession'; readonly issue: IssueId; readonly to: Level }
  /** The other holds out for less on the draft. */
  | { readonly kind: 'backing' }
  /** The other announces this pledge. */
  | { readonly kind: 'pledge'; readonly issue: IssueId; readonly level: Level };

export type OfferAnswer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline' }
  /** Turns the offer round with other terms; `terms` are read from the answering party's side. */
  | { readonly kind: 'counter'; readonly terms: OfferTerms };
