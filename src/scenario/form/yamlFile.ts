import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import { type Place, placeLater, type Report } from '../problem.ts';
import { rereading } from './lastRead.ts';
import { mistakenAt, mistakeOf } from './yamlMistakes.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML file whose every key and value can be found again. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The value at a path, or as far along it as the file goes. */
  readonly at: (path: Path) => Place;
  /** The key at the end of a path. */
  readonly keyAt: (path: Path) => Place;
  /** A character inside the text at a path. */
  readonly inside: (path: Path, index: number) => Place;
}

/** Files are written by hand: anything longer is a mistake, or somebody trying to make the page hang. */
export const LARGEST_FILE = 1_000_000;

/** Levels of nesting; a scenario needs about six. */
const DEEPEST = 60;

/** Undefined where the file cannot be read as YAML; what is wrong is in the report. */
export const readYaml: (file: string, text: string, report: Report) => YamlFile | undefined = rereading(parse);

function parse(file: string, text: string, report: Report): YamlFile | undefined {
  if (unreadable(file, text, report)) return undefined;
  if (flowDepth(text) > DEEPEST || blockDepth(text) > 4 * DEEPEST) {
    const help = 'write it flatter: no part of a scenario is nested more than a few levels';
    report.add('too-large', { file, line: 1, col: 1 }, `this file is nested more than ${DEEPEST} levels deep`, help);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), col: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  for (const { pos } of problems.filter(isTwice))
    report.add('duplicate-key', place(pos[0]), `the key '${wordAt(text, pos[0])}' is written twice`, 'keep one of them');
  // What follows from the first slip of the pen is not the author's mistake: a missing quote alone makes hundreds of them.
  const [slip] = problems.filter(problem => !isTwice(problem)).sort((a, b) => a.pos[0] - b.pos[0]);
  if (slip) report.add('yaml-syntax', place(mistakenAt(slip, text)), ...mistakeOf(slip));
  if (document.directives?.yaml.explicit) {
    const help = 'remove the line that begins with %: scenario files are YAML 1.2';
    report.add('yaml-syntax', place(0), 'a scenario file may not choose its own version of YAML', help);
    return undefined;
  }
  if (slip) return undefined;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    report.add('yaml-syntax', place(0), 'the file repeats itself through aliases (*name) too often', 'write the repeated parts out');
    return undefined;
  }
  const root: Node | null = document.contents;
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const find = (path: Path): { key?: ParsedNode; value?: ParsedNode } => {
    let node = resolve(root);
    let key: unknown;
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(item => String(isScalar(item.key) ? item.key.value : item.key) === String(part));
        if (!pair) break;
        key = pair.key;
        node = resolve(pair.value);
      } else if (isSeq(node)) {
        const item = node.items[Number(part)];
        if (item === undefined) break;
        key = undefined;
        node = resolve(item);
      } else break;
    }
    return { ...(key ? { key: key as ParsedNode } : {}), ...(node ? { value: node as ParsedNode } : {}) };
  };
  const at = (path: Path): Place =>
    placeLater(file, () => {
      const found = find(path);
      return place((found.value?.range ?? found.key?.range)?.[0] ?? 0);
    });
  return {
    file,
    value,
    at,
    keyAt: path =>
      placeLater(file, () => {
        const found = find(path);
        return place((found.key?.range ?? found.value?.range)?.[0] ?? 0);
      }),
    inside: (path, index) => {
      const node = find(path).value;
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return at(path);
      const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      const from = block ? text.indexOf('\n', node.range[0]) + 1 : node.range[0] + (node.type === 'PLAIN' ? 0 : 1);
      return place(from + offsetInSource(text.slice(from, node.range[1]), node.value, index));
    },
  };
}

/** Whether a file is too long to be looked at, or no text at all; says so. */
export function unreadable(file: string, text: string, report: Report): boolean {
  const place = { file, line: 1, col: 1 };
  if (text.length > LARGEST_FILE) {
    report.add(
      'too-large',
      place,
      `this file has more than ${LARGEST_FILE} characters, which is the most that is read`,
      'split it into several files',
    );
    return true;
  }
  // What stands where bytes are no UTF-8, and what other encodings and binary files are full of.
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return false;
  const before = text.slice(0, at).split('\n');
  report.add(
    'wrong-encoding',
    { file, line: before.length, col: before.at(-1)!.length + 1 },
    'this is not UTF-8 text',
    'save the file as UTF-8',
  );
  return true;
}

/** Brackets open within one another; text in quotes may hold a few of them, but never so many. */
function flowDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Entries open within one another by indentation or by `- - -`, at the most. */
function blockDepth(text: string): number {
  let deepest = 0;
  for (const [start] of text.matchAll(/^[ ]*(?:[-?:][ ]+)*/gm)) deepest = Math.max(deepest, start.length);
  return deepest;
}

/** Where the n-th character of a value stands in the source: quotes, escapes, folded lines and indentation are stepped over. */
function offsetInSource(source: string, value: string, index: number): number {
  let at = 0;
  for (let i = 0; i < index && i < value.length; i++) {
    at = skipTo(source, at, value[i]!) + 1;
  }
  return index < value.length ? skipTo(source, at, value[index]!) : at;
}

function skipTo(source: string, from: number, character: string): number {
  if (source[from] === character) return from;
  if (/\s/.test(character)) {
    let end = from;
    while (end + 1 < source.length && /\s/.test(source[end + 1]!)) end++;
    return end;
  }
  const found = source.indexOf(character, from);
  return found < 0 ? from : found;
}

const isTwice = ({ code }: YAMLError): boolean => code === 'DUPLICATE_KEY';

function wordAt(text: string, offset: number): string {
  return /^["']?([^"':\s]*)/.exec(text.slice(offset))?.[1] ?? '';
}
