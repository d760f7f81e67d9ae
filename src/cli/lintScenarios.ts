import { join, relative } from 'node:path';
import { lint, type Problem } from '../scenario/index.ts';
import { oneOf, readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

const FORMATS = ['text', 'json'] as const;

/** `npm run lint:scenarios [-- path] [--format json]`. Exit 1 on errors, 2 where there is nothing to lint. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.lintScenarios);
    return 0;
  }
  const [path, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = oneOf('--format', given.format ?? 'text', FORMATS);
  const { files, root, folder } = readScenarios(path);
  const problems = lint(files, folder).map(problem => ({ ...problem, file: shown(join(root, problem.file)) }));
  process.stdout.write(format === 'json' ? `${JSON.stringify(problems, null, 2)}\n` : asText(problems));
  return problems.some(problem => problem.severity === 'error') ? 1 : 0;
}

/** As seen from where the author stands, if it lies below. */
function shown(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below;
}

function asText(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, col, rule, severity, message, help }) => {
    const mark = severity === 'error' ? '' : `${severity}: `;
    return `${file}:${line}:${col}  ${rule}  ${mark}${message}; ${help}`;
  });
  const counts = (['error', 'warning', 'note'] as const).map(severity => {
    const count = problems.filter(problem => problem.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return `${[...lines, counts.join(', ')].join('\n')}\n`;
}

await command(() => main(process.argv.slice(2)));
