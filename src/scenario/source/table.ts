import type * as v from 'valibot';
import { checkForm, isMapping } from '../form/checkForm.ts';
import type { Path, YamlFile } from '../form/yamlFile.ts';
import type { Place, Report } from '../problem.ts';
import { ID } from '../schema/shape.ts';

/** Where a thing stands, so that what is wrong inside it can be pointed at. */
export interface Spot {
  readonly at: (...path: Path) => Place;
  readonly keyAt: (...path: Path) => Place;
  readonly inside: (path: Path, index: number) => Place;
}

export function spotOf(yaml: YamlFile, base: Path): Spot {
  return {
    at: (...path) => yaml.at([...base, ...path]),
    keyAt: (...path) => yaml.keyAt([...base, ...path]),
    inside: (path, index) => yaml.inside([...base, ...path], index),
  };
}

export interface Entry<T> {
  readonly id: string;
  readonly value: T;
  readonly spot: Spot;
}

/** Things by id. `names` holds every id written down, sound or not, so that a mistake in a thing does not make it unknown. */
export interface Table<T> {
  readonly names: ReadonlySet<string>;
  readonly entries: readonly Entry<T>[];
  /** The file could not be read: what it names is not known. */
  readonly unreadable: boolean;
}

export const emptyTable = { names: new Set<string>(), entries: [], unreadable: false } as const;
export const unreadableTable = { ...emptyTable, unreadable: true } as const;

/** A file that is one map from ids to things of the same form. */
export function tableOf<S extends v.GenericSchema>(yaml: YamlFile, schema: S, report: Report): Table<v.InferOutput<S>> {
  if (yaml.value === null) return emptyTable;
  if (!isMapping(yaml.value)) {
    report.add(
      'wrong-type',
      yaml.at([]),
      `${yaml.file.split('/').at(-1)} must be a map from ids to their entries`,
      "write 'id:' and its keys below, indented",
    );
    return unreadableTable;
  }
  const names = new Set<string>();
  const entries: Entry<v.InferOutput<S>>[] = [];
  for (const [id, raw] of Object.entries(yaml.value)) {
    if (!ID.test(id)) {
      report.add(
        'bad-id',
        yaml.keyAt([id]),
        `'${id}' is not an id: it must start with a letter and have only letters, digits and '-'`,
        'choose such a name',
      );
      continue;
    }
    names.add(id);
    const value = checkForm(schema, yaml, [id], raw, report);
    if (value !== undefined) entries.push({ id, value, spot: spotOf(yaml, [id]) });
  }
  return { names, entries, unreadable: false };
}

/** What a scenario adds to a cast; an entry of the same id takes the place of the cast's. */
export function merged<T>(cast: Table<T>, own: Table<T>): Table<T> {
  return {
    names: new Set([...cast.names, ...own.names]),
    entries: [
      ...cast.entries.map(entry => own.entries.find(mine => mine.id === entry.id) ?? entry),
      ...own.entries.filter(entry => !cast.names.has(entry.id)),
    ],
    unreadable: cast.unreadable || own.unreadable,
  };
}
