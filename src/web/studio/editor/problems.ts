import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Problem } from '../../../scenario/index.ts';
import { studioText } from '../text/words.ts';
import { offsetOf } from './documents.ts';

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Ways on from a problem: what each is called, and what it does. */
export type Mends = (problem: Problem) => readonly { readonly name: string; readonly act: () => void }[];

/** Marks the problems of the file that is shown. */
export const marked = (state: EditorState, problems: readonly Problem[], explain: (rule: string) => void, mends: Mends): TransactionSpec =>
  setDiagnostics(
    state,
    problems.map(problem => diagnosticOf(state, problem, explain, mends)),
  );

function diagnosticOf(state: EditorState, problem: Problem, explain: (rule: string) => void, mends: Mends): Diagnostic {
  const from = offsetOf(state, problem.line, problem.col);
  const to = wordEnd(state, from);
  const mend = mends(problem).map(({ name, act }): Action => ({ name, apply: act }));
  return {
    from,
    to,
    severity: SEVERITY[problem.severity],
    message: `${problem.rule}: ${problem.message}; ${problem.help}`,
    renderMessage: () => message(problem),
    actions: [...mend, { name: studioText('problem.why'), apply: () => explain(problem.rule) }],
  };
}

function message({ rule, message, help }: Problem): Node {
  const all = document.createElement('span');
  const name = document.createElement('span');
  name.className = 'rule-name';
  name.textContent = rule;
  const advice = document.createElement('span');
  advice.className = 'help';
  advice.textContent = help;
  all.append(name, message, advice);
  return all;
}

/** To the end of the word, or of what stands in quotes. */
function wordEnd(state: EditorState, from: number): number {
  const rest = state.sliceDoc(from, state.doc.lineAt(from).to);
  const word = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,:{}[\]]+)/.exec(rest)?.[0];
  return from + (word?.length ?? Math.min(1, rest.length));
}
