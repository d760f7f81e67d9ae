import type { IssueId, Level, PartyId } from './ids.ts';

/** A settlement of every common issue, with its carve-outs. */
export interface Package {
  readonly levels: Readonly<Record<IssueId, Level>>;
  /** Thirds of the target a party is exempted from: 1, 2 or 3. A party without one is not listed. */
  readonly carveOuts: Readonly<Record<PartyId, Thirds>>;
}
export type Thirds = 1 | 2 | 3;

export type Stance = 'support' | 'reserve' | 'object';
