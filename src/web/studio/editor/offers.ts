import { NAMED_BY, type NameKind } from '../../../scenario/index.ts';
import type { Names, Schema, Schemas } from '../look/types.ts';
import { kindOf, schemasAt } from './schema.ts';
import { type Where, whereIs } from './where.ts';

/** Something that may be written at a place. */
export interface Offer {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'name';
  /** Of a name, what it names; of a key, what it takes. */
  readonly detail: string;
  readonly must?: boolean;
}

export interface Offered {
  readonly from: number;
  readonly offers: readonly Offer[];
}

/** Names of a condition, by what stands before the dot. */
const FIELDS: Readonly<Record<string, NameKind>> = { track: 'track', draft: 'issue', stance: 'party', pledge: 'party' };
const COUNTS = [
  'round',
  'roundsLeft',
  'silenceBroken',
  'carveOuts',
  'blockers',
  'track',
  'draft',
  'stance',
  'pledge',
  'carried',
  'fired',
  'chose',
];

/** What may be written at a place in a file. */
export function offersAt(path: string, text: string, at: number, schemas: Schemas, names: Names | undefined): Offered | undefined {
  const root = schemas[kindOf(path) ?? ''];
  const where = root && whereIs(text, at);
  if (!root || !where) return undefined;
  if (where.key === 'when') return inCondition(where, names);
  if (where.key === undefined) return { from: where.from, offers: keys(root, where, names) };
  return { from: where.from, offers: values(root, where, text, names) };
}

function keys(root: Schema, { path, siblings }: Where, names: Names | undefined): readonly Offer[] {
  const schemas = schemasAt(root, path);
  const known = schemas.flatMap(schema =>
    Object.entries(schema.properties ?? {}).map(
      ([label, one]): Offer => ({
        label,
        kind: 'key',
        detail: takes(schemasAt(root, [...path, label])[0] ?? one),
        must: schema.required?.includes(label) ?? false,
      }),
    ),
  );
  const open = schemas.some(schema => typeof schema.additionalProperties === 'object') ? named(path.at(-1) ?? '', names) : [];
  return once([...known, ...open]).filter(({ label }) => !siblings.includes(label));
}

function values(root: Schema, { path, key, siblings }: Where, text: string, names: Names | undefined): readonly Offer[] {
  const here = key === '#' ? path : [...path, key!];
  const schemas = schemasAt(root, here);
  const allowed = schemas.flatMap(schema => [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]).map(String);
  const flags = schemas.some(({ type }) => type === 'boolean') ? ['true', 'false'] : [];
  const listOf = key === '#' ? (path.at(-2) ?? '') : key!;
  const choices = key === 'otherwise' ? [...text.matchAll(/^\s*- id:\s*([\w-]+)/gm)].map(([, id]) => id!) : [];
  return once([
    ...[...allowed, ...flags, ...choices].map((label): Offer => ({ label, kind: 'value', detail: '' })),
    ...named(listOf === '#' || listOf === '' ? (path[0] ?? '') : listOf, names),
  ]).filter(({ label }) => key !== '#' || !siblings.includes(label));
}

function named(key: string, names: Names | undefined): readonly Offer[] {
  const kinds = NAMED_BY[key] ?? [];
  const found = kinds.flatMap(kind => (names?.[kind] ?? []).map((label): Offer => ({ label, kind: 'name', detail: kind })));
  return kinds.includes('bloc') && kinds.length > 1 ? [...found, { label: 'all', kind: 'value', detail: '' }] : found;
}

function inCondition({ word, from }: Where, names: Names | undefined): Offered {
  const [, field, part] = /(?:\b(track|draft|stance|pledge)\.)?([\w-]*)$/.exec(word) ?? [];
  const at = from + word.length - (part?.length ?? 0);
  if (field !== undefined) {
    const kind = FIELDS[field]!;
    return { from: at, offers: (names?.[kind] ?? []).map(label => ({ label, kind: 'name', detail: kind })) };
  }
  const event = /\b(?:fired|chose)\['([\w-]*)$/.exec(word);
  if (event)
    return {
      from: from + word.length - event[1]!.length,
      offers: (names?.event ?? []).map(label => ({ label, kind: 'name', detail: 'event' })),
    };
  return { from: at, offers: COUNTS.map(label => ({ label, kind: 'value', detail: '' })) };
}

/** What a value may be, in the signs of the format: `0–100`, `a | b`, `{…}`. */
export function takes({
  type,
  enum: allowed,
  minimum,
  maximum,
  exclusiveMinimum,
  items,
  properties,
  additionalProperties,
}: Schema): string {
  if (allowed) return allowed.join(' | ');
  if (items !== undefined) return '[…]';
  if (properties || additionalProperties) return '{…}';
  const least = minimum ?? exclusiveMinimum;
  const whole = type === 'integer' ? ' 1, 2, 3…' : '';
  if (least !== undefined && maximum !== undefined) return `${least}–${maximum}`;
  if (least !== undefined) return `${exclusiveMinimum === undefined ? '≥' : '>'} ${least}${whole}`;
  return type === 'boolean' ? 'true | false' : (type ?? '');
}

function once(offers: readonly Offer[]): readonly Offer[] {
  return [...new Map(offers.map(offer => [offer.label, offer])).values()];
}

/** The key a place is at, and what it takes. */
export interface Explained {
  readonly key: string;
  readonly takes: readonly string[];
  readonly description?: string;
  readonly must: boolean;
}

/** What is known of the key that ends at `end`. */
export function explain(path: string, text: string, end: number, schemas: Schemas): Explained | undefined {
  const root = schemas[kindOf(path) ?? ''];
  const where = root && whereIs(text, end);
  if (!root || !where || where.key !== undefined || where.word === '') return undefined;
  const owners = schemasAt(root, where.path);
  const found = schemasAt(root, [...where.path, where.word]);
  if (found.length === 0) return undefined;
  const description = found.map(one => one.description).find(Boolean);
  return {
    key: where.word,
    takes: [...new Set(found.map(takes).filter(Boolean))],
    ...(description === undefined ? {} : { description }),
    must: owners.some(owner => owner.required?.includes(where.word)),
  };
}
