import type { Files } from './files.ts';
import { mend } from './near.ts';
import { newReport, type Problem, unloadable } from './problem.ts';
import { PLAYED_RULES, RULES } from './rules.ts';

interface Acceptance {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly rule: string;
  readonly reason: string;
}

/**
 * `# lint-accept <rule>: reason`, on the line of a warning or note or on the line above it, accepts it there. Errors cannot be
 * accepted. One that accepts nothing is itself a warning, so that none outlives its cause; looked for in the files of `paths`, and only
 * where no error may be hiding what it accepts.
 *
 * @param found by reading the files, or by playing: an acceptance is only judged by what could have used it
 */
export function applyAcceptances(
  files: Files,
  paths: readonly string[],
  problems: readonly Problem[],
  found: 'read' | 'played' = 'read',
): Problem[] {
  const all = new Set([...paths, ...problems.map(problem => problem.file)]);
  const acceptances = [...all]
    .flatMap(path => acceptancesIn(path, files[path] ?? ''))
    .filter(({ rule, reason }) => isPlayed(rule) === (found === 'played') || (found === 'read' && reason === ''));
  const used = new Set<Acceptance>();
  const left = problems.filter(problem => {
    if (problem.severity === 'error') return true;
    const accepted = acceptances.find(
      a => a.file === problem.file && a.rule === problem.rule && a.reason !== '' && covers(a, problem.line, files[a.file] ?? ''),
    );
    if (accepted) used.add(accepted);
    return !accepted;
  });
  const report = newReport();
  const hiding = unloadable(problems);
  for (const acceptance of acceptances.filter(({ file }) => paths.includes(file))) {
    const { rule, reason } = acceptance;
    if (!(rule in RULES))
      report.add(
        'accept-unknown-rule',
        acceptance,
        `'${rule}' is not a rule of the linter`,
        mend(rule, Object.keys(RULES), 'see scenarios/rules/README.md'),
      );
    else if (reason === '' && found === 'read')
      report.add(
        'accept-without-reason',
        acceptance,
        `'${rule}' is accepted here without a reason`,
        `write # lint-accept ${rule}: why it is right here`,
      );
    else if (reason !== '' && !used.has(acceptance) && !hiding)
      report.add('accept-unneeded', acceptance, `'${rule}' is accepted here, but there is nothing to accept`, 'remove the remark');
  }
  return [...left, ...report.problems];
}

const isPlayed = (rule: string): boolean => (PLAYED_RULES as readonly string[]).includes(rule);

/** On the same line, or on the next that is not a remark. */
function covers(acceptance: Acceptance, line: number, text: string): boolean {
  if (acceptance.line === line) return true;
  if (acceptance.line > line) return false;
  const between = text.split('\n').slice(acceptance.line - 1, line - 1);
  return between.every(row => /^\s*#/.test(row));
}

function acceptancesIn(file: string, text: string): Acceptance[] {
  if (!text.includes('lint-accept')) return [];
  return text.split('\n').flatMap((row, i) => {
    const match = /(?:^|\s)#\s*lint-accept\s+([\w-]+)\s*(?::\s*(.*?))?\s*$/.exec(row);
    return match ? [{ file, line: i + 1, col: row.indexOf('#', match.index) + 1, rule: match[1]!, reason: match[2] ?? '' }] : [];
  });
}
