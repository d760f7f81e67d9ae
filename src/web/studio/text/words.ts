import { layered, type Values, type Voice } from '../../../view/index.ts';
import { studio as english } from '../../text/en/studio.ts';
import { studio as french } from '../../text/fr/studio.ts';
import { spoken, useSpoken } from '../../text/spoken.ts';

export type StudioKey = keyof typeof english;
export type StudioText = (key: StudioKey, values?: Values) => string;

/** By language; English stands in for what a language lacks. */
const LAID_OVER: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: french };
const made = new Map<Voice, StudioText>();

/** The words of the studio in a voice; made once. */
function studioIn(voice: Voice): StudioText {
  const known =
    made.get(voice) ??
    layered(voice, [
      [english, voice],
      [LAID_OVER[voice.language] ?? {}, voice],
    ]);
  made.set(voice, known);
  return known;
}

/** A hook, as `useText` is. */
export const useStudioText = (): StudioText => studioIn(useSpoken(now => now.voice));

/** The same outside of components. */
export const studioText: StudioText = (key, values) => studioIn(spoken().voice)(key, values);
