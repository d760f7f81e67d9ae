import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { FIRST_LANGUAGE } from '../checkTexts.ts';
import type { Path } from '../form/yamlFile.ts';
import { languageOf } from '../source/catalogue.ts';
import { setValue } from './edit.ts';
import { addEntry, removeEntry } from './entries.ts';
import type { Manuscript } from './manuscript.ts';
import { inBraces, keyOf, type TextEdit, type Written } from './nodes.ts';

/**
 * The edit that writes words under a text id: beside those it shares the most of its name with, nested as they are. An id that ends with two
 * dots is that of words others go on from. Words that stand where these must go on from them are kept, under the key `.`.
 */
export function addText(text: string, id: string, words: string): TextEdit | undefined {
  const at = nearestTo(text, id.endsWith('..') ? [...id.slice(0, -2).split('.'), '.'] : id.split('.'));
  if (!at) return undefined;
  const { path, rest, stands } = at;
  if (rest.length === 0) return setValue(text, path, words);
  const [key, ...inner] = rest;
  const value = inner.reduceRight<Written>((within, part) => ({ [part]: within }), words);
  if (!stands) return addEntry(text, path, key, value);
  const [from, to] = stands;
  const written = text.slice(from, to);
  return written.includes('\n') ? undefined : { from, to, insert: `{ .: ${written}, ${key}: ${inBraces(value)} }` };
}

interface Tree {
  [part: string]: Tree | string;
}

/** A file of words begun: nested as their ids are, with the key `.` for words that others go on from. */
export function begunWords(all: readonly { readonly id: string; readonly words: string }[]): string {
  const tree: Tree = {};
  for (const { id, words } of all) {
    const parts = id.split('.');
    const last = parts.pop()!;
    let node = tree;
    for (const part of parts) {
      const inner = node[part];
      const next: Tree = typeof inner === 'object' ? inner : inner === undefined ? {} : { '.': inner };
      node[part] = next;
      node = next;
    }
    const there = node[last];
    if (typeof there === 'object') there['.'] = words;
    else node[last] = words;
  }
  return stringify(tree, { lineWidth: 0 });
}

/** As far as the maps of a file lead towards an id; keys may hold several parts of it at once, joined with dots. */
function nearestTo(text: string, parts: readonly string[]) {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  let node: unknown = document.contents;
  const path: string[] = [];
  let rest = parts;
  while (isMap(node) && rest.length > 0) {
    const pair = node.items.find(one => `${rest.join('.')}.`.startsWith(`${keyOf(one)}.`));
    if (!pair) break;
    const key = keyOf(pair);
    path.push(key);
    rest = rest.slice(key.split('.').length);
    node = pair.value;
  }
  const stands = rest.length > 0 && isScalar(node) && node.value !== null ? node.range : undefined;
  return { path, rest, stands };
}

/** Places in a file of words of all ids that are `id` or go on from it: the highest that hold nothing else. */
export function textsUnder(text: string, id: string): readonly Path[] {
  const document = parseDocument(text);
  const found: Path[] = [];
  const walk = (node: unknown, path: readonly string[], name: string): void => {
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const key = keyOf(pair);
      const whole = key === '.' ? name : name === '' ? key : `${name}.${key}`;
      if (whole === id || whole.startsWith(`${id}.`)) found.push([...path, key]);
      else if (id.startsWith(`${whole}.`)) walk(pair.value, [...path, key], whole);
    }
  };
  if (document.errors.length === 0) walk(document.contents, [], '');
  return found;
}

/** Words as a file has them, by their whole ids, that are `id` or go on from it; all of them where it is empty. */
export function wordsUnder(text: string, id: string): readonly { readonly id: string; readonly words: string }[] {
  const document = parseDocument(text);
  const found: { readonly id: string; readonly words: string }[] = [];
  const walk = (node: unknown, name: string): void => {
    if (isMap(node))
      for (const pair of node.items) {
        const key = keyOf(pair);
        walk(pair.value, key === '.' ? name : name === '' ? key : `${name}.${key}`);
      }
    else if (isScalar(node) && node.value !== null && (id === '' || name === id || name.startsWith(`${id}.`)))
      found.push({ id: name, words: String(node.value).trim() });
  };
  if (document.errors.length === 0) walk(document.contents, '');
  return found;
}

/** Files of words in a folder: of every language, and of which English a translation was made from. */
export const textFiles = (paths: readonly string[], folder: string): readonly string[] =>
  paths.filter(path => path.startsWith(`${folder}/text/`) && path.endsWith('.yaml'));

/** Files of words of one language, the one in which a new text belongs first. */
export const filesOfLanguage = (paths: readonly string[], folder: string, language: string): readonly string[] =>
  textFiles(paths, folder)
    .filter(path => languageOf(path.slice(folder.length + 1)) === language)
    .sort();

/** The languages a folder has words in, the first language first. */
export function languagesIn(paths: readonly string[], folder: string): readonly string[] {
  const found = textFiles(paths, folder).flatMap(path => languageOf(path.slice(folder.length + 1)) ?? []);
  return [...new Set(found)].sort((a, b) => Number(b === FIRST_LANGUAGE) - Number(a === FIRST_LANGUAGE));
}

/** Takes all words of an id and of what goes on from it out of every language; how many entries went. */
export function removeTexts(manuscript: Manuscript, folder: string, id: string): number {
  let gone = 0;
  for (const file of textFiles(manuscript.paths(), folder)) {
    for (;;) {
      const [path] = textsUnder(manuscript.text(file) ?? '', id);
      if (!path || !manuscript.edit(file, text => emptied(text, path))) break;
      gone += 1;
    }
  }
  return gone;
}

/** With the map around it, where it was the only entry. */
function emptied(text: string, path: Path): TextEdit | undefined {
  const above = path.slice(0, -1);
  const owner = above.length > 0 ? parseDocument(text).getIn(above, true) : undefined;
  return isMap(owner) && owner.items.length === 1 ? emptied(text, above) : removeEntry(text, path);
}
