import { RULES, type Rule, type Severity } from './rules.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** Something an author should mend. `message` says what is there and what is allowed; `help` what to do. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

/** Collects problems; the same one, met by two ways, is kept once. */
export interface Report {
  readonly problems: readonly Problem[];
  add(rule: Rule, place: Place, message: string, help: string): void;
  addAll(problems: readonly Problem[]): void;
}

export function newReport(): Report {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const push = (problem: Problem): void => {
    const key = `${problem.file}:${problem.line}:${problem.col} ${problem.rule} ${problem.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push(problem);
  };
  return {
    problems,
    add: (rule, place, message, help) =>
      push({ file: place.file, line: place.line, col: place.col, rule, severity: RULES[rule], message, help }),
    addAll: more => more.forEach(push),
  };
}

/** Words can be mended later: a scenario that lacks some is still loaded, and shows the text's id in their place. */
const OF_WORDS: ReadonlySet<string> = new Set<Rule>(['missing-text', 'icu-pattern']);

/** Whether something is wrong that leaves nothing to load. */
export const unloadable = (problems: readonly Problem[]): boolean => problems.some(p => p.severity === 'error' && !OF_WORDS.has(p.rule));

/** By file, then by place. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.col - b.col));
}
