import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';

export type Plain = string | number | boolean;

/** What to write in the place of what; offsets in the text it was asked of. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text after an edit. */
export const edited = (text: string, { from, to, insert }: TextEdit): string => text.slice(0, from) + insert + text.slice(to);

export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
export const startOf = ({ key }: Pair): number => (isScalar(key) ? key.range![0] : 0);

/** Where a node's last sign stands: what follows a block, empty lines and remarks, is not its own. */
export function endOf(node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1)!.value ?? node.items.at(-1)!.key);
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  const range = (node as { readonly range?: readonly [number, number, number] }).range!;
  const block = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return block ? range[1] - 1 : range[1];
}

/** Without quotes where it means the same inside braces and out of them; else as JSON, which YAML reads. */
export function plain(value: Plain): string {
  if (typeof value !== 'string') return String(value);
  return /^[\p{L}\d_][^:#\n]*$/u.test(value) && readAs(`[${value}]`, 0) === value && readAs(`k: ${value}`, 'k') === value
    ? value
    : JSON.stringify(value);
}

/** Undefined where it is not read at all, or not without complaint. */
function readAs(text: string, at: string | number): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const read = document.toJS() as Readonly<Record<string | number, unknown>> | null;
  return Array.isArray(read) && read.length > 1 ? undefined : read?.[at];
}

/** `{ a: 1, b: [x, y] }`: maps and lists on one line, as the shipped files write them. */
export function inBraces(value: Written): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inBraces).join(', ')}]`;
  if (typeof value !== 'object') return plain(value as Plain);
  const pairs = Object.entries(value).map(([key, one]) => `${plain(key)}: ${inBraces(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The same over lines, two columns further in than its key: a map's own maps and words a line each, what is in them in braces. */
export function inBlock(value: Written, column: number): string {
  if (typeof value !== 'object' || Array.isArray(value)) return ` ${inBraces(value)}`;
  const indent = `\n${' '.repeat(column + 2)}`;
  return Object.entries(value)
    .map(([key, one]) => `${indent}${plain(key)}: ${inBraces(one)}`)
    .join('');
}

export type Written = Plain | readonly Written[] | { readonly [key: string]: Written };
