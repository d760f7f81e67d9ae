import type { IssueId, Level, Move, PartyId } from '../../model/index.ts';
import type { Margin } from '../estimate/marginSeen.ts';

/** What would help now, from what one seat knows: who stands in the way, by how much, and moves that bear on it, with reasons. */
export interface Advice {
  /** How many tables were imagined. */
  readonly tables: number;
  /** Share of them, 0–1, in which the text as the plan leaves it would be adopted if it were asked for now. Absent while there is none. */
  readonly adopted?: number;
  /** Whoever might stop the text, likeliest first. */
  readonly blockers: readonly Blocker[];
  /** Most useful first. Each could be handed in now, with what is planned already. */
  readonly ways: readonly Way[];
}

export interface Blocker {
  readonly party: PartyId;
  /** Share of the tables in which it would not let the text pass, 0–1. */
  readonly blocks: number;
  /** Points it lacks to let the text pass: least, middle, most; below 0 it has so much to spare. */
  readonly lacks: Margin;
  /** Points it would still lack in the last round, with this very text: what it holds out for falls with time. */
  readonly left: number;
  /** The common issue on which the text costs it most, and the points; absent where none does. */
  readonly worst?: { readonly issue: IssueId; readonly points: number };
}

/** A move, and why. Points are low, middle, high; shares are of the tables imagined. */
export type Way =
  /** Nothing is on the table, and nobody has to say where it stands. */
  | { readonly kind: 'text'; readonly move: Move }
  /** Nobody seems likely to stop the text. */
  | { readonly kind: 'silence'; readonly move: Move; readonly adopted: number }
  /** The seat itself would be better off without the text. */
  | { readonly kind: 'object'; readonly move: Move; readonly lacks: number }
  /** Little is known of its limit, which may lie anywhere between. */
  | {
      readonly kind: 'ask';
      readonly move: Move;
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly limit: readonly [Level, Level];
      /** Points it lacks, where there is a text. */
      readonly lacks?: Margin;
    }
  /** Other words on one issue. `own` is what they are worth to the seat itself; absent where it is no member. */
  | {
      readonly kind: 'words';
      readonly move: Move;
      readonly party: PartyId;
      readonly issue: IssueId;
      readonly from: Level;
      readonly to: Level;
      readonly gains: Margin;
      readonly own?: number;
      readonly closes: Closes;
      readonly adopted: number;
      /** Share in which it would still stop the text. */
      readonly blocks: number;
      /** Who would newly stop it in half of the tables or more. */
      readonly turns: readonly PartyId[];
      /** For an amendment: share of the influence that feels it and gains by it. */
      readonly carried?: number;
    }
  /** Ground on one issue for ground on another. Of each side, what it alone is worth to whom it is for. */
  | {
      readonly kind: 'trade';
      readonly move: Move;
      readonly party: PartyId;
      readonly gives: TradeSide;
      readonly takes: TradeSide;
      /** Both together. */
      readonly gains: Margin;
      readonly closes: Closes;
      readonly adopted: number;
      /** Share in which it would still stop the text. */
      readonly blocks: number;
      /** Who would newly stop it in half of the tables or more. */
      readonly turns: readonly PartyId[];
    }
  /** Something outside the text, for its backing. */
  | {
      readonly kind: 'gift';
      readonly move: Move;
      readonly party: PartyId;
      readonly asset: string;
      readonly gains: Margin;
      readonly closes: Closes;
    }
  /** An exemption written for it. */
  | {
      readonly kind: 'carveOut';
      readonly move: Move;
      readonly party: PartyId;
      readonly thirds: 1 | 2 | 3;
      readonly gains: Margin;
      readonly closes: Closes;
      readonly adopted: number;
      /** Share in which it would still stop the text. */
      readonly blocks: number;
      /** Who would newly stop it in half of the tables or more. */
      readonly turns: readonly PartyId[];
    };

export interface TradeSide {
  readonly issue: IssueId;
  readonly from: Level;
  readonly to: Level;
  readonly gains: Margin;
}

/** What a move that is being thought of would do. Points for the seat itself; shares, 0–1, are of the tables imagined. */
export interface Weighing {
  readonly tables: number;
  /** Points it brings the seat once it is done; absent where there is no text to value, or where the seat wants nothing of its own. */
  readonly own?: number;
  /** Of an offer: what whom it is made to would make of it. */
  readonly bargain?: Bargain;
  /** Of what would change the text. */
  readonly vote?: {
    /** Shares of the members' influence, 0–1, by the middle estimates. */
    readonly gaining: number;
    readonly losing: number;
    /** Those that count most first; whoever puts it forward is among the first. */
    readonly gainers: readonly PartyId[];
    readonly losers: readonly PartyId[];
    readonly carried: number;
  };
  /** How often the text would be adopted as the plan leaves it, and with the move done; absent where there is none. */
  readonly adopted?: readonly [number, number];
  /** How often whom an offer is made to, or an exemption granted, would stop the text, before and after; absent where it is no member. */
  readonly stops?: readonly [number, number];
}

/** Points low, middle, high. */
export interface Bargain {
  readonly party: PartyId;
  readonly brings: Margin;
  /** What is asked of it; absent, like the share of those that accept, while there is no text to value it by. */
  readonly asks?: Margin;
  readonly accepts?: number;
  /** What both would put to the table as an amendment. */
  readonly changes?: readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[];
}

/** Whether a gain makes up for what is lacking: even at its low end, by the middle estimates, at its best, or not alone. */
export type Closes = 'surely' | 'likely' | 'perhaps' | 'partly';
