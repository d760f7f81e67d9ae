import type { YAMLError } from 'yaml';

const QUOTES = 'put words that hold a comma, a colon, a brace or # into quotes, and close every bracket';

/** What is wrong, and what to do, for what people get wrong in YAML; by the reader's own code. */
const SAID: Readonly<Record<string, readonly [string, string]>> = {
  UNEXPECTED_TOKEN: ['YAML cannot make sense of what stands here', QUOTES],
  BAD_SCALAR_START: ['text cannot begin with this character unless it stands in quotes', 'put it into quotes'],
  BAD_INDENT: ['this is not indented as the lines around it are', 'begin it below what it belongs to, or close the bracket before it'],
  TAB_AS_INDENT: ['here stands a tab where YAML wants spaces', 'indent with spaces'],
  MISSING_CHAR: ['something is missing here: a closing quote or bracket, a comma, or a colon after a key', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: ['here are two colons where one is expected', QUOTES],
  MULTILINE_IMPLICIT_KEY: ['a key and its colon have to stand on one line', QUOTES],
  KEY_OVER_1024_CHARS: ['a key of more than a thousand characters', 'is a colon missing, or a closing quote?'],
  BLOCK_IN_FLOW: ['within brackets, lists and maps are written in brackets too', 'write [a, b] or { a: b }'],
  BAD_DQ_ESCAPE: [
    'after a backslash in double quotes stands a letter that means nothing',
    'write \\\\ for a backslash, or use single quotes',
  ],
  MULTIPLE_DOCS: ['here begins a second document; a file holds one', "remove the line '---'"],
  BAD_ALIAS: ['* or & at the start of a word means something to YAML', 'put the word into quotes'],
  TAG_RESOLVE_FAILED: ['! at the start of a word means something to YAML', 'put the word into quotes'],
};

/** Of errors that share a code, those that have a sentence of their own; by what the reader says. */
const TOLD_APART: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/without - indicator/, SAID.BAD_INDENT!],
  [
    /Missing closing .quote/,
    ['a quote is opened here and not closed', 'close it, or put text that holds a quote into quotes of the other kind'],
  ],
  [
    /must be sufficiently indented and end with/,
    ['a bracket is opened before this and not closed', 'close it with } or ], or indent what stands in it'],
  ],
];

/** The sentence for a syntax error: our own where the mistake is a common one. */
export function mistakeOf({ code, message }: YAMLError): readonly [string, string] {
  const [, apart] = TOLD_APART.find(([says]) => says.test(message)) ?? [];
  return (
    apart ?? SAID[code] ?? [`this is not well-formed YAML: ${plain(message)}`, 'check indentation, quotes and brackets around this line']
  );
}

/** Where the mistake was made, as far as can be told: a quote that is not closed is noticed only at the end of the file. */
export function mistakenAt({ message, pos }: YAMLError, text: string): number {
  const quote = /Missing closing (.)quote/.exec(message)?.[1];
  if (quote === undefined) return pos[0];
  let from = 0;
  for (const line of text.split('\n')) {
    const closed = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#.*/g, whole => ' '.repeat(whole.length));
    const at = closed.search(quote === '"' ? /(?<![^\s:[{,-])"/ : /(?<![^\s:[{,-])'/);
    if (at >= 0) return from + at;
    from += line.length + 1;
  }
  return pos[0];
}

function plain(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/^./, first => first.toLowerCase());
}
