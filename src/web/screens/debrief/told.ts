import type { LoadedScenario, PartyId, Scenario } from '../../../model/index.ts';
import { type Debrief, partyText, type Voice, type Words } from '../../../view/index.ts';
import { wordsOf } from '../../app/meeting.ts';

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

/** A debrief told to a seat in one language. */
export function toldOf(debrief: Debrief, { scenario, texts }: LoadedScenario, voice: Voice, seat: PartyId): Told {
  const words = wordsOf(texts, voice);
  return { debrief, scenario, words, seat, name: party => words(`party.${party}.name`), called: party => partyText(words, party) };
}
