import { create } from 'zustand';
import { LANGUAGES, preferred, type SpokenLanguage } from '../text/spoken.ts';
import { keep, kept } from './kept.ts';

export interface Settings {
  /** Factor on the browser's own text size. */
  readonly textSize: 1 | 1.15 | 1.3 | 1.5 | 2;
  readonly motion: 'system' | 'reduced' | 'full';
  /** Of a round's resolution: 1, 2, or 0 for none. */
  readonly speed: 0 | 1 | 2;
  readonly contrast: 'system' | 'high';
  /** Briefings, and news that ask nothing, that were read in an earlier game. */
  readonly read: 'show' | 'skip';
  /** At first what the browser prefers. Changed by `speak` in `language.ts`, which fetches the words. */
  readonly language: SpokenLanguage;
}

const KEY = 'five-percent:settings';
const DEFAULTS: Settings = {
  textSize: 1,
  motion: 'system',
  speed: 1,
  contrast: 'system',
  read: 'show',
  language: preferred(globalThis.navigator?.languages ?? []),
};

function stored(): Settings {
  const value = kept(KEY);
  const allowed = <K extends keyof Settings>(key: K, values: readonly Settings[K][]): Settings[K] =>
    values.includes(value[key] as Settings[K]) ? (value[key] as Settings[K]) : DEFAULTS[key];
  return {
    textSize: allowed('textSize', [1, 1.15, 1.3, 1.5, 2]),
    motion: allowed('motion', ['system', 'reduced', 'full']),
    speed: allowed('speed', [0, 1, 2]),
    contrast: allowed('contrast', ['system', 'high']),
    read: allowed('read', ['show', 'skip']),
    language: allowed('language', Object.keys(LANGUAGES) as SpokenLanguage[]),
  };
}

export const useSettings = create<Settings & { readonly set: (change: Partial<Settings>) => void }>((set, get) => ({
  ...stored(),
  set: change => {
    set(change);
    const { textSize, motion, speed, contrast, read } = get();
    // Kept once it is chosen; until then the browser's preference may change.
    const language = change.language ?? kept(KEY).language;
    keep(KEY, { textSize, motion, speed, contrast, read, language });
  },
}));

/** Whether a language has been chosen here, rather than taken from the browser. */
export const languageChosen = (): boolean => kept(KEY).language !== undefined;

/** Puts the settings where the style sheets read them. */
export function applySettings({ textSize, motion, contrast }: Settings): void {
  const root = document.documentElement;
  root.style.setProperty('--text-size', String(textSize));
  if (motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = motion;
  if (contrast === 'system') delete root.dataset.contrast;
  else root.dataset.contrast = contrast;
}

/** Whether things should appear rather than move. */
export function stillness({ motion, speed }: Settings): boolean {
  if (speed === 0 || motion === 'reduced') return true;
  return motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
