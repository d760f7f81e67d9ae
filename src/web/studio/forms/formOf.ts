import { NAMED_BY } from '../../../scenario/index.ts';
import { schemasAt } from '../editor/schema.ts';
import type { Names, Schema } from '../look/types.ts';

/** One value of a file, as a form asks for it. */
export interface FormField {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly kind: 'number' | 'text' | 'choice';
  /** As it stands; undefined where the key is not there. */
  readonly value: string | number | boolean | undefined;
  readonly options: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly whole: boolean;
  readonly must: boolean;
  readonly description?: string;
}

/** Values that belong together, under the name of what they belong to. */
export interface FormPart {
  /** Keys and numbers of entries, from the root. */
  readonly path: readonly (string | number)[];
  readonly title: string;
  readonly fields: readonly FormField[];
}

const DEEPEST = 7;
/** Where a scenario's own file has more than a form should show: the rest of it is for hands. */
const SHOWN: Readonly<Record<string, readonly string[]>> = { scenario: ['chair', 'procedure', 'calendar', 'tracks'] };

/** What a form asks for of a file, part by part: every single value that its schema knows and that stands, or may stand, in it. */
export function formOf(kind: string, root: Schema, value: unknown, names: Names | undefined): readonly FormPart[] {
  const parts: FormPart[] = [];
  const visit = (at: unknown, path: readonly (string | number)[], title: string): void => {
    const schemas = schemasAt(
      root,
      path.map(part => (typeof part === 'number' ? '#' : part)),
    );
    const known = meant(schemas, at);
    const fields: FormField[] = [];
    const inner: (readonly [unknown, readonly (string | number)[], string])[] = [];
    for (const key of keysOf(known, at, path.length === 0 ? SHOWN[kind] : undefined)) {
      const here = [...path, key];
      const stands = isMap(at) ? at[key] : undefined;
      const choices = schemasAt(
        root,
        here.map(part => (typeof part === 'number' ? '#' : part)),
      );
      const field = fieldOf(
        here,
        key,
        stands,
        choices,
        known.some(one => one.required?.includes(key)),
        names,
        siblingsOf(at),
      );
      if (field) fields.push(field);
      else if (isMap(stands) || Array.isArray(stands)) inner.push([stands, here, key]);
    }
    if (fields.length > 0) parts.push({ path, title, fields });
    for (const [stands, here, name] of inner) {
      if (here.length >= DEEPEST) continue;
      if (Array.isArray(stands)) stands.forEach((item, i) => void (isMap(item) && visit(item, [...here, i], titleOf(name, item, i))));
      else visit(stands, here, name);
    }
  };
  visit(value, [], '');
  return parts;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of several forms an entry may have, that which has the keys it has. */
function meant(schemas: readonly Schema[], at: unknown): readonly Schema[] {
  if (schemas.length < 2 || !isMap(at)) return schemas;
  const fitting = schemas.filter(schema => Object.keys(at).every(key => schema.properties && key in schema.properties));
  return fitting.length > 0 ? fitting : schemas;
}

/** In the order of the schema; of a map of ids, those it has. */
function keysOf(schemas: readonly Schema[], at: unknown, only: readonly string[] | undefined): readonly string[] {
  const known = schemas.flatMap(schema => Object.keys(schema.properties ?? {}));
  const own = isMap(at) && schemas.some(schema => typeof schema.additionalProperties === 'object') ? Object.keys(at) : [];
  const keys = [...new Set([...known, ...own])];
  return only ? keys.filter(key => only.includes(key)) : keys;
}

const siblingsOf = (at: unknown): readonly string[] =>
  isMap(at) && Array.isArray(at.choices)
    ? at.choices.flatMap(choice => (isMap(choice) && typeof choice.id === 'string' ? [choice.id] : []))
    : [];

const titleOf = (name: string, item: Readonly<Record<string, unknown>>, i: number): string =>
  `${name} ${typeof item.id === 'string' ? item.id : i + 1}`;

function fieldOf(
  path: readonly (string | number)[],
  key: string,
  value: unknown,
  schemas: readonly Schema[],
  must: boolean,
  names: Names | undefined,
  choices: readonly string[],
): FormField | undefined {
  if (value !== undefined && value !== null && typeof value === 'object') return undefined;
  const single = schemas.filter(
    ({ properties, items, additionalProperties, type }) =>
      !properties && !items && !additionalProperties && type !== 'array' && type !== 'object',
  );
  if (single.length === 0) return undefined;
  const allowed = single.flatMap(schema => [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]).map(String);
  const named = (NAMED_BY[key] ?? []).flatMap(kind => names?.[kind] ?? []);
  const flags = single.every(({ type }) => type === 'boolean') ? ['true', 'false'] : [];
  const options = [
    ...new Set([
      ...allowed,
      ...flags,
      ...(key === 'otherwise' ? choices : []),
      ...(key === 'of' || key === 'towards' ? ['all'] : []),
      ...named,
    ]),
  ];
  const number = single.find(({ type }) => type === 'number' || type === 'integer');
  const numeric = number !== undefined && (typeof value === 'number' || single.length === 1);
  const description = [...single, ...schemas].map(one => one.description).find(Boolean);
  return {
    path,
    key,
    kind: options.length > 0 ? 'choice' : numeric ? 'number' : 'text',
    value: value === null ? undefined : (value as FormField['value']),
    options,
    ...(numeric && number.minimum !== undefined ? { min: number.minimum } : {}),
    ...(numeric && number.maximum !== undefined ? { max: number.maximum } : {}),
    whole: number?.type === 'integer',
    must,
    ...(description === undefined ? {} : { description }),
  };
}
