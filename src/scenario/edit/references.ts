import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Files, foldersWith, pathsIn } from '../files.ts';
import type { Path } from '../form/yamlFile.ts';
import { castFolder } from '../loadScenario.ts';
import { KEYED_BY, NAMED_BY } from './namedBy.ts';
import { keyOf } from './nodes.ts';
import { rowsOf } from './rows.ts';

/** A thing of a scenario that others speak of, by its id in the folder it is written in. */
export type Thing =
  | { readonly kind: 'party'; readonly id: string }
  | { readonly kind: 'issue'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'asset'; readonly id: string }
  | { readonly kind: 'option'; readonly id: string; readonly issue: string }
  | { readonly kind: 'choice'; readonly id: string; readonly event: string };

/** Somewhere that speaks of a thing. */
export interface Reference {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it is written. */
  readonly says: string;
  /** What can go with the thing and leave the rest sound: an entry of the file, or the row. Undefined where only its author knows what should stand there instead. */
  readonly cut?: Path | 'row' | undefined;
}

/** Everything that speaks of a thing, words about it apart, in the order of the files. */
export function referencesTo(files: Files, folder: string, thing: Thing): readonly Reference[] {
  const folders = [folder, ...borrowersOf(files, folder)];
  const inFolders = folders.flatMap(one => pathsIn(files, one)).flatMap(file => inFile(file, files[file] ?? '', thing));
  return [...inFolders, ...(thing.kind === 'issue' ? carried(files, folder, thing.id) : [])];
}

/** Folders of the scenarios that borrow from one. */
export const borrowersOf = (files: Files, folder: string): readonly string[] =>
  foldersWith(files, 'scenario.yaml').filter(one => one !== folder && castFolder(files, one) === folder);

function inFile(file: string, text: string, thing: Thing): readonly Reference[] {
  if (/\/text\//.test(file)) return [];
  if (file.endsWith('.csv')) return inTable(file, text, thing);
  return /\.yaml$/.test(file) ? inYaml(file, text, (path, value, key) => speaksOf(thing, file, path, value, key)) : [];
}

function inTable(file: string, text: string, thing: Thing): readonly Reference[] {
  const lines = text.split('\n');
  return rowsOf(text).flatMap(({ cells, line }) => {
    const says = lines[line - 1] ?? '';
    if (thing.kind === 'party' || thing.kind === 'issue')
      return cells[thing.kind] === thing.id ? [{ file, line, says, cut: 'row' as const }] : [];
    const meant =
      thing.kind === 'option' && cells.issue === thing.issue && [cells.position, cells.ideal, cells.red_value].includes(thing.id);
    return meant ? [{ file, line, says }] : [];
  });
}

/** Whether a value, or a key, at a path speaks of a thing. */
type Speaks = (path: Path, value: unknown, key: boolean) => boolean;

function inYaml(file: string, text: string, speaks: Speaks): readonly Reference[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = text.split('\n');
  return nodesThat(document, speaks).map(({ node, path }) => {
    const line = counter.linePos(node?.range?.[0] ?? 0).line;
    return { file, line, says: lines[line - 1] ?? '', cut: cutFor(file, path, document.toJS()) };
  });
}

interface Spoken {
  readonly node: Node | null | undefined;
  readonly path: Path;
}

/** Values, and keys, that a question is answered yes for, in their order. */
function nodesThat(document: Document, speaks: Speaks): readonly Spoken[] {
  const found: Spoken[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node))
      for (const pair of node.items) {
        const here = [...path, keyOf(pair)];
        if (speaks(here, keyOf(pair), true)) found.push({ node: pair.key as Node, path: here });
        walk(pair.value, here);
      }
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
    else if (isScalar(node) && speaks(path, node.value, false)) found.push({ node, path });
  };
  if (document.errors.length === 0) walk(document.contents, []);
  return found;
}

