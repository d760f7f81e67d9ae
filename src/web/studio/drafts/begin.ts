import sources from 'virtual:sources';
import { type Files, filledIn, foldersWith, joinPath, LARGEST_FILE } from '../../../scenario/index.ts';
import { openPack } from './packs.ts';

/** What a draft is begun with. */
export interface Begun {
  readonly opens: string;
  readonly files: Files;
}

/** What is shipped, in the order it is offered: whole negotiations, then the patterns of the cookbook, each of which shows one thing. */
export const SHIPPED = sources.plays.filter(({ opens }) => !opens.includes('/'));
export const PATTERNS = sources.plays.filter(({ opens }) => opens.includes('/'));

/** A shipped scenario or campaign with all it borrows. */
export async function fromShipped(id: string): Promise<Begun> {
  const play = sources.plays.find(one => one.id === id);
  if (!play) throw new Error(`no scenario ${id}`);
  const parts = await Promise.all(play.folders.map(async folder => (await sources.folders[folder]!()).default));
  return { opens: play.opens, files: Object.assign({}, ...parts) as Files };
}

/** A small, complete scenario to change piece by piece: the one that `npm run new:scenario` writes. */
export async function fromTemplate(id: string, title: string): Promise<Begun> {
  const { default: template } = await sources.template();
  const files = Object.entries(template).map(([name, text]) => {
    const schemas = `${'../'.repeat(name.split('/').length)}schema`;
    return [`${id}/${name}`, filledIn(text, { id, title, schemas, name: id })];
  });
  return { opens: id, files: Object.fromEntries(files) as Files };
}

/** What an author brings: a pack, or the files of a folder. Undefined where there is no scenario in it. Rejects with `PackRefused`. */
export async function fromFiles(given: readonly Given[]): Promise<Begun | undefined> {
  const [first] = given;
  if (first && given.length === 1 && !/\.(yaml|csv)$/.test(first.path)) {
    const { files, manifest } = await openPack(new Uint8Array(await first.file.arrayBuffer()));
    return { files, opens: manifest.opens };
  }
  const read = await Promise.all(
    // Of a file that is far too long, only as much as shows that it is.
    given
      .filter(({ path }) => /\.(yaml|csv)$/.test(path))
      .map(async ({ path, file }) => [path, await file.slice(0, 4 * LARGEST_FILE + 4).text()] as const),
  );
  const files: Files = Object.fromEntries(read.map(([path, text]) => [joinPath('', path), text]));
  const opens = foldersWith(files, 'campaign.yaml')[0] ?? foldersWith(files, 'scenario.yaml')[0];
  return opens === undefined ? undefined : { files, opens };
}

/** A file with its path from the folder that was dropped or chosen. */
export interface Given {
  readonly path: string;
  readonly file: File;
}

/** What was dropped on the page: packs, files, or folders with all that is in them. */
export async function dropped(items: DataTransferItemList): Promise<readonly Given[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(entry => filesUnder(entry)))).flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly Given[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A folder is handed out in pieces, until one is empty.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesUnder))).flat();
}
