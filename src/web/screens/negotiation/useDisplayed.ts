import { useRoom } from '../../app/room.ts';
import type { Pane } from './Tabs.tsx';

/** What else is displayed beside a chosen pane where there is room for more than one, as `negotiation.css` lays it out. */
const BESIDE: Partial<Record<Pane, readonly Pane[]>> = { stage: ['allies', 'dossier'], allies: ['dossier'] };

export interface Displayed {
  /** Whether a pane is displayed while this one is chosen. */
  readonly now: (pane: Pane) => boolean;
  /** Whether it can be without the window changing. */
  readonly ever: (pane: Pane) => boolean;
}

/** Which panes the style sheet displays in this window: what is not displayed needs no drawing. */
export function useDisplayed(chosen: Pane): Displayed {
  const [narrow, tablet, landscape, log] = [useRoom('narrow'), useRoom('tablet'), useRoom('landscape'), useRoom('log')];
  const beside = (pane: Pane) => (pane === 'dossier' ? landscape : tablet) && (BESIDE[chosen]?.includes(pane) ?? false);
  const wide = (pane: Pane) => pane === 'draft' || pane === 'stage' || pane === 'dossier' || (pane === 'log' && log);
  return {
    now: pane => (narrow ? pane === chosen || beside(pane) : wide(pane)),
    ever: pane => narrow || wide(pane),
  };
}
