import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filledIn, fitsTemplate, isScenarioId, titleOfId } from '../scenario/index.ts';
import { formatOf, printed } from './formats/formats.ts';
import { readArguments } from './readArguments.ts';
import { SHIPPED } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));

/** `npm run new:scenario`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { in: 'string', title: 'string', format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.newScenario);
    return 0;
  }
  const [id, more] = names;
  if (id === undefined) throw new CannotDo(text('new.noId'));
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  if (!isScenarioId(id)) throw new CannotDo(text('new.badId', { id }));
  const format = formatOf(given);
  const title = given.title ?? titleOfId(id);
  if (!fitsTemplate(title)) throw new CannotDo(text('new.badTitle', { title }));
  const folder = join(given.in === undefined ? SHIPPED : resolve(given.in), id);
  if (existsSync(folder)) throw new CannotDo(text('new.exists', { folder }));
  if (given.in === undefined && existsSync(join(SHIPPED, 'casts', id))) throw new CannotDo(text('new.exists', { folder: id }));
  const files = copy(folder, { id, title });
  const name = given.in === undefined ? id : shownPath(folder);
  const shown = shownPath(folder);
  const human = (): string => `${text('new.written', { folder: shown, name })}\n`;
  process.stdout.write(printed(format, { tool: 'new:scenario', human, json: { id, title, folder: shown, files }, findings: [] }));
  return 0;
}

/** The template's files under another name, and what they are called; schemas are found from wherever the folder lies. */
function copy(folder: string, { id, title }: { readonly id: string; readonly title: string }): readonly string[] {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    cpSync(TEMPLATE, folder, { recursive: true });
  } catch (error) {
    throw new CannotDo(text('series.cannotWrite', { path: folder, reason: (error as NodeJS.ErrnoException).code ?? '' }));
  }
  const inside = dirname(folder) === SHIPPED;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => statSync(file).isFile());
  for (const file of files) {
    const schemas = relative(dirname(file), join(SHIPPED, 'schema')).split(sep).join('/');
    writeFileSync(file, filledIn(readFileSync(file, 'utf8'), { id, title, schemas, name: inside ? id : shownPath(folder) }));
  }
  return files.map(shownPath).sort();
}

await command(() => main(process.argv.slice(2)));
