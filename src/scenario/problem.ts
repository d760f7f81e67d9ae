import { RULES, type Rule, type Severity } from './rules.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** A place that is looked for when somebody asks where it is: most things are in order, and nobody ever does. */
export const placeLater = (file: string, find: () => Omit<Place, 'file'>): Place => new Later(file, find);

/** A class, as thousands are made at each look and an object with accessors of its own costs ten times as much; its line and column are asked for by name, never spread. */
class Later implements Place {
  readonly file: string;
  readonly #find: () => Omit<Place, 'file'>;
  #found: Omit<Place, 'file'> | undefined;

  constructor(file: string, find: () => Omit<Place, 'file'>) {
    this.file = file;
    this.#find = find;
  }
  get line(): number {
    return this.#here().line;
  }
  get col(): number {
    return this.#here().col;
  }
  #here(): Omit<Place, 'file'> {
    this.#found ??= this.#find();
    return this.#found;
  }
}

/** A place with nothing left to look for, fit to be sent elsewhere. */
export const placeNow = ({ file, line, col }: Place): Place => ({ file, line, col });

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
