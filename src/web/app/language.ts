import { loadShelf, wordsFetched } from '../game/library.ts';
import { fetchLanguage, LANGUAGES, type SpokenLanguage, useSpoken } from '../text/spoken.ts';
import { setGame, useGame } from './game.ts';
import { languageChosen, useSettings } from './settings.ts';

/**
 * Speaks another language: its words, and those of what is being played, are fetched first, so that everything on the page changes at once
 * and a failed fetch changes nothing. Neither the game nor the plan is touched: both hold facts, and facts are worded when they are shown.
 */
export async function speak(language: SpokenLanguage): Promise<void> {
  try {
    const [now, library] = await Promise.all([fetchLanguage(language), wordedLibrary(language), loadShelf(language)]);
    if (library && useGame.getState().library) setGame({ library });
    useSpoken.setState(now);
    useSettings.getState().set({ language });
    if (useGame.getState().note === 'language') setGame({ note: undefined });
  } catch {
    setGame({ note: 'language' });
  }
}

/** What a class speaks: only where nobody has chosen here, and without being taken for a choice. */
export async function speakUnlessChosen(language: string): Promise<void> {
  if (!(language in LANGUAGES) || languageChosen()) return;
  const now = await fetchLanguage(language as SpokenLanguage).catch(() => undefined);
  if (now) useSpoken.setState(now);
}

/** The language to begin in, before anything is drawn; English where its words cannot be fetched. */
export async function beginSpeaking(): Promise<void> {
  useSpoken.subscribe(({ language }) => {
    document.documentElement.lang = language;
  });
  const { language } = useSettings.getState();
  // What the title page offers is fetched at the same time.
  loadShelf(language).catch(() => undefined);
  useSpoken.setState(await fetchLanguage(language).catch(() => fetchLanguage('en')));
}

async function wordedLibrary(language: SpokenLanguage) {
  const { library, hosted } = useGame.getState();
  // A server's slices hold the words of every language.
  if (hosted) return undefined;
  return library && wordsFetched(library, language);
}
