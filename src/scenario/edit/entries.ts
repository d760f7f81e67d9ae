import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../form/yamlFile.ts';
import { canonical } from '../hash.ts';
import { added } from './edit.ts';
import { edited, endOf, inBlock, inBraces, keyOf, plain, startOf, type TextEdit, type Written } from './nodes.ts';

/**
 * The edit that adds an entry to a map (under `key`) or to a list (`key` left out), at its end and written as its neighbours are: a line of its
 * own in a block, behind a comma in braces. A map or list that is not there yet is written with it. Undefined where that cannot be done.
 */
export function addEntry(text: string, path: Path, key: string | undefined, value: Written): TextEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const owner = path.length === 0 ? document.contents : document.getIn(path, true);
  const edit = writtenInto(text, owner, path, key, value);
  return edit && saysSo(text, edit, before => withEntry(before, path, key, value)) ? edit : undefined;
}

function writtenInto(text: string, owner: unknown, path: Path, key: string | undefined, value: Written): TextEdit | undefined {
  const written = key === undefined ? inBraces(value) : `${plain(key)}: ${inBraces(value)}`;
  if (isMap(owner) && key !== undefined) {
    if (owner.items.length === 0 && !owner.flow) return undefined;
    return added(
      text,
      owner,
      lines(owner.items.at(-1)?.value) ? `${plain(key)}:${inBlock(value, columnOf(text, startOf(owner.items[0]!)))}` : written,
    );
  }
  if (isSeq(owner) && key === undefined) return addedToList(text, owner, value);
  const whole = key === undefined ? `[${written}]` : `{ ${written} }`;
  // A key that stands there without a value.
  if (isScalar(owner) && owner.value === null && owner.range) {
    const [at] = owner.range;
    return { from: at, to: owner.range[1], insert: `${/\s/.test(text[at - 1] ?? ' ') ? '' : ' '}${whole}` };
  }
  if (owner !== undefined && owner !== null) return undefined;
  const end = text.length;
  const begin = text === '' || text.endsWith('\n') ? '' : '\n';
  if (path.length === 0) return key === undefined ? undefined : { from: end, to: end, insert: `${begin}${written}\n` };
  if (path.length > 1) return nested(text, path, whole);
  const list = key === undefined ? `\n  - ${written}` : `\n  ${written}`;
  return { from: end, to: end, insert: `${begin}${path[0]}:${list}\n` };
}

/** Whether a value is written over lines of its own. */
const lines = (value: unknown): boolean => isMap(value) && !value.flow;

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** A list or map that a map deeper down lacks. */
function nested(text: string, path: Path, whole: string): TextEdit | undefined {
  const above = parseDocument(text).getIn(path.slice(0, -1), true);
  return isMap(above) && above.items.length > 0 ? added(text, above, `${path.at(-1)}: ${whole}`) : undefined;
}

function addedToList(text: string, list: YAMLSeq, value: Written): TextEdit {
  const written = inBraces(value);
  const last = list.items.at(-1);
  if (!last || list.flow) {
    const from = last ? endOf(last) : list.range![0] + 1;
    return last ? { from, to: from, insert: `, ${written}` } : { from, to: text.indexOf(']', from), insert: written };
  }
  const first = (list.items[0] as { readonly range: readonly [number, number, number] }).range[0];
  const line = text.lastIndexOf('\n', first - 1) + 1;
  const indent = Math.max(0, text.slice(line, first).indexOf('-'));
  const end = lineEnd(text, endOf(last));
  return { from: end, to: end, insert: `\n${' '.repeat(indent)}- ${lines(last) ? inBlock(value, indent).trimStart() : written}` };
}

/**
 * The edit that takes an entry out of its map or list, with its own lines and what is remarked on them; remarks and empty lines around it stay
 * as they are. A block whose only entry it was is left as `[]` or `{}`. Undefined where there is no such entry, or where taking it out would
 * touch anything else.
 */
