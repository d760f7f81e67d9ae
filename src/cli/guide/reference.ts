import type { Parameters, Scenario } from '../../model/index.ts';
import {
  CELLS,
  columnKeys,
  eachKey,
  FIGURE_COLUMNS,
  jsonSchemas,
  meaningOf,
  PARTS,
  type Piece,
  POSITION_COLUMNS,
} from '../../scenario/index.ts';
import { parametersOf } from '../../view/index.ts';
import { text } from '../text/index.ts';

/** One line of a table: a key, what may stand there, whether it must, and what it means. */
interface Row {
  readonly part: string;
  readonly key: string;
  readonly takes: string;
  readonly must: boolean;
  readonly means: string;
}

/** The author's reference: every file and every key, made from the schema the loader itself uses. */
export function referencePage(): string {
  const schemas = Object.entries(jsonSchemas()).map(([file, schema]) => [file.split('.')[0]!, JSON.parse(schema) as Titled] as const);
  const rows = schemas.flatMap(([name, schema]) => rowsOf(name, schema));
  const of = (part: string): readonly Row[] => rows.filter(row => row.part === part);
  const sections = schemas.flatMap(([name, schema]) =>
    section(
      schema.title,
      rows.filter(row => row.part === name && !isParameter(row)),
    ),
  );
  const defaults = parametersOf({ parameters: {} } as Scenario);
  return [
    `# ${text('reference.title')}`,
    text('reference.note'),
    ...sections,
    ...section(text('reference.effects'), unique(of('effect'))),
    ...section(text('reference.moves'), of('move')),
    ...section(text('reference.wants'), of('wants')),
    ...columns('positions.csv', POSITION_COLUMNS),
    ...columns('figures.csv', FIGURE_COLUMNS),
    `## ${text('reference.parameters')}`,
    text('reference.parametersNote'),
    table(
      ['key', 'usual', 'means'],
      of('scenario')
        .filter(isParameter)
        .map(({ key, means }) => {
          const name = key.slice('parameters.'.length);
          return [`\`${name}\``, String(defaults[name as keyof Parameters]), means];
        }),
    ),
    '',
  ].join('\n\n');
}

interface Titled extends Piece {
  readonly title: string;
}

const isParameter = ({ key }: Row): boolean => key.startsWith('parameters.');

function rowsOf(name: string, schema: Piece): readonly Row[] {
  const parts = (PARTS[name] ?? []).map((part, number) => [`#/$defs/${number}`, part] as const);
  const must = new Set<string>();
  const found: Row[] = [];
  needed(name, schema, '', must);
  eachKey(name, schema, (part, key, piece) => {
    found.push({ part, key, takes: takes(piece, new Map(parts)), must: must.has(`${part} ${key}`), means: meaningOf(part, key) ?? '' });
  });
  return found;
}

/** Paths of the keys that must be there where what they stand in is. */
function needed(name: string, piece: Piece, path: string, must: Set<string>): void {
  for (const key of piece.required ?? []) must.add(`${name} ${path === '' ? key : `${path}.${key}`}`);
  for (const [key, inner] of Object.entries(piece.properties ?? {})) needed(name, inner, path === '' ? key : `${path}.${key}`, must);
  if (typeof piece.additionalProperties === 'object') needed(name, piece.additionalProperties, path === '' ? '' : `${path}[]`, must);
  for (const inner of [piece.items ?? []].flat()) needed(name, inner as Piece, `${path}[]`, must);
  for (const inner of [...(piece.anyOf ?? []), ...(piece.oneOf ?? [])]) needed(name, inner, path, must);
  for (const [number, inner] of Object.entries(piece.$defs ?? {})) needed(PARTS[name]?.[Number(number)] ?? name, inner, '', must);
}

/** What may stand at a key, in a few words. */
function takes(piece: Piece, parts: ReadonlyMap<string, string>): string {
  if (piece.$ref !== undefined) return text('reference.part', { part: parts.get(piece.$ref) ?? '' });
  if (piece.enum) return piece.enum.map(one => `\`${one}\``).join(', ');
  if (piece.const !== undefined) return `\`${String(piece.const)}\``;
  const choices = [...(piece.anyOf ?? []), ...(piece.oneOf ?? [])];
  if (choices.length > 0) return [...new Set(choices.map(one => takes(one, parts)))].join(text('reference.or'));
  if (piece.type === 'array') return text('reference.list', { of: takes(([piece.items ?? {}].flat()[0] ?? {}) as Piece, parts) });
  if (piece.type === 'object') {
    const inner = piece.additionalProperties;
    return typeof inner === 'object' ? text('reference.byId', { of: takes(inner, parts) }) : text('reference.keys');
  }
  if (piece.type === 'boolean') return '`true`, `false`';
  if (piece.type === 'number' || piece.type === 'integer') return number(piece);
  return piece.type === 'string' ? text('reference.words') : text('reference.nothing');
}

function number({ type, minimum, maximum, exclusiveMinimum }: Piece): string {
  const kind = text(type === 'integer' ? 'reference.whole' : 'reference.number');
  if (exclusiveMinimum !== undefined) return `${kind} > ${exclusiveMinimum}`;
  if (minimum !== undefined && maximum !== undefined) return `${kind} ${minimum}–${maximum}`;
  if (minimum !== undefined) return `${kind} ≥ ${minimum}`;
  return maximum === undefined ? kind : `${kind} ≤ ${maximum}`;
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = unique(rows).map(({ key, takes: what, must, means }) => [
    `\`${key}\`${must ? ` ${text('reference.must')}` : ''}`,
    what,
    means,
  ]);
  return [`## ${title}`, table(['key', 'takes', 'means'], lines)];
}

/** One line a key: shapes told apart by their first key repeat the others. */
function unique(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => rows.findIndex(({ key, takes: what }) => key === row.key && what === row.takes) === i);
}

function columns(title: string, names: readonly (keyof typeof columnKeys)[]): readonly string[] {
  const allowed = (name: string): string => {
    const cell = CELLS[name as keyof typeof CELLS];
    return cell ? cell.allowed.map(one => `\`${one}\``).join(', ') : '';
  };
  return [
    `## ${title}`,
    table(
      ['column', 'takes', 'means'],
      names.map(name => [`\`${name}\``, allowed(name), columnKeys[name]]),
    ),
  ];
}

type Heading = 'key' | 'takes' | 'means' | 'column' | 'usual';

function table(head: readonly Heading[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
  return [line(head.map(one => text(`reference.${one}`))), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
