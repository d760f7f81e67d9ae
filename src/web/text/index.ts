import { type Words, words } from '../../view/index.ts';
import { en } from './en.ts';

export type TextKey = keyof typeof en;
/** The interface's words: ICU patterns with named values, in the player's language. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const interfaceWords: Words = words({ en });
const text: Text = (key, values) => interfaceWords(key, values ? { ...values } : undefined);

/** A hook, so that a language chosen in the settings can redraw whoever speaks. */
export function useText(): Text {
  return text;
}

/** Words of the interface outside of components. */
export { text };
