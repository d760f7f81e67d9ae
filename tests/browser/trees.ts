/** What says how a thing lies in the page, and what can be done with it: the words between are checked elsewhere. */
const STRUCTURE =
  /^(banner|main|complementary|navigation|contentinfo|region|search|form|article|dialog|alertdialog|status|alert|log|heading|button|link|radiogroup|radio|checkbox|slider|combobox|option|textbox|searchbox|spinbutton|tablist|tab|tabpanel|table|row|columnheader|rowheader|group|img|figure|meter|progressbar|list|listitem|switch)$/;
/** What a reader is told of a control beside its name. */
const TOLD = /\[(level=\d|checked|disabled|expanded|pressed|selected)\]/g;

interface Node {
  readonly line: string;
  readonly under: Node[];
}

/**
 * What a screen reader finds in a part of the page, of which `snapshot` is Playwright's: roles, heading levels and states, names as the texts they come from. Brothers that are alike stand
 * for one another, so that neither how many parties there are nor what bots do on a day changes it. Without `keyOf` the roles alone, which are
 * the same in every language.
 */
export function treeOf(snapshot: string, keyOf?: (name: string) => string | undefined): string {
  const root: Node = { line: '', under: [] };
  const open: { depth: number; node: Node }[] = [{ depth: -1, node: root }];
  for (const raw of snapshot.split('\n')) {
    const found = /^(\s*)- '?(\/?[a-z]+)(?: "((?:[^"\\]|\\.)*)"| \/(.*)\/)?(.*)$/.exec(raw);
    if (!found) continue;
    const depth = found[1]!.length;
    while (open.at(-1)!.depth >= depth) open.pop();
    const above = open.at(-1)!.node;
    // What is only a wrapping is looked through.
    if (!STRUCTURE.test(found[2]!)) {
      open.push({ depth, node: above });
      continue;
    }
    const states = keyOf ? (found[5]!.match(TOLD) ?? []).join(' ') : '';
    const node: Node = { line: [found[2], keyOf && named(found[3], keyOf), states].filter(part => part).join(' '), under: [] };
    above.under.push(node);
    open.push({ depth, node });
  }
  return `${written(root, -1)}\n`;
}

/** By what text a thing is named; a dot where it is by something else, a stroke where it has no name. */
const named = (name: string | undefined, keyOf: (name: string) => string | undefined): string =>
  name === undefined ? '–' : (keyOf(name.replaceAll('\\"', '"')) ?? '·');

function written({ line, under }: Node, depth: number): string {
  const inside = under.map(node => written(node, depth + 1));
  const each = inside.filter((one, at) => one !== inside[at - 1]);
  return [...(depth < 0 ? [] : [`${'  '.repeat(depth)}${line}`]), ...each].join('\n');
}

/** The key of a text without values, by how it is said; the first of several that are said alike. */
export function keysOf(catalogue: Readonly<Record<string, string>>): (name: string) => string | undefined {
  const keys = new Map<string, string>();
  for (const [key, said] of Object.entries(catalogue)) if (!said.includes('{') && !keys.has(said)) keys.set(said, key);
  return name => keys.get(name.trim());
}

/** What is wrong with a tree whoever reads it: controls without a name, headings that skip a level, not one main part with one title, and what is looked for in vain. */
export function faultsOf(tree: string, wanted: readonly string[] = []): string[] {
  const lines = tree.split('\n').map(line => line.trim());
  const levels = lines.flatMap(line => /^heading .*\[level=(\d)\]/.exec(line)?.[1] ?? []).map(Number);
  const nameless = lines.filter(line =>
    /^(button|link|slider|combobox|textbox|searchbox|radio|checkbox|tab|dialog|region|meter) –/.test(line),
  );
  const skips = levels.flatMap((level, at) =>
    at > 0 && level > levels[at - 1]! + 1 ? [`from heading ${levels[at - 1]} to ${level}`] : [],
  );
  const missing = wanted.filter(part => !lines.some(line => `${line} `.startsWith(`${part} `)));
  const mains = lines.filter(line => line.startsWith('main ')).length;
  const whole = !lines[0]!.startsWith('dialog');
  return [
    ...nameless.map(line => `no name: ${line}`),
    ...skips,
    ...missing.map(part => `missing: ${part}`),
    ...(whole && mains !== 1 ? [`${mains} main parts`] : []),
    ...(whole && levels.filter(level => level === 1).length !== 1 ? ['not one title'] : []),
  ];
}
