import { invertedEffects, isolateHistory, redo, undo } from '@codemirror/commands';
import { ChangeSet, type EditorState, type Extension, StateEffect, type Transaction } from '@codemirror/state';
import type { Revision, TextEdit } from '../../../scenario/index.ts';

/** Marks what was done to a file as part of an act that changed several. */
const together = StateEffect.define<number>();

/** Keeps the mark with the change in a file's history, so that one step back there is one step back everywhere. */
export const keptTogether: Extension = invertedEffects.of(({ effects }) => effects.filter(effect => effect.is(together)));

/** What an act did, beside the text of files: those that came, and those that went. */
interface Act {
  readonly files: readonly string[];
  readonly created: Readonly<Record<string, string>>;
  readonly removed: Readonly<Record<string, string>>;
}
const acts = new Map<number, Act>();

/** What the files do that an act is made of; `documents.ts` says how. */
export interface Hands {
  readonly stateOf: (path: string) => EditorState;
  /** Takes a transaction of a file as having happened. */
  readonly take: (path: string, transaction: Transaction) => void;
  readonly text: (path: string) => string | undefined;
  /** Files that come, and paths that go. */
  readonly swap: (come: Readonly<Record<string, string>>, go: readonly string[]) => void;
}

/** Makes a change of several files at once; the number of the act, for taking it back. */
export function doTogether(hands: Hands, { edits, created, removed }: Revision): number {
  const id = acts.size + 1;
  const gone = Object.fromEntries(removed.map(path => [path, hands.text(path) ?? '']));
  acts.set(id, { files: Object.keys(edits), created, removed: gone });
  for (const [path, some] of Object.entries(edits)) {
    const state = hands.stateOf(path);
    hands.take(
      path,
      state.update({
        changes: inOne(state, some),
        effects: together.of(id),
        annotations: isolateHistory.of('full'),
        userEvent: 'input.form',
      }),
    );
  }
  if (Object.keys(created).length + removed.length > 0) hands.swap(created, removed);
  return id;
}

function inOne({ doc }: EditorState, edits: readonly TextEdit[]): ChangeSet {
  return edits.reduce((all, edit) => all.compose(ChangeSet.of(edit, all.newLength)), ChangeSet.empty(doc.length));
}

/** Takes an act back in every file in which nothing was written since. */
export function takeBack(hands: Hands, id: number): void {
  const act = acts.get(id);
  if (!act) return;
  for (const path of act.files) step(hands, path, id, undo);
  hands.swap(act.removed, Object.keys(act.created));
}

/** After a step back or forth in one file: the same in the others of its act. */
export function follow(hands: Hands, path: string, transaction: Transaction): void {
  const back = transaction.isUserEvent('undo');
  if (!back && !transaction.isUserEvent('redo')) return;
  const id = transaction.effects.find(effect => effect.is(together))?.value as number | undefined;
  const act = id === undefined ? undefined : acts.get(id);
  if (id === undefined || !act) return;
  for (const other of act.files) if (other !== path) step(hands, other, id, back ? undo : redo);
  if (back) hands.swap(act.removed, Object.keys(act.created));
  else hands.swap(act.created, Object.keys(act.removed));
}

function step(hands: Hands, path: string, id: number, go: typeof undo): void {
  const state = hands.stateOf(path);
  go({
    state,
    dispatch: transaction => {
      if (transaction.effects.some(effect => effect.is(together) && effect.value === id)) hands.take(path, transaction);
    },
  });
}
