import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { mendDraft } from '../acts.ts';
import { lineRates, rateWords } from '../games/lineRates.ts';
import { remediesFor } from '../mend/remedies.ts';
import { setStudio, studio, useStudio } from '../store.ts';
import { studioText, useStudioText } from '../text/words.ts';
import { hidden, showIn, stateOf, took } from './documents.ts';
import { type Mends, marked } from './problems.ts';
import { showRates } from './rates.ts';

/** Worked out of the files as they stand when it is asked for: a place may have moved since. */
const mendsOf: Mends = problem =>
  remediesFor(problem, studio().open?.files ?? {}, studio().schemas).map(({ kind, name }) => ({
    name: studioText(`remedy.${kind}`, { name }),
    act: () =>
      mendDraft(
        remediesFor(problem, studio().open?.files ?? {}, studio().schemas)
          .find(one => one.kind === kind)
          ?.revision(),
      ),
  }));

const explain = (rule: string): void => setStudio({ rule });

/**
 * The text of a file. It lies in a shadow tree, where the editor hands the browser its style sheets as objects: in the page itself it would
 * write them out, and the page's policy lets no written style in.
 */
export function Editor({ path }: { readonly path: string }) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const found = useStudio(now => now.found);
  const games = useStudio(now => now.games);
  const text = useStudioText();

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; another file is another state of it
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const made = new EditorView({
      state: stateOf(path),
      root,
      parent: root,
      dispatchTransactions: (transactions, its) => {
        its.update(transactions);
        took(its, transactions);
      },
    });
    view.current = made;
    return () => {
      hidden();
      made.destroy();
      view.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (view.current) showIn(view.current, path);
  }, [path]);

  useEffect(() => {
    const here = (found?.problems ?? []).filter(problem => problem.file === path);
    if (view.current) view.current.dispatch(marked(view.current.state, here, explain, mendsOf));
  }, [found, path]);

  useEffect(() => {
    const lines = found && games ? lineRates(path, found.spots, games.counted, rateWords(text)) : [];
    if (view.current) showRates(view.current, lines);
  }, [found, games, path, text]);

  return <div ref={host} className="studio-editor" />;
}
