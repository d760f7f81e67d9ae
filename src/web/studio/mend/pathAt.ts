import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The path of the entry whose key, or whose value, begins at a place of a YAML file. */
export function pathAt(text: string, at: number): readonly (string | number)[] | undefined {
  const document = parseDocument(text);
  const begins = (node: unknown): boolean => (node as { readonly range?: readonly [number] } | null)?.range?.[0] === at;
  const walk = (node: unknown, path: readonly (string | number)[]): readonly (string | number)[] | undefined => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const here = [...path, String(isScalar(key) ? key.value : key)];
        if (begins(key) || (begins(value) && !isMap(value))) return here;
        const inner = walk(value, here);
        if (inner) return inner;
      }
    if (isSeq(node))
      for (const [i, item] of node.items.entries()) {
        if (isScalar(item) && begins(item)) return [...path, i];
        const inner = walk(item, [...path, i]);
        if (inner) return inner;
      }
    return undefined;
  };
  return document.errors.length > 0 ? undefined : walk(document.contents, []);
}