/** From where to where a file speaks of a thing, in its own words: names, and conditions in which one stands. */
export function spokenIn(file: string, text: string, thing: Thing): readonly (readonly [from: number, to: number])[] {
  if (!file.endsWith('.yaml') || /\/text\//.test(file)) return [];
  const found = nodesThat(parseDocument(text), (path, value, key) => speaksOf(thing, file, path, value, key));
  return found.flatMap(({ node }) => (node?.range ? [[node.range[0], node.range[1]] as const] : []));
}

function speaksOf(thing: Thing, file: string, path: Path, value: unknown, isKey: boolean): boolean {
  const name = String(value);
  if (/\/plays\//.test(file)) return name === thing.id && isSpokenOfInPlay(thing, path, isKey);
  if (!isKey && typeof value === 'string' && inCondition(thing, value)) return true;
  if (name !== thing.id) return false;
  if (thing.kind === 'option') return isValueOf(thing.issue, file, path, isKey);
  if (thing.kind === 'choice') return !isKey && path.at(-1) === 'otherwise' && file.endsWith(`/events/${thing.event}.yaml`);
  if (isKey) return path.length > 1 && KEYED_BY[String(path.at(-2))] === thing.kind;
  const listed = typeof path.at(-1) === 'number';
  if (listed && /\/blocs\.yaml$/.test(file)) return thing.kind === 'party';
  const key = String(listed ? path.at(-2) : path.at(-1));
  return NAMED_BY[key]?.includes(thing.kind) ?? false;
}

/** Under which keys of a scripted play the keys of a map are parties, or issues with their values. */
const SEATS = ['moves', 'stances'];
const LEVELS = ['tableDraft', 'draft', 'agreement', 'proposeAmendment'];
const OF_OTHERS = [
  'issue',
  'event',
  'choice',
  'because',
  'answer',
  'outcome',
  'side',
  'says',
  'seed',
  'difficulty',
  'gives',
  'bloc',
  'track',
];

function isSpokenOfInPlay(thing: Thing, path: Path, isKey: boolean): boolean {
  const listed = typeof path.at(-1) === 'number';
  const key = String(listed ? path.at(-2) : path.at(-1));
  const owner = String(path.at(-2));
  if (isKey) return (thing.kind === 'party' && SEATS.includes(owner)) || (thing.kind === 'issue' && LEVELS.includes(owner));
  if (thing.kind === 'option') return key === thing.issue || key === 'to' || key === 'level';
  if (thing.kind === 'asset') return key === 'gives';
  return thing.kind === 'party' ? !OF_OTHERS.includes(key) && !LEVELS.includes(owner) : key === thing.kind;
}

/** An option stands as a value where its issue is a key, and as what holds without an agreement. */
function isValueOf(issue: string, file: string, path: Path, isKey: boolean): boolean {
  if (isKey) return false;
  if (/\/issues\.yaml$/.test(file)) return path[0] === issue && path[1] === 'statusQuo';
  return path.slice(-2).includes(issue);
}

function inCondition(thing: Thing, text: string): boolean {
  const of = (fields: string, id: string): boolean =>
    new RegExp(`\\b(?:${fields})(?:\\.${id}(?![\\w-])|\\[\\s*['"]${id}['"]\\s*\\])`).test(text);
  const id = thing.id.replace(/[^\w-]/g, '');
  if (thing.kind === 'issue') return of('draft', id);
  if (thing.kind === 'party') return of('stance|pledge', id);
  if (thing.kind === 'event') return of('fired|chose', id);
  return thing.kind === 'choice' && of('chose', thing.event.replace(/[^\w-]/g, '')) && new RegExp(`['"]${id}['"]`).test(text);
}

/** The least that can go with what stands at a path, by what the format asks for; undefined where nothing can. */
function cutFor(file: string, path: Path, whole: unknown): Path | undefined {
  if (/\/plays\//.test(file)) return ['tableDraft', 'draft', 'agreement'].includes(String(path.at(-2))) ? path : undefined;
  const count = (to: Path): number => {
    const list = to.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], whole);
    return Array.isArray(list) ? list.length : Object.keys((list ?? {}) as object).length;
  };
  const effects = path.indexOf('effects');
  if (effects >= 0 && typeof path[effects + 1] === 'number')
    return path[0] === 'opening' && count(path.slice(0, effects + 1)) === 1 ? path.slice(0, 2) : path.slice(0, effects + 2);
  const name = file.split('/').at(-1)!;
  const shape = path.map(part => (typeof part === 'number' ? '#' : part)).join('.');
  if (name === 'blocs.yaml') return count(path.slice(0, -1)) > 2 ? path : undefined;
  if (name === 'assets.yaml' && path[1] === 'givers') return count(path.slice(0, -1)) > 1 ? path : undefined;
  if (name === 'assets.yaml' && path[1] === 'worth') return path;
  if (/^stage\.cast\.#$/.test(shape)) return path;
  if (/^meters\.#\./.test(shape)) return path.slice(0, 2);
  if (/^pledging\.norm\.#\./.test(shape)) return path.slice(0, 3);
  if (/^actual\.(carveOuts\.#|outcome\.[^.]+)$/.test(shape)) return path;
  if (name === 'history.yaml' && /^((outcome|exemptions|stances)|forecasts\.[^.]+\.outcome)\.[^.]+$/.test(shape)) return path;
  return undefined;
}

/** What a campaign takes over from the outcome of a meeting. */
function carried(files: Files, folder: string, issue: string): readonly Reference[] {
  const id = folder.split('/').at(-1);
  return Object.keys(files)
    .filter(path => path.endsWith('/campaign.yaml'))
    .flatMap(file =>
      inYaml(file, files[file] ?? '', (path, value) => {
        if (path.at(-1) !== 'issue' || value !== issue) return false;
        const carries = parseDocument(files[file] ?? '').getIn(path.slice(0, -1), true);
        return isMap(carries) && carries.get('from') === id;
      }),
    );
}
