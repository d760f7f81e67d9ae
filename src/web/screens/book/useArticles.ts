import { useMemo } from 'react';
import type { Scenario } from '../../../model/index.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { learningEn, useLearning } from '../../text/learning.ts';
import { type Article, articlesOf } from './articles.ts';
import { type Linker, linker } from './linkWords.ts';

export interface Articles {
  readonly all: readonly Article[];
  readonly link: Linker;
}

/** Of the scenario and words last asked for: every linked sentence asks. */
let latest: { readonly scenario: Scenario; readonly words: unknown; readonly made: Articles } | undefined;
const GLOSSARY = Object.keys(learningEn).filter(key => key.startsWith('term.'));

/** The encyclopaedia of the running meeting, in the language spoken; written once. */
export function useArticles(): Articles {
  const { scenario, words } = useMeeting();
  const text = useText();
  const say = useLearning();
  const texts = useGame(game => game.library?.scenarios[scenario.id]?.texts);
  return useMemo(() => {
    if (latest?.scenario === scenario && latest.words === words) return latest.made;
    const ids = [...new Set(Object.values(texts ?? {}).flatMap(catalogue => Object.keys(catalogue)))];
    const all = articlesOf({ scenario, words, text, say, ids, glossary: GLOSSARY });
    const made = { all, link: linker(all) };
    latest = { scenario, words, made };
    return made;
  }, [scenario, words, text, say, texts]);
}
