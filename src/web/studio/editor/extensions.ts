import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { forEachDiagnostic, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
  type Tooltip,
} from '@codemirror/view';
import { studio } from '../store.ts';
import { studioText } from '../text/words.ts';
import { explain, offersAt } from './offers.ts';
import { phrases } from './phrases.ts';
import { rates } from './rates.ts';
import { theme } from './theme.ts';
import { keptTogether } from './together.ts';
import { wrapped } from './wrapped.ts';

/** Everything the editor can do in a file. Tab leaves it, as it leaves any other control; Ctrl-] and Ctrl-[ indent. */
export function extensionsFor(path: string): Extension {
  return [
    rates,
    lintGutter({ hoverTime: 200 }),
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    keptTogether,
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    wrapped,
    EditorState.phrases.of(phrases()),
    EditorView.contentAttributes.of({ 'aria-label': studioText('editor.label', { file: path }), spellcheck: 'false', tabindex: '0' }),
    ...(path.endsWith('.yaml') ? [yaml()] : []),
    autocompletion({ override: [context => complete(path, context)], icons: false }),
    hoverTooltip((view, at) => tell(path, view, at)),
    keymap.of([
      { key: 'Alt-Enter', run: mendHere },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
    theme,
  ];
}

function complete(path: string, context: CompletionContext): CompletionResult | null {
  const { schemas, found } = studio();
  const offered = offersAt(path, context.state.sliceDoc(0, context.pos), context.pos, schemas, found?.names);
  if (!offered || offered.offers.length === 0) return null;
  const word = context.state.sliceDoc(offered.from, context.pos);
  if (!context.explicit && word === '') return null;
  return {
    from: offered.from,
    options: offered.offers.map(({ label, kind, detail, must }) => ({
      label,
      apply: kind === 'key' ? `${label}: ` : label,
      detail: kind === 'name' ? studioText(`kind.${detail}` as 'kind.party') : detail,
      boost: must ? 2 : kind === 'name' ? 1 : 0,
    })),
    validFor: /^[\w-]*$/,
  };
}

function tell(path: string, view: EditorView, at: number): Tooltip | null {
  const word = view.state.wordAt(at);
  const told = word && explain(path, view.state.sliceDoc(0, word.to), word.to, studio().schemas);
  if (!word || !told) return null;
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-explain';
      const code = document.createElement('code');
      code.textContent = `${told.key}: ${told.takes.join(' | ')}`;
      const note = document.createElement('p');
      note.textContent = [told.description, studioText(told.must ? 'hover.must' : 'hover.may')].filter(Boolean).join(' ');
      dom.append(code, note);
      return { dom };
    },
  };
}

/** Takes the first remedy offered for what is wrong at the cursor, or else on its line. */
function mendHere(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  let mended = false;
  forEachDiagnostic(view.state, (one, from, to) => {
    const first = one.actions && one.actions.length > 1 ? one.actions[0] : undefined;
    if (mended || !first || to < line.from || from > line.to) return;
    mended = true;
    queueMicrotask(() => first.apply(view, from, to));
  });
  return mended;
}
