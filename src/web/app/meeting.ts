import { useMemo } from 'react';
import type { LoadedScenario, Party, PartyId, Scenario } from '../../model/index.ts';
import { shortened } from '../../session/index.ts';
import { partyText, type View, type Voice, type Words, wordsIn } from '../../view/index.ts';
import type { Update } from '../game/types.ts';
import { text } from '../text/index.ts';
import { spoken, useSpoken } from '../text/spoken.ts';
import { useGame } from './game.ts';

/** What every panel of a running meeting reads. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly view: View;
  readonly update: Update;
  readonly seat: PartyId;
  /** Whether the seat is the chair's. */
  readonly chair: boolean;
  readonly name: (party: PartyId) => string;
  /** The name in a list of parties, with a word that this one is the seat itself. */
  readonly nameOrYou: (party: PartyId) => string;
  /** As it stands inside a sentence, with its article where the language has one. */
  readonly called: (party: PartyId) => string;
}

const made = new WeakMap<LoadedScenario['texts'], Map<Voice, Words>>();

/** The words of one scenario in the language spoken; made once. */
export function wordsOf(texts: LoadedScenario['texts'], voice: Voice = spoken().voice): Words {
  const ofTexts = made.get(texts) ?? new Map<Voice, Words>();
  made.set(texts, ofTexts);
  const said = ofTexts.get(voice) ?? wordsIn(voice, texts);
  ofTexts.set(voice, said);
  return said;
}

/** The running meeting. Throws where there is none: only screens of a running game call it. */
export function useMeeting(): Meeting {
  const update = useGame(game => game.update);
  const library = useGame(game => game.library);
  const voice = useSpoken(now => now.voice);
  const meeting = useMemo(() => {
    const loaded = update && library?.scenarios[update.scenario];
    if (!update || !loaded) return undefined;
    const { texts } = loaded;
    const scenario = shortened(loaded.scenario, update.rounds);
    const said = wordsOf(texts, voice);
    const name = (party: PartyId) => said(`party.${party}.name`);
    return {
      scenario,
      words: said,
      view: update.view,
      update,
      seat: update.seat,
      chair: scenario.chair === update.seat,
      name,
      nameOrYou: (party: PartyId) => (party === update.seat ? text('nameYou', { party: name(party) }) : name(party)),
      called: (party: PartyId) => partyText(said, party),
    };
  }, [update, library, voice]);
  if (!meeting) throw new Error('no meeting is open');
  return meeting;
}

export function partyOf(scenario: Scenario, id: PartyId): Party {
  const party = scenario.parties.find(p => p.id === id);
  if (!party) throw new Error(`no party '${id}'`);
  return party;
}

export function partyNumber(scenario: Scenario, id: PartyId): number {
  return scenario.parties.findIndex(p => p.id === id);
}