export function removeEntry(text: string, path: Path): TextEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || path.length === 0) return undefined;
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const found = isMap(owner) || isSeq(owner) ? spansOf(owner) : [];
  const at = isMap(owner)
    ? owner.items.findIndex(pair => keyOf(pair) === String(path.at(-1)))
    : typeof path.at(-1) === 'number'
      ? (path.at(-1) as number)
      : -1;
  const span = found[at];
  if (!span || !(isMap(owner) || isSeq(owner))) return undefined;
  const edit = owner.flow ? cutFromBraces(text, found, at) : cutFromBlock(text, owner, span, found.length === 1 && path.length > 1);
  return edit && saysSo(text, edit, before => withoutEntry(before, path)) ? edit : undefined;
}

type Span = readonly [from: number, to: number];

function spansOf(owner: YAMLMap | YAMLSeq): readonly Span[] {
  if (isMap(owner)) return owner.items.map(pair => [startOf(pair), endOf(pair.value ?? pair.key)] as const);
  return owner.items.map(item => [(item as { readonly range: readonly [number] }).range[0], endOf(item)] as const);
}

function cutFromBraces(text: string, spans: readonly Span[], at: number): TextEdit {
  const [from, to] = spans[at]!;
  const next = spans[at + 1];
  const before = spans[at - 1];
  // Remarks between two entries are not of either: then the entry goes, and its comma with it.
  if (next && !text.slice(to, next[0]).includes('#')) return { from, to: next[0], insert: '' };
  if (next) return { from, to: text.indexOf(',', to) + 1, insert: '' };
  return { from: before && !text.slice(before[1], from).includes('#') ? before[1] : from, to, insert: '' };
}

function cutFromBlock(text: string, owner: YAMLMap | YAMLSeq, [from, to]: Span, only: boolean): TextEdit | undefined {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const lead = text.slice(line, from);
  const end = lineEnd(text, to);
  if (!(isMap(owner) ? /^\s*$/ : /^\s*- +$/).test(lead) || !/^\s*(#.*)?$/.test(text.slice(to, end))) return undefined;
  const after = Math.min(text.length, end + 1);
  if (!only) return { from: line, to: after, insert: '' };
  const above = text.slice(0, line);
  const colon = /:[^\S\n]*(#[^\n]*)?\n(?:[^\S\n]*(#[^\n]*)?\n)*$/.exec(above);
  if (!colon) return undefined;
  const at = colon.index + 1;
  return { from: at, to: after, insert: ` ${isMap(owner) ? '{}' : '[]'}${above.slice(at)}` };
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Whether a text says after an edit what it should, and nothing else. */
function saysSo(text: string, edit: TextEdit, then: (before: unknown) => unknown): boolean {
  const after = read(edited(text, edit));
  return after !== undefined && canonical(after) === canonical(then(read(text)) ?? {});
}

/** Undefined where it cannot be read, or speaks of something that is not written any more. */
function read(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    return undefined;
  }
}

type Map = Record<string | number, unknown>;

function withEntry(before: unknown, path: Path, key: string | undefined, value: Written): unknown {
  const [first, ...rest] = path;
  if (first !== undefined) {
    const inner = withEntry((before as Map | null)?.[first], rest, key, value);
    if (Array.isArray(before)) return before.map((one, i) => (i === first ? inner : one));
    return { ...(before as object | null), [first]: inner };
  }
  return key === undefined ? [...((before as readonly unknown[] | null) ?? []), value] : { ...(before as object | null), [key]: value };
}

function withoutEntry(before: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(before))
    return rest.length === 0
      ? before.filter((_, i) => i !== first)
      : before.map((one: unknown, i) => (i === first ? withoutEntry(one, rest) : one));
  const { [String(first)]: gone, ...others } = before as Map;
  return rest.length === 0 ? others : { ...(before as Map), [String(first)]: withoutEntry(gone, rest) };
}
