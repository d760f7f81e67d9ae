import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../form/yamlFile.ts';
import { endOf, keyOf, type Plain, plain, startOf, type TextEdit } from './nodes.ts';

/**
 * The edit that gives a value to a place in a YAML file and touches nothing else: remarks, order, spacing and quotes stay as their author
 * left them. A key that is not there yet is added to its map, with the maps around it that are lacking. Undefined where the file cannot be
 * read, where a list has no such entry, and where what stands there is more than one value.
 */
export function setValue(text: string, path: Path, value: Plain): TextEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || path.length === 0) return undefined;
  const node = document.getIn(path, true);
  if (isScalar(node)) return replaced(text, node, value);
  if (node !== undefined) return undefined;
  let depth = path.length - 1;
  while (depth > 0 && document.getIn(path.slice(0, depth), true) === undefined) depth -= 1;
  const owner = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
  const [key, ...inner] = path.slice(depth);
  const written = inner.reduceRight<string>((within, part) => `{ ${part}: ${within} }`, plain(value));
  if (owner === null)
    return { from: text.length, to: text.length, insert: `${text === '' || text.endsWith('\n') ? '' : '\n'}${key}: ${written}\n` };
  return isMap(owner) && typeof key === 'string' ? added(text, owner, `${key}: ${written}`) : undefined;
}

/** The edit that takes a key and its value out of its map. Undefined where that cannot be done without touching anything else. */
export function removeKey(text: string, path: Path): TextEdit | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const owner = ownerOf(document, path);
  const at = owner?.items.findIndex(pair => keyOf(pair) === String(path.at(-1))) ?? -1;
  const pair = owner?.items[at];
  if (!owner || !pair) return undefined;
  const [from, to] = [startOf(pair), endOf(pair.value ?? pair.key)];
  if (owner.flow) {
    const next = owner.items[at + 1];
    if (next) return { from, to: startOf(next), insert: '' };
    const before = owner.items[at - 1];
    return { from: before ? endOf(before.value ?? before.key) : from, to, insert: '' };
  }
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const after = text.indexOf('\n', to);
  const rest = text.slice(to, after < 0 ? text.length : after);
  if (text.slice(line, from).trim() !== '' || /#/.test(rest) || owner.items.length === 1) return undefined;
  return { from: line, to: after < 0 ? text.length : after + 1, insert: '' };
}

function ownerOf(document: Document, path: Path): YAMLMap | undefined {
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(owner) ? owner : undefined;
}

function replaced(text: string, node: Scalar, value: Plain): TextEdit | undefined {
  const [from, to] = node.range ?? [0, 0];
  // A text over several lines is for hands to write.
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' || text.slice(from, to).includes('\n')) return undefined;
  if (from === to) return { from, to, insert: /\s/.test(text[from - 1] ?? ' ') ? plain(value) : ` ${plain(value)}` };
  const quoted = typeof value === 'string' && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  if (!quoted) return { from, to, insert: plain(value) };
  return {
    from,
    to,
    insert: node.type === 'QUOTE_SINGLE' && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value),
  };
}

/** At the end of the map, written as the map is. */
export function added(text: string, owner: YAMLMap, entry: string): TextEdit {
  const last = owner.items.at(-1);
  if (owner.flow) {
    if (last) {
      const at = endOf(last.value ?? last.key);
      return { from: at, to: at, insert: `, ${entry}` };
    }
    const open = owner.range![0] + 1;
    return { from: open, to: text.indexOf('}', open), insert: ` ${entry} ` };
  }
  const first = startOf(owner.items[0]!);
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const end = endOf(last!.value ?? last!.key);
  const line = text.indexOf('\n', end);
  const at = line < 0 ? text.length : line;
  return { from: at, to: at, insert: `\n${indent}${entry}` };
}
