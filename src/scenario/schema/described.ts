import { fileKeys } from './said/files.ts';
import { parameterKeys } from './said/parameters.ts';
import { moveKeys, playKeys, wantsKeys } from './said/play.ts';
import { scenarioKeys } from './said/scenario.ts';
import { evidenceKeys } from './said/tables.ts';

/** A piece of a JSON Schema, as far as it is walked here. */
export interface Piece {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly items?: Piece | readonly Piece[];
  readonly additionalProperties?: Piece | boolean;
  readonly anyOf?: readonly Piece[];
  readonly oneOf?: readonly Piece[];
  readonly $defs?: Readonly<Record<string, Piece>>;
  readonly $ref?: string;
  description?: string;
}

type Keys = Readonly<Record<string, string>>;

/** The pieces that a file's schema refers to, by the number they get. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  event: ['effect'],
  scenario: ['effect'],
  issues: ['issues'],
  play: ['move', 'wants'],
};

const prefixed = (prefix: string, keys: Keys): Keys => Object.fromEntries(Object.entries(keys).map(([key, says]) => [prefix + key, says]));
const moves = Object.fromEntries(
  Object.entries(scenarioKeys).flatMap(([key, says]) => (key.startsWith('procedure.moves.') ? [[key.slice(16), says]] : [])),
);

/** By file, or part of one: what its keys mean, by path. */
export const KEYS: Readonly<Record<string, Keys>> = {
  ...fileKeys,
  history: { ...fileKeys.history, ...fileKeys.sources },
  scenario: { ...scenarioKeys, ...prefixed('parameters.', parameterKeys) },
  play: playKeys,
  move: { ...moveKeys, ...moves },
  wants: wantsKeys,
};

/** What a key means, by the longest end of its path that something is said of; what numbers rest on is said once for all. */
export function meaningOf(part: string, path: string): string | undefined {
  for (let rest = path; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    const says = KEYS[part]?.[rest];
    if (says !== undefined) return says;
    if (!rest.includes('.')) return (evidenceKeys as Keys)[rest];
  }
}

/** Visits every key of a schema with its path; ids and places in lists are `[]`. */
export function eachKey(name: string, piece: Piece, visit: (part: string, path: string, key: Piece) => void, path = ''): void {
  const into = (inner: Piece, suffix: string): void => eachKey(name, inner, visit, path + suffix);
  for (const [key, inner] of Object.entries(piece.properties ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    visit(name, at, inner);
    eachKey(name, inner, visit, at);
  }
  if (typeof piece.additionalProperties === 'object') into(piece.additionalProperties, path === '' ? '' : '[]');
  for (const inner of [piece.items ?? []].flat()) into(inner as Piece, '[]');
  for (const inner of [...(piece.anyOf ?? []), ...(piece.oneOf ?? [])]) into(inner, '');
  for (const [number, inner] of Object.entries(piece.$defs ?? {})) eachKey(PARTS[name]?.[Number(number)] ?? name, inner, visit);
}

/** The schema with a sentence at each of its keys, which editors show. */
export function described(name: string, schema: Piece): Piece {
  const copy = JSON.parse(JSON.stringify(schema)) as Piece;
  eachKey(name, copy, (part, path, key) => {
    const says = meaningOf(part, path);
    if (says !== undefined) key.description = says;
  });
  return copy;
}
