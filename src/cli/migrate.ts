import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, FORMAT, migrated } from '../scenario/index.ts';
import { difference } from './pack/difference.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** `npm run migrate`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { write: 'boolean', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.migrate);
    return 0;
  }
  const [name, more] = names;
  if (name === undefined) throw new CannotDo(text('order.noPlay'));
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const { files, root, folder } = readScenarios(name);
  const result = migrated(files, folder!);
  if ('refusal' in result)
    throw new CannotDo(
      text(`migrate.${result.refusal}`, { name, format: FORMAT, file: result.file, given: 'given' in result ? result.given : '' }),
    );
  const { from, to, changes } = result;
  if (changes.length === 0) {
    process.stdout.write(`${text('migrate.upToDate', { name, format: to })}\n`);
    return 0;
  }
  if (root.endsWith('.pack')) throw new CannotDo(text('migrate.pack', { name }));
  process.stdout.write(changes.map(change => difference(change)).join(''));
  if (given.write) for (const change of changes) write(root, change);
  process.stdout.write(`${text(given.write ? 'migrate.written' : 'migrate.shown', { name, from, format: to, count: changes.length })}\n`);
  return given.write ? 0 : 1;
}

function write(root: string, { file, after }: Change): void {
  if (after === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), after);
}

await command(() => main(process.argv.slice(2)));
