import { toldProblems } from '../../src/cli/lint/toldProblems.ts';
import { type Files, lint } from '../../src/scenario/index.ts';

/** A moment of a tutorial: the files as they stand, what the page says the linter says, and what it does say. */
export interface Checkpoint {
  readonly files: Files;
  readonly says: string;
  readonly found: string;
}

/**
 * The moments of a page that builds a scenario. A fence `yaml issues.yaml` is that file, whole; with `add`, lines at its end; a
 * fence `lint` is what the linter says of all files so far.
 */
export function checkpoints(page: string, folder: string): readonly Checkpoint[] {
  const files: Record<string, string> = {};
  const found: Checkpoint[] = [];
  for (const [, language, name, add, block] of page.matchAll(/^```(\w+)(?: (\S+))?( add)?\n(.*?)^```$/gms)) {
    const path = `${folder}/${name}`;
    if (name !== undefined) files[path] = (add === undefined ? '' : (files[path] ?? '')) + block!;
    else if (language === 'lint')
      found.push({ files: { ...files }, says: block!, found: toldProblems(lint({ ...files }, folder)).human() });
  }
  return found;
}
