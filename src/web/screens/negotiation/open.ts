import type { PartyId } from '../../../model/index.ts';
import type { Act } from './planner/acts.ts';

/** What lies over the table because somebody asked for it. */
export type Open =
  | { readonly kind: 'planner'; readonly at?: number; readonly act?: Act }
  | { readonly kind: 'draft' | 'offers' | 'guide' | 'settings' }
  | { readonly kind: 'log'; readonly about?: PartyId }
  | { readonly kind: 'event'; readonly id: string };

/** Asks for it. One and the same from render to render, so that no part of the desk is drawn again because of it. */
export type OnOpen = (open: Open) => void;

/** Where an act is planned: a draft has an editor of its own. */
export const toPlan = (act: Act): Open => (act === 'tableDraft' ? { kind: 'draft' } : { kind: 'planner', act });
