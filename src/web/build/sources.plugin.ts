import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type Files, foldersWith, partsOf, pathsIn } from '../../scenario/index.ts';

const ID = 'virtual:sources';
const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../../cli/template', import.meta.url));
/** No folder can be called that. */
const BEGIN = '0-template';
const OURS = /\.(yaml|csv)$/;

/**
 * The files of the shipped scenarios and of the template, as they were written, for the studio: `virtual:sources` lists what can be opened and
 * fetches each folder when it is; casts that several scenarios borrow lie apart.
 */
export function sources(folder: string = SHIPPED): Plugin {
  return {
    name: 'five-percent:sources',
    resolveId: id => (id === ID || id.startsWith(`${ID}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${ID}`)) return undefined;
      const files = readTree(folder);
      const of = id.slice(ID.length + 2);
      if (of === BEGIN) return asModule(readTree(TEMPLATE));
      return of === '' ? index(files) : asModule(Object.fromEntries(pathsIn(files, of).map(path => [path, files[path]!])));
    },
  };
}

/** Only what scenarios, campaigns and casts are made of: schemas and pages lie elsewhere in the folder. */
function readTree(root: string): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => OURS.test(name));
  return Object.fromEntries(names.map(name => [name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')]));
}

const asModule = (files: Files): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(files))});`;

function index(files: Files): string {
  const heads = [...foldersWith(files, 'campaign.yaml'), ...foldersWith(files, 'scenario.yaml')];
  const plays = heads.map(head => ({
    id: head.split('/').at(-1)!,
    opens: head,
    folders: foldersOf(files, head, heads),
    titles: titlesIn(files, head),
  }));
  const needed = [...new Set(plays.flatMap(({ folders }) => folders))];
  const fetches = needed.map(path => `${JSON.stringify(path)}: () => import('${ID}/${path}')`);
  return `export default { plays: ${JSON.stringify(plays)}, folders: { ${fetches.join(', ')} }, template: () => import('${ID}/${BEGIN}') };`;
}

/** Its own folder, those of its meetings, and those they borrow from. */
function foldersOf(files: Files, head: string, heads: readonly string[]): readonly string[] {
  const folderOf = (path: string): string =>
    heads.find(known => path.startsWith(`${known}/`)) ??
    path
      .split('/')
      .slice(0, path.startsWith('casts/') ? 2 : 1)
      .join('/');
  return [...new Set(partsOf(files, head).map(folderOf))];
}

/** By language. Words are checked where scenarios are: here a title is there or it is not. */
function titlesIn(files: Files, folder: string): Readonly<Record<string, string>> {
  const titles: Record<string, string> = {};
  for (const path of pathsIn(files, folder)) {
    const language = /\/text\/([a-z]{2})(?:\.yaml|\/.+\.yaml)$/.exec(path)?.[1];
    const words = language === undefined ? undefined : (parse(files[path]!) as { scenario?: { title?: unknown } } | null);
    if (language !== undefined && typeof words?.scenario?.title === 'string') titles[language] = words.scenario.title;
  }
  return titles;
}
