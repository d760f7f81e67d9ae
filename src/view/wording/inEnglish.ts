import type { Language, TextId } from '../../model/index.ts';
import { english } from '../text/en.ts';
import type { Voice } from '../text/voice.ts';
import { layered, type Words } from './words.ts';

/**
 * The words of a scenario: in English, or in a voice with English standing in for what it lacks. A page that speaks one language at a
 * time and fetches it takes `wordsIn`, which brings no words of its own.
 */
export function words(texts: Readonly<Record<Language, Readonly<Record<TextId, string>>>>, voice: Voice = english): Words {
  return layered(voice, [
    [english.catalogue, english],
    [texts.en ?? {}, english],
    ...(voice === english
      ? []
      : ([
          [voice.catalogue, voice],
          [texts[voice.language] ?? {}, voice],
        ] as const)),
  ]);
}
