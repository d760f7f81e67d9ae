/** Where in a YAML file a place is, as far as can be told while it is being written. */
export interface Where {
  /** Keys and `#` (an entry of a list) from the root to the map or list the place is in. */
  readonly path: readonly string[];
  /** The key whose value the place is in; absent where a key is being written. */
  readonly key?: string;
  /** What of the word has been written, and where it begins. */
  readonly word: string;
  readonly from: number;
  /** Keys that the map has already, as far as they stand before the place. */
  readonly siblings: readonly string[];
}

/** How many lines a bracket may lie open. */
const OPEN_LINES = 40;
const KEY = /^(\s*)((?:- +)*)(?:(["']?)([\w.-]+)\3\s*:(?=\s|$))?/;

/** Undefined in a remark. */
export function whereIs(text: string, at: number): Where | undefined {
  const lines = text.slice(0, at).split('\n');
  const line = lines.at(-1)!;
  if (/(^|\s)#/.test(withoutQuotes(line))) return undefined;
  const begin = beginOfEntry(lines);
  const entry = lines.slice(begin).join('\n');
  const { indent, dashes, key, rest } = head(entry);
  const block = blockPath(lines.slice(0, begin), indent);
  const path = [...block.path, ...dashes.map(() => '#')];
  if (key === undefined) return flow(rest, path, at - rest.length, dashes.length > 0 ? [] : block.siblings);
  return flow(rest, path, at - rest.length, block.siblings, key);
}

/** A line, or several where brackets lie open. */
function beginOfEntry(lines: readonly string[]): number {
  let depth = 0;
  const last = lines.length - 1;
  for (let i = last; i >= Math.max(0, last - OPEN_LINES); i -= 1) {
    const bare = withoutQuotes(lines[i]!);
    depth += (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0);
    if (i < last && depth > 0) return i;
    if (depth > 0 && /^\s*(- |[\w.'"-]+\s*:)/.test(lines[i]!)) return i;
  }
  return last;
}

const withoutQuotes = (line: string): string => line.replace(/"(?:[^"\\]|\\.)*"?|'[^']*'?/g, quoted => ' '.repeat(quoted.length));

interface Head {
  readonly indent: number;
  readonly dashes: readonly string[];
  readonly key?: string;
  readonly rest: string;
}

function head(entry: string): Head {
  const [whole, space = '', dash = '', , key] = KEY.exec(entry) ?? [''];
  const dashes = dash.match(/-/g) ?? [];
  return { indent: space.length + dash.length, dashes, ...(key === undefined ? {} : { key }), rest: entry.slice(whole.length) };
}

/** The path that indentation says, going up from a line; and the keys that stand beside it. */
function blockPath(above: readonly string[], indent: number): { readonly path: readonly string[]; readonly siblings: readonly string[] } {
  const path: string[] = [];
  const siblings: string[] = [];
  let inside = indent;
  // A list may begin where its key does.
  let listed = false;
  for (let i = above.length - 1; i >= 0; i -= 1) {
    const line = above[i]!;
    if (/^\s*(#|$)/.test(line)) continue;
    const { indent: column, dashes, key } = head(line);
    const first = line.search(/\S/);
    if (key !== undefined && column === inside && path.length === 0) siblings.push(key);
    if (dashes.length > 0 && column <= inside && first < inside) {
      path.unshift(...dashes.map(() => '#'));
      inside = first;
      listed = true;
      continue;
    }
    if (key === undefined || dashes.length > 0) continue;
    if (column < inside || (listed && column === inside)) {
      path.unshift(key);
      inside = column;
      listed = false;
    }
    if (inside === 0 && !listed) break;
  }
  return { path, siblings };
}

/** Goes on inside brackets, from the value of a key. */
function flow(rest: string, path: readonly string[], from: number, siblings: readonly string[], key?: string): Where {
  const open: { readonly path: readonly string[]; readonly map: boolean; readonly keys: string[]; key?: string | undefined }[] = [
    { path, map: true, keys: [...siblings], key },
  ];
  let wordFrom = 0;
  for (const { 0: token, index } of rest.matchAll(/"(?:[^"\\]|\\.)*"?|'[^']*'?|[{}[\],]|:(?=\s|$)|[^\s{}[\],:]+|:|\s+/g)) {
    const now = open.at(-1)!;
    const inner = now.key === undefined ? (now.map ? now.path : [...now.path, '#']) : [...now.path, now.key];
    if (token === '{' || token === '[') open.push({ path: inner, map: token === '{', keys: [] });
    else if (token === '}' || token === ']') open.length > 1 && open.pop();
    else if (token === ',') now.key = open.length > 1 ? undefined : now.key;
    else if (token === ':' && now.map && open.length > 1) {
      now.key = rest
        .slice(wordFrom, index)
        .trim()
        .replace(/^["']|["']$/g, '');
      now.keys.push(now.key);
    } else if (token.trim() !== '' && token !== ':') {
      wordFrom = index;
      continue;
    }
    if (token.trim() !== '' || !/^["']/.test(rest.slice(wordFrom))) wordFrom = index + token.length;
  }
  const now = open.at(-1)!;
  const word = rest.slice(wordFrom);
  const inList = !now.map;
  return {
    path: inList ? [...now.path, '#'] : now.path,
    ...(now.key === undefined ? (inList ? { key: '#' } : {}) : { key: now.key }),
    word,
    from: from + wordFrom,
    siblings: now.keys,
  };
}
