import { parseDocument } from 'yaml';
import { type Files, pathsIn } from '../files.ts';
import { isMapping } from '../form/checkForm.ts';
import { FORMAT } from '../schema/scenario.ts';
import { steps as known, type Step } from './steps.ts';

/** One file that a migration changes; gone where `after` is undefined, new where `before` is. */
export interface Change {
  readonly file: string;
  readonly before?: string;
  readonly after?: string;
}

/** Why a folder cannot be brought up to date, with the format it says it has. */
export type Unmigrated =
  | { readonly refusal: 'unreadable' | 'none'; readonly file: string }
  | { readonly refusal: 'unknown' | 'newer'; readonly file: string; readonly given: string };

/**
 * What has to change for a scenario's or campaign's folder to be in the newest format: nothing for one that is.
 *
 * @param steps by the format they start from; those of the program unless said otherwise
 */
export function migrated(
  files: Files,
  folder: string,
  steps: Readonly<Record<number, Step>> = known,
  newest: number = FORMAT,
): { readonly from: number; readonly to: number; readonly changes: readonly Change[] } | Unmigrated {
  const file = [`${folder}/campaign.yaml`, `${folder}/scenario.yaml`].find(path => path in files) ?? `${folder}/scenario.yaml`;
  const head = files[file] === undefined ? undefined : parseDocument(files[file]);
  if (!head || head.errors.length > 0) return { refusal: 'unreadable', file };
  const value: unknown = head.toJS({ maxAliasCount: 100 });
  const format = isMapping(value) ? value.format : undefined;
  if (format === undefined || format === null) return { refusal: 'none', file };
  if (typeof format !== 'number' || !Number.isInteger(format)) return { refusal: 'unknown', file, given: String(format) };
  if (format > newest) return { refusal: 'newer', file, given: String(format) };
  const before = Object.fromEntries(pathsIn(files, folder).map(path => [path.slice(folder.length + 1), files[path]!]));
  let after: Files = before;
  for (let version = format; version < newest; version++) {
    const step = steps[version];
    if (!step) return { refusal: 'unknown', file, given: String(format) };
    after = step(after);
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort((a, b) => (a < b ? -1 : 1));
  const changes = names
    .filter(name => before[name] !== after[name])
    .map(name => ({
      file: `${folder}/${name}`,
      ...(before[name] === undefined ? {} : { before: before[name] }),
      ...(after[name] === undefined ? {} : { after: after[name] }),
    }));
  return { from: format, to: newest, changes };
}
