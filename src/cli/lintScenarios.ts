import { join } from 'node:path';
import { lint, RULES, type Rule } from '../scenario/index.ts';
import { FORMATS, printed } from './lint/formats.ts';
import { explained } from './lint/rulePages.ts';
import { oneOf, readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** `npm run lint:scenarios`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { format: 'string', explain: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.lintScenarios);
    return 0;
  }
  if (given.explain !== undefined) {
    process.stdout.write(explained(oneOf('--explain', given.explain, Object.keys(RULES) as Rule[])));
    return 0;
  }
  const [path, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = oneOf('--format', given.format ?? 'human', FORMATS);
  const { files, root, folder } = readScenarios(path);
  const problems = lint(files, folder).map(problem => ({ ...problem, file: shownPath(join(root, problem.file)) }));
  process.stdout.write(printed[format](problems));
  return problems.some(problem => problem.severity === 'error') ? 1 : 0;
}

await command(() => main(process.argv.slice(2)));
