import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Files, foldersWith, GUIDE, inGuide, nearest, played } from '../scenario/index.ts';
import { openPack } from './pack/packFile.ts';
import { CannotDo } from './refusal.ts';
import { text } from './text/index.ts';

/** The folder of the scenarios that come with the program. */
export const SHIPPED = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** More than a file of the longest permitted text has, at four bytes a character. */
const MOST_BYTES = 4_000_004;

/** A file or folder that is not there, or not what it should be. */
export class CannotRead extends CannotDo {}

/** Files of scenarios, and the one asked for if one was. Paths in `files` are relative to `root`. */
export interface ScenarioFiles {
  readonly files: Files;
  readonly root: string;
  /** Path in `files` of the folder asked for; absent where all shipped scenarios were. */
  readonly folder?: string;
}

/** Every scenario that comes with the program to be played: not the small ones of the author's guide. Throws `CannotRead`. */
export function readShipped(shipped: string = SHIPPED): Files {
  const files = played(readTree(shipped, shipped));
  if (foldersWith(files, 'scenario.yaml').length === 0) throw new CannotRead(`There are no scenarios in ${shipped}.`);
  return files;
}

/**
 * Every scenario that comes with the program; or one of them by id; or any folder on disk, with the folders it borrows from;
 * or a pack.
 * Throws `CannotRead`.
 */
export function readScenarios(path?: string, shipped: string = SHIPPED): ScenarioFiles {
  if (path === undefined) return { files: readShipped(shipped), root: shipped };
  const byId = join(shipped, path);
  const isId = /^[A-Za-z][A-Za-z0-9-]*$/.test(path) && isFolder(byId);
  const folder = isId ? byId : resolve(path);
  if (!isFolder(folder)) {
    if (isPack(folder)) {
      const { files, manifest } = openPack(folder);
      return { files, root: folder, folder: manifest.opens };
    }
    if (exists(folder)) throw new CannotRead(text('play.isFile', { name: path }));
    const files = readShipped(shipped);
    const known = [...foldersWith(files, 'campaign.yaml'), ...foldersWith(files, 'scenario.yaml')];
    throw new CannotRead(text('play.unknown', { name: path, known: known.join(', '), meant: nearest(path, known) ?? 'none' }));
  }
  const inside = relative(shipped, folder);
  if (inside !== '' && !inside.startsWith('..') && !resolve(inside).startsWith(`..${sep}`)) {
    const files = inGuide(`${posix(inside)}/`) ? readTree(join(shipped, GUIDE), shipped) : readShipped(shipped);
    return { files, root: shipped, folder: posix(inside) };
  }
  return readOutside(folder);
}

/** A folder elsewhere, with the cast it borrows and, for a campaign, the scenarios beside it. */
function readOutside(folder: string): ScenarioFiles {
  const root = dirname(folder);
  const name = basename(folder);
  const own = readTree(folder, root);
  if (Object.keys(own).length === 0) throw new CannotRead(`There are no scenario files (.yaml, .csv) in ${folder}.`);
  const files: Record<string, string> = { ...own };
  const neighbours = `${name}/campaign.yaml` in own ? readdirSync(root).map(entry => join(root, entry)) : [folder];
  for (const neighbour of neighbours.filter(entry => isFile(join(entry, 'scenario.yaml')))) {
    Object.assign(files, readTree(neighbour, root));
    const cast = castOf(join(neighbour, 'scenario.yaml'));
    if (cast !== undefined && isFolder(resolve(neighbour, cast))) Object.assign(files, readTree(resolve(neighbour, cast), root));
  }
  return { files, root, folder: name };
}

/** The folder a scenario borrows from, as written; the loader reads the file properly and says what is wrong with it. */
function castOf(file: string): string | undefined {
  return /^cast:[ \t]*["']?([^"'#\r\n]+?)["']?[ \t]*(?:#.*)?$/m.exec(readText(file))?.[1];
}

function readTree(folder: string, root: string): Record<string, string> {
  const files: Record<string, string> = {};
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new CannotRead(`The folder ${folder} cannot be read: ${reason(error)}.`);
  }
  for (const name of names.sort()) {
    if (/\.(ya?ml|csv)$/.test(name) && isFile(join(folder, name)))
      files[posix(relative(root, join(folder, name)))] = readText(join(folder, name));
  }
  return files;
}

/** Of a file that is far too long, only as much as shows that it is. */
function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size <= MOST_BYTES) return readFileSync(file, 'utf8');
    const start = Buffer.alloc(MOST_BYTES);
    const open = openSync(file, 'r');
    readSync(open, start, 0, MOST_BYTES, 0);
    closeSync(open);
    return start.toString('utf8');
  } catch (error) {
    throw new CannotRead(`The file ${file} cannot be read: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'it is not there';
  return code ?? 'unknown reason';
}

const posix = (path: string): string => path.split(sep).join('/');
const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** By how it begins: the name may be anything. */
function isPack(path: string): boolean {
  if (!isFile(path)) return false;
  if (path.endsWith('.pack')) return true;
  const start = Buffer.alloc(4);
  const open = openSync(path, 'r');
  readSync(open, start, 0, 4, 0);
  closeSync(open);
  return start.toString('latin1') === 'PK\u0003\u0004';
}
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
