import { type Inline, quickInline, scalarOf } from './quickInline.ts';

/**
 * The value of a YAML file written as nearly all scenario files are: maps and lists by indentation, entries on one line, plain or quoted
 * words, folded paragraphs, brackets with whole entries on their lines. Undefined for whatever else there is in YAML, for anything doubtful, and for
 * every mistake: the full reader has the last word on those, and is the only one that knows places. What is read here is what the full
 * reader makes of the same text, which the tests hold the one against the other for.
 */
export function quickYaml(text: string): { readonly value: unknown } | undefined {
  // Tabs, returns and controls; breaks and marks that only some count as such; documents and directives.
  if (/[^\n\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFC]|^(?:---|\.\.\.|%)/m.test(text.replace(PAIRS, '')))
    return undefined;
  const lines = linesOf(text);
  if (lines.length < 2 || lines[0]!.indent !== 0) return undefined;
  const at = { lines, next: 0 };
  const value = blockMap(at, 0);
  return value === undefined || at.next < lines.length - 1 ? undefined : { value };
}

const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

interface Line {
  readonly indent: number;
  /** From the first letter on, without spaces at the end. */
  readonly text: string;
  readonly spaced: boolean;
  /** What was left out before it. */
  readonly after: 'nothing' | 'gap' | 'remark';
}
interface Reading {
  readonly lines: readonly Line[];
  next: number;
}

/** Lines that say something: neither empty nor a remark. The last is one of no text and no indent, which ends whatever is open. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let after: Line['after'] = 'nothing';
  for (const raw of text.split('\n')) {
    // Only spaces are space here: what else is white is part of the words.
    const content = raw.replace(/ +$/, '');
    const indent = content.search(/[^ ]/);
    if (indent < 0) after = after === 'remark' ? after : 'gap';
    else if (content[indent] === '#') after = 'remark';
    else {
      lines.push({ indent, text: content.slice(indent), spaced: content.length < raw.length, after });
      after = 'nothing';
    }
  }
  return [...lines, { indent: -1, text: '', spaced: false, after }];
}

/** A key and what follows its colon on the line: a word or a year. */
const ENTRY = /^(?:([A-Za-z_][\w.-]{0,99}|[1-9]\d{0,8}|\.)|"([^"\\]{1,99})"|'([^']{1,99})'):(?: +(.*))?$/;
const NO_WORDS = /^(?:null|true|false|__proto__)$/i;

type Map = Record<string, unknown>;

function blockMap(at: Reading, indent: number): Map | undefined {
  const map: Map = {};
  for (let line = at.lines[at.next]; line && line.indent === indent; line = at.lines[at.next]) {
    if (!entry(at, indent, line.text, map)) return undefined;
  }
  return map;
}

/** Reads an entry, the lines below it included, and sets it into the map; false where that is not for this reader. */
function entry(at: Reading, indent: number, text: string, map: Map): boolean {
  const [, word, double, single, rest = ''] = ENTRY.exec(text) ?? [];
  const key = word ?? double ?? single;
  if (key === undefined || NO_WORDS.test(key) || Object.hasOwn(map, key)) return false;
  at.next += 1;
  const value = rest === '' || rest.startsWith('#') ? below(at, indent) : inline(at, rest, indent);
  if (!value) return false;
  map[key] = value.value;
  return true;
}

/** What stands below a key: a map further in, a list there or as far out as the key, or nothing. */
function below(at: Reading, indent: number): Inline | undefined {
  const line = at.lines[at.next];
  const isList = line !== undefined && (line.text === '-' || line.text.startsWith('- '));
  if (!line || line.indent < indent || (line.indent === indent && !isList)) return { value: null };
  if ('[{'.includes(line.text[0]!) && line.indent > indent) return brackets(at, [], indent);
  const value = isList ? blockList(at, line.indent) : ENTRY.test(line.text) ? blockMap(at, line.indent) : undefined;
  // A list that goes on further out, or lines that belong to neither.
  const after = at.lines[at.next];
  if (value === undefined || (after && after.indent > indent)) return undefined;
  return { value };
}

/** A value on the line of its key or dash; words that go on below are for the full reader. */
function inline(at: Reading, text: string, indent: number): Inline | undefined {
  if ('[{'.includes(text[0]!)) return brackets(at, [text], indent);
  if (text === '>-') return folded(at, indent);
  return at.lines[at.next]!.indent > indent ? undefined : scalarOf(text, false);
}

/** A map or list in brackets, its lines further in than the key or dash it belongs to. */
function brackets(at: Reading, lines: string[], indent: number): Inline | undefined {
  for (let line = at.lines[at.next]!; line.indent > indent; line = at.lines[at.next]!) {
    if (lines.length > 0 && line.after !== 'nothing') return undefined;
    lines.push(line.text);
    at.next += 1;
  }
  return quickInline(lines.join('\n'));
}

/** A paragraph below `>-`: one of lines that begin below each other, with nothing between them that would be words too. */
function folded(at: Reading, indent: number): Inline | undefined {
  const inner = at.lines[at.next]!.indent;
  const words: string[] = [];
  let line = at.lines[at.next]!;
  for (; line.indent > indent; line = at.lines[at.next]!) {
    if (line.indent !== inner || line.after !== 'nothing' || line.spaced) return undefined;
    words.push(line.text);
    at.next += 1;
  }
  return words.length === 0 || line.after === 'remark' ? undefined : { value: words.join(' ') };
}

function blockList(at: Reading, indent: number): unknown[] | undefined {
  const list: unknown[] = [];
  for (let line = at.lines[at.next]; line && line.indent === indent; line = at.lines[at.next]) {
    const [, gap, text] = /^-( +)(.+)$/.exec(line.text) ?? [];
    // At the indent of a key, a line that is no dash ends the list.
    if (gap === undefined || text === undefined) return line.text.startsWith('-') ? undefined : list;
    if (text.startsWith('#') || text.startsWith('- ')) return undefined;
    const inner = indent + 1 + gap.length;
    if (ENTRY.test(text)) {
      const map: Map = {};
      if (!entry(at, inner, text, map)) return undefined;
      const more = blockMap(at, inner);
      if (!more || Object.keys(more).some(key => Object.hasOwn(map, key))) return undefined;
      list.push({ ...map, ...more });
    } else {
      at.next += 1;
      const value = inline(at, text, indent);
      if (!value) return undefined;
      list.push(value.value);
    }
    const after = at.lines[at.next];
    if (after && after.indent > indent) return undefined;
  }
  return list;
}
