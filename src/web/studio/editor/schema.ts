import type { Schema } from '../look/types.ts';

/** What a file of a scenario is checked by; undefined for words and tables, which have no schema. */
export function kindOf(path: string): string | undefined {
  const name = path.split('/').slice(-2).join('/');
  if (/\/events\/[^/]+\.yaml$/.test(path)) return 'event';
  if (/\/plays\/[^/]+\.yaml$/.test(path)) return 'play';
  return /^(?:.*\/)?(scenario|campaign|history|issues|parties|blocs|assets|sources|places)\.yaml$/.exec(name)?.[1];
}

/** Every schema that a place along a path may be checked by: where one of several is meant, all that could be. */
export function schemasAt(root: Schema, path: readonly string[]): readonly Schema[] {
  let now = alternatives(root, root);
  for (const part of path) now = now.flatMap(schema => under(schema, part)).flatMap(schema => alternatives(root, schema));
  return now;
}

function under(schema: Schema, part: string): readonly Schema[] {
  if (part === '#') {
    const { items } = schema;
    return items === undefined ? [] : Array.isArray(items) ? (items as readonly Schema[]) : [items as Schema];
  }
  const known = schema.properties?.[part];
  if (known) return [known];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function alternatives(root: Schema, schema: Schema, depth = 0): readonly Schema[] {
  if (depth > 8) return [];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    const meant = root.$defs?.[name] ?? root.definitions?.[name];
    return meant ? alternatives(root, meant, depth + 1) : [];
  }
  const several = schema.anyOf ?? schema.oneOf;
  return several ? several.flatMap(one => alternatives(root, one, depth + 1)) : [schema];
}
