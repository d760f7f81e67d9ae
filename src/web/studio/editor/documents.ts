import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Revision } from '../../../scenario/index.ts';
import { keepSoon } from '../keep.ts';
import { lookSoon } from '../look/lookSoon.ts';
import { setStudio, studio } from '../store.ts';
import { extensionsFor } from './extensions.ts';
import { doTogether, follow, type Hands, takeBack } from './together.ts';

/**
 * The files of the draft as the editor holds them: each with its own text, place and history, so that undo reaches back over going to
 * another file, and forms and hands edit the same text.
 */
const states = new Map<string, EditorState>();
let shown: { readonly view: EditorView; readonly path: string } | undefined;

export function stateOf(path: string): EditorState {
  const known = states.get(path);
  if (known) return known;
  const made = EditorState.create({ doc: studio().open?.files[path] ?? '', extensions: extensionsFor(path) });
  states.set(path, made);
  return made;
}

/** The view that shows a file from now on. */
export function showIn(view: EditorView, path: string): void {
  shown = { view, path };
  view.setState(stateOf(path));
}

export function hidden(): void {
  shown = undefined;
}

/** Takes in what the view has done to the file it shows. */
export function took(view: EditorView, transactions: readonly Transaction[]): void {
  if (!shown || shown.view !== view) return;
  states.set(shown.path, view.state);
  if (transactions.some(({ docChanged }) => docChanged)) wrote(shown.path, view.state.doc.toString());
  for (const transaction of transactions) {
    // What is written since is taken back first: the offer to undo an act stands only while it is the last.
    if (transaction.docChanged && !transaction.isUserEvent('input.form')) setStudio({ done: undefined });
    follow(hands, shown.path, transaction);
  }
}

const hands: Hands = {
  stateOf: path => (shown?.path === path ? shown.view.state : stateOf(path)),
  take(path, transaction) {
    if (shown?.path === path) {
      shown.view.dispatch(transaction);
      return;
    }
    states.set(path, transaction.state);
    wrote(path, transaction.newDoc.toString());
  },
  text: path => studio().open?.files[path],
  swap(come, go) {
    const { open } = studio();
    if (!open) return;
    const left = Object.fromEntries(Object.entries(open.files).filter(([path]) => !go.includes(path)));
    for (const path of go) states.delete(path);
    const files = { ...left, ...come };
    const path =
      open.path in files ? open.path : (Object.keys(files).find(one => one.endsWith('/scenario.yaml')) ?? Object.keys(files)[0]!);
    setStudio({ open: { ...open, files, path } });
    keepSoon();
    lookSoon();
  },
};

/** Changes several files as one act, which one step back in any of them takes back in all; the number of the act. */
export const revise = (revision: Revision): number => doTogether(hands, revision);
export const unrevise = (act: number): void => takeBack(hands, act);

/** Changes a file, whether it is shown or not. */
export function change(path: string, spec: TransactionSpec): void {
  if (shown?.path === path) {
    shown.view.dispatch(spec);
    return;
  }
  const next = stateOf(path).update(spec).state;
  states.set(path, next);
  wrote(path, next.doc.toString());
}

/** Changes no text: what is drawn in the files that have been opened. */
export function tell(spec: (path: string, state: EditorState) => TransactionSpec): void {
  for (const [path, state] of states) {
    if (shown?.path === path) shown.view.dispatch(spec(path, shown.view.state));
    else states.set(path, state.update(spec(path, state)).state);
  }
}

function wrote(path: string, text: string): void {
  const { open } = studio();
  if (!open || open.files[path] === text) return;
  setStudio({ open: { ...open, files: { ...open.files, [path]: text } } });
  keepSoon();
  lookSoon();
}

/** Goes to a place in the file that is shown, once it is shown. */
export function goTo(path: string, line: number, col: number): void {
  const state = stateOf(path);
  const at = offsetOf(state, line, col);
  change(path, { selection: { anchor: at }, scrollIntoView: true });
  if (shown?.path === path) shown.view.focus();
}

/** Both counted from 1; as near as the text goes. */
export function offsetOf({ doc }: EditorState, line: number, col: number): number {
  const { from, length } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return from + Math.min(Math.max(0, col - 1), length);
}

export function forgetDocuments(): void {
  states.clear();
}
