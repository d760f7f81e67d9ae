import { addEntry, type Problem } from '../../../scenario/index.ts';
import { kindOf, schemasAt } from '../editor/schema.ts';
import type { Schema, Schemas } from '../look/types.ts';
import { pathAt } from './pathAt.ts';
import { inFile, type Remedy } from './remedy.ts';

type Written = Parameters<typeof addEntry>[3];

/** The key that lacks, with the first value its schema allows: for its author to look at, but no longer in the way of everything else. */
export function missingKey({ rule, message, file }: Problem, text: string, from: number, schemas: Schemas): readonly Remedy[] {
  const said = rule === 'missing-key' ? / needs the key '([^']+)'$/.exec(message) : null;
  const root = schemas[kindOf(file) ?? ''];
  if (!said || !root) return [];
  const key = said[1]!;
  const path = message.slice(0, said.index) === file.split('/').at(-1) ? [] : pathAt(text, from);
  const found = schemasAt(
    root,
    [...(path ?? []), key].map(part => (typeof part === 'number' ? '#' : part)),
  );
  const value = found.map(schema => firstOf(schema)).find(one => one !== undefined);
  if (!path || value === undefined) return [];
  return [{ kind: 'key', name: key, revision: () => inFile(file, addEntry(text, path, key, value)) }];
}

/** Stands for words and names until their author writes them. */
const PLACEHOLDER = 'fill-in';

/** The least a schema takes; undefined for what only an author can make up. */
function firstOf({ type, enum: allowed, const: only, minimum, pattern, properties, required }: Schema): Written | undefined {
  if (only !== undefined) return only;
  if (allowed) return allowed[0];
  if (type === 'number' || type === 'integer') return Math.max(0, minimum ?? 0);
  if (type === 'boolean') return false;
  if (type === 'string') return pattern === undefined || new RegExp(pattern).test(PLACEHOLDER) ? PLACEHOLDER : undefined;
  if (type !== 'object' || !properties) return undefined;
  const needed = (required ?? []).map(key => [key, properties[key] && firstOf(properties[key])] as const);
  return needed.every(([, value]) => value !== undefined) ? (Object.fromEntries(needed) as Written) : undefined;
}
