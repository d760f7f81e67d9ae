import type { ReactNode } from 'react';
import { type SpokenLanguage, useSpoken } from '../text/spoken.ts';

/** Scenarios are written in English first, and a source has one title, which its translations do not touch. */
const WRITTEN_IN: SpokenLanguage = 'en';

/** The language of a source's title where the page around it speaks another; undefined where it does not. */
export function useTitleLanguage(): SpokenLanguage | undefined {
  return useSpoken(({ language }) => (language === WRITTEN_IN ? undefined : WRITTEN_IN));
}

/** A source by its title, said to be in the language it is in, so that a screen reader pronounces it so. */
export function SourceTitle({ children }: { readonly children: ReactNode }) {
  return <span lang={useTitleLanguage()}>{children}</span>;
}
