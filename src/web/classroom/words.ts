import { useMemo } from 'react';
import { layered, type Values } from '../../view/index.ts';
import { spoken, useSpoken } from '../text/spoken.ts';
import { en } from './en.ts';

export type ClassTextKey = keyof typeof en;
export type ClassText = (key: ClassTextKey, values?: Values) => string;

/** The classroom's words: fetched with its screens, so that who plays alone does not carry them. */
export function useClassText(): ClassText {
  const voice = useSpoken(now => now.voice);
  return useMemo(() => {
    const said = layered(voice, [[en, voice]]);
    return (key, values) => said(key, values);
  }, [voice]);
}

/** The same outside of components. */
export const classText: ClassText = (key, values) => {
  const { voice } = spoken();
  return layered(voice, [[en, voice]])(key, values);
};
