import { useMemo } from 'react';
import type { LoadedScenario, Party, PartyId, Scenario } from '../../model/index.ts';
import { type View, type Words, words } from '../../view/index.ts';
import type { Update } from '../game/types.ts';
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
}

const spoken = new WeakMap<LoadedScenario['texts'], Words>();

/** The words of one scenario; made once. */
export function wordsOf(texts: LoadedScenario['texts']): Words {
  const made = spoken.get(texts) ?? words(texts);
  spoken.set(texts, made);
  return made;
}

/** The running meeting. Throws where there is none: only screens of a running game call it. */
export function useMeeting(): Meeting {
  const update = useGame(game => game.update);
  const library = useGame(game => game.library);
  const meeting = useMemo(() => {
    const loaded = update && library?.scenarios[update.scenario];
    if (!update || !loaded) return undefined;
    const { scenario, texts } = loaded;
    const said = wordsOf(texts);
    return {
      scenario,
      words: said,
      view: update.view,
      update,
      seat: update.seat,
      chair: scenario.chair === update.seat,
      name: (party: PartyId) => said(`party.${party}.name`),
    };
  }, [update, library]);
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
