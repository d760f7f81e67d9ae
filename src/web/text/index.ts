import { spoken, type Text, useSpoken } from './spoken.ts';

export type { Text, TextKey } from './spoken.ts';

/** A hook, so that a language chosen in the settings redraws whoever speaks. */
export function useText(): Text {
  return useSpoken(now => now.text);
}

/** Words of the interface outside of components, in the language spoken now. */
export const text: Text = (key, values) => spoken().text(key, values);
