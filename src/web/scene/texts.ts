import type { PartyId, Stance } from '../../model/index.ts';
import type { MapTile, StageTexts } from '../stage/types.ts';
import { text } from '../text/index.ts';
import { spoken } from '../text/spoken.ts';

const named = new Map<string, StageTexts['seas']>();

/** The same object for the same language: the stage lays names out anew when they change. */
function seas(): StageTexts['seas'] {
  const { language } = spoken();
  const known = named.get(language) ?? {
    norwegian: text('sea.norwegian'),
    atlantic: text('sea.atlantic'),
    north: text('sea.north'),
    baltic: text('sea.baltic'),
    mediterranean: text('sea.mediterranean'),
    black: text('sea.black'),
    barents: text('sea.barents'),
  };
  named.set(language, known);
  return known;
}

export function stageTexts(party: (id: PartyId) => string): StageTexts {
  return { region: text('stage'), party, seas: seas(), chair: text('chair'), chairYou: text('chairYou'), skip: text('stage.skip') };
}

export function stanceWord(stance: Stance | undefined): string {
  return text(stance ? `stance.${stance}` : 'stance.none');
}

/** A party in a word: its figure where it has one, and where it stands. */
export function tileWords(party: string, tile: MapTile | undefined, stance: Stance | undefined): string {
  if (!tile) return party;
  const values = { party, value: tile.valueText, stance: stanceWord(stance) };
  return text(tile.value === undefined && !tile.pledged ? 'tile.bare' : 'tile', values);
}
