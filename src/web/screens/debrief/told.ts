import type { PartyId, Scenario } from '../../../model/index.ts';
import type { Debrief, Words } from '../../../view/index.ts';

/** One meeting's debrief, with the words to tell it in. */
export interface Told {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly seat: PartyId;
  readonly name: (party: PartyId) => string;
  /** As it stands inside a sentence. */
  readonly called: (party: PartyId) => string;
}
