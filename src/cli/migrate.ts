import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, FORMAT, migrated } from '../scenario/index.ts';
import { formatOf, printed } from './formats/formats.ts';
import type { FindingRule, Told } from './formats/told.ts';
import { difference } from './pack/difference.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** `npm run migrate`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { write: 'boolean', format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.migrate);
    return 0;
  }
  const [name, more] = names;
  if (name === undefined) throw new CannotDo(text('order.noPlay'));
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = formatOf(given);
  const { files, root, folder } = readScenarios(name);
  const result = migrated(files, folder!);
  if ('refusal' in result)
    throw new CannotDo(
      text(`migrate.${result.refusal}`, { name, format: FORMAT, file: result.file, given: 'given' in result ? result.given : '' }),
    );
  const { from, to, changes } = result;
  if (changes.length > 0 && root.endsWith('.pack')) throw new CannotDo(text('migrate.pack', { name }));
  if (given.write) for (const change of changes) write(root, change);
  process.stdout.write(printed(format, told({ name, root, from, to, changes, written: given.write === true })));
  return given.write || changes.length === 0 ? 0 : 1;
}

interface Migration {
  readonly name: string;
  readonly root: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
  readonly written: boolean;
}

const OLDER: FindingRule = { id: 'older-format', severity: 'warning', when: text('migrate.olderFormat') };

function told({ name, root, from, to, changes, written }: Migration): Told {
  const differences = changes.map(change => ({ file: shownPath(join(root, change.file)), difference: difference(change) }));
  const message = text('migrate.wouldChange', { from, format: to });
  return {
    tool: 'migrate',
    human: () => {
      if (changes.length === 0) return `${text('migrate.upToDate', { name, format: to })}\n`;
      const count = text(written ? 'migrate.written' : 'migrate.shown', { name, from, format: to, count: changes.length });
      return `${differences.map(one => one.difference).join('')}${count}\n`;
    },
    json: { from, to, written, changes: differences },
    // What is written is no longer out of date.
    findings: written
      ? []
      : differences.map(({ file }) => ({
          ...{ file, line: 1, col: 1, rule: OLDER.id, severity: OLDER.severity, message },
          help: text('migrate.write'),
        })),
    rules: [OLDER],
  };
}

function write(root: string, { file, after }: Change): void {
  if (after === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), after);
}

await command(() => main(process.argv.slice(2)));
