import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest } from '../scenario/index.ts';
import { formatOf, printed } from './formats/formats.ts';
import { openLibrary } from './openLibrary.ts';
import { openPack, packed } from './pack/packFile.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios, SHIPPED } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** Of what comes with the program. */
const SHIPPED_LICENCE = 'MIT';

/** `npm run pack`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { out: 'string', licence: 'string', list: 'boolean', format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.pack);
    return 0;
  }
  const [name, more] = names;
  if (name === undefined) throw new CannotDo(text('order.noPlay'));
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = formatOf(given);
  if (given.list) {
    const { manifest } = openPack(resolve(name));
    process.stdout.write(printed(format, { tool: 'pack', human: () => listed(manifest), json: manifest, findings: [] }));
    return 0;
  }
  const { library, play } = openLibrary(name);
  const { files, root, folder } = readScenarios(name);
  const head = library.scenarios[play]?.scenario ?? library.campaigns[play]!.campaign;
  const texts = (library.scenarios[play] ?? library.campaigns[play])!.texts;
  const licence = given.licence ?? licenceIn(join(root, folder!)) ?? (root === SHIPPED ? SHIPPED_LICENCE : undefined);
  if (licence === undefined) throw new CannotDo(text('pack.noLicence'));
  const about = { title: texts.en?.['scenario.title'] ?? play, version: head.version, licence };
  const file = resolve(given.out ?? `${play}-${head.version}.pack`);
  const bytes = packed(files, folder!, about);
  try {
    writeFileSync(file, bytes, { flag: given.out === undefined && existsSync(file) ? 'wx' : 'w' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotDo(
      code === 'EEXIST' ? text('pack.exists', { file }) : text('series.cannotWrite', { path: file, reason: code ?? 'unknown' }),
    );
  }
  const { manifest } = openPack(file);
  const written = { file, count: Object.keys(manifest.files).length, kib: Math.ceil(bytes.length / 1024), licence };
  const human = (): string => `${text('pack.written', written)}\n`;
  process.stdout.write(printed(format, { tool: 'pack', human, json: { file, bytes: bytes.length, ...manifest }, findings: [] }));
  return 0;
}

/** The first line of a licence that lies beside the scenario. */
function licenceIn(folder: string): string | undefined {
  const file = ['LICENCE', 'LICENSE', 'LICENCE.md', 'LICENSE.md', 'LICENCE.txt', 'LICENSE.txt']
    .map(name => join(folder, name))
    .find(existsSync);
  const first =
    file === undefined
      ? undefined
      : readFileSync(file, 'utf8')
          .split('\n')
          .map(line => line.replace(/^#+/, '').trim())
          .find(Boolean);
  return first?.slice(0, 200);
}

function listed({ title, version, licence, opens, files }: Manifest): string {
  const rows = Object.entries(files).map(([path, hash]) => `${hash.slice(0, 16)}  ${path}`);
  return `${[text('pack.head', { title, version, licence, opens }), ...rows].join('\n')}\n`;
}

await command(() => main(process.argv.slice(2)));
