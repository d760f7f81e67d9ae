import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { lint, type Problem } from '../scenario/index.ts';
import { CannotRead, readScenarios } from './readScenarios.ts';

const USAGE = 'npm run lint:scenarios -- [scenario id or folder] [--format text|json]';

/** `npm run lint:scenarios [-- path] [--format json]`. Exit 1 on errors, 2 where there is nothing to lint. */
function main(argv: readonly string[]): number {
  let path: string | undefined;
  let format: string;
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    if (positionals.length > 1) throw new CannotRead(`One scenario or folder at a time. ${USAGE}`);
    [path] = positionals;
    format = values.format;
    if (format !== 'text' && format !== 'json') throw new CannotRead(`--format is 'text' or 'json', not '${format}'.`);
    const { files, root, folder } = readScenarios(path);
    const problems = lint(files, folder).map(problem => ({ ...problem, file: shown(join(root, problem.file)) }));
    process.stdout.write(format === 'json' ? `${JSON.stringify(problems, null, 2)}\n` : asText(problems));
    return problems.some(problem => problem.severity === 'error') ? 1 : 0;
  } catch (error) {
    const expected = error instanceof CannotRead || (error instanceof TypeError && 'code' in error);
    if (!expected) throw error;
    process.stderr.write(`${(error as Error).message.split('\n')[0]}\n`);
    return 2;
  }
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

process.exitCode = main(process.argv.slice(2));
