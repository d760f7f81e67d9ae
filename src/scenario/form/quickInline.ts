/** A value that was read, which may itself be null. */
export interface Inline {
  readonly value: unknown;
}

/** What begins otherwise means something else in YAML than the words themselves. */
const PLAIN_START = /^(?:[^ \-?:,[\]{}#&*!|>'"%@`]|-(?=\d))/;
/** Every way to write a number that YAML's core schema knows; of them only the usual one is read here. */
const NUMBER = /^[-+]?(?:0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|nan))$/i;
const USUAL_NUMBER = /^(?:-(?=[1-9]|0\.\d*[1-9]))?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const WORD_VALUES: Readonly<Record<string, unknown>> = { null: null, true: true, false: false };
const NO_WORDS = /^(?:null|true|false|~)$/i;

/** One value with nothing but a remark behind it, in words or in quotes; undefined where the full reader has to look. */
export function scalarOf(text: string, inFlow: boolean): Inline | undefined {
  if (text[0] === '"' || text[0] === "'") {
    const end = endOfQuoted(text, 0);
    return end !== undefined && /^(?: +#.*)?$/.test(text.slice(end)) ? { value: unquoted(text.slice(0, end)) } : undefined;
  }
  const remark = text.indexOf(' #');
  const plain = (remark < 0 ? text : text.slice(0, remark)).replace(/ +$/, '');
  if (!PLAIN_START.test(plain) || /: |:$/.test(plain) || (inFlow && /[[\]{},]|:[[\]{},]/.test(plain))) return undefined;
  if (NO_WORDS.test(plain)) return plain in WORD_VALUES ? { value: WORD_VALUES[plain] } : undefined;
  if (!NUMBER.test(plain)) return { value: plain };
  return USUAL_NUMBER.test(plain) ? { value: Number(plain) } : undefined;
}

/** A map or list in brackets, over one line or several, with nothing but a remark behind it. */
export function quickInline(text: string): Inline | undefined {
  const at: Flow = { text, next: 0 };
  const value = flow(at);
  return value && /^(?: +#.*)?$/.test(text.slice(at.next)) ? value : undefined;
}

interface Flow {
  readonly text: string;
  next: number;
}

function flow(at: Flow): Inline | undefined {
  const open = at.text[at.next];
  if (open === '[') return flowList(at);
  return open === '{' ? flowMap(at) : flowScalar(at);
}

function flowList(at: Flow): Inline | undefined {
  const list: unknown[] = [];
  at.next += 1;
  spaces(at);
  if (at.text[at.next] === ']') return closed(at, list);
  for (;;) {
    const item = flow(at);
    if (!item) return undefined;
    list.push(item.value);
    const mark = separator(at);
    if (mark === ']') return closed(at, list);
    if (mark !== ',') return undefined;
    if (at.text[at.next] === ']') return closed(at, list);
  }
}

const FLOW_KEY = /([A-Za-z_][\w.-]{0,99}|"[^"\\\n]{1,99}"|'[^'\n]{1,99}'):[ \n]+/y;

function flowMap(at: Flow): Inline | undefined {
  const map: Record<string, unknown> = {};
  at.next += 1;
  spaces(at);
  if (at.text[at.next] === '}') return closed(at, map);
  for (;;) {
    FLOW_KEY.lastIndex = at.next;
    const written = FLOW_KEY.exec(at.text)?.[1];
    if (written === undefined) return undefined;
    const key = /^["']/.test(written) ? written.slice(1, -1) : written;
    if (NO_WORDS.test(key) || key === '__proto__' || Object.hasOwn(map, key)) return undefined;
    at.next = FLOW_KEY.lastIndex;
    const inner = flow(at);
    if (!inner) return undefined;
    map[key] = inner.value;
    const mark = separator(at);
    if (mark === '}') return closed(at, map);
    if (mark !== ',') return undefined;
    if (at.text[at.next] === '}') return closed(at, map);
  }
}

/** What comes next beside spaces; after a comma, on to what it parts. */
function separator(at: Flow): string | undefined {
  spaces(at);
  const mark = at.text[at.next];
  if (mark !== ',') return mark;
  at.next += 1;
  const from = at.next;
  spaces(at);
  return at.next > from ? mark : undefined;
}

function flowScalar(at: Flow): Inline | undefined {
  const from = at.next;
  const quote = at.text[from];
  if (quote === '"' || quote === "'") {
    const end = endOfQuoted(at.text, from);
    if (end === undefined) return undefined;
    at.next = end;
    return { value: unquoted(at.text.slice(from, end)) };
  }
  while (at.next < at.text.length && !',[]{}'.includes(at.text[at.next]!)) at.next += 1;
  const plain = at.text.slice(from, at.next).replace(/[ \n]+$/, '');
  return plain.includes(' #') || plain.includes('\n') || plain === '' ? undefined : scalarOf(plain, true);
}

function closed(at: Flow, value: unknown): Inline {
  at.next += 1;
  return { value };
}

function spaces(at: Flow): void {
  while (at.text[at.next] === ' ' || at.text[at.next] === '\n') at.next += 1;
}

/** Where a quoted text that begins here ends, on the same line. */
function endOfQuoted(text: string, from: number): number | undefined {
  const quoted = text[from] === '"' ? /"(?:[^"\\\n]|\\["\\n])*"/y : /'(?:[^'\n]|'')*'/y;
  quoted.lastIndex = from;
  return quoted.test(text) ? quoted.lastIndex : undefined;
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  if (text[0] === "'") return inner.replaceAll("''", "'");
  return inner.replace(/\\(["\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}
