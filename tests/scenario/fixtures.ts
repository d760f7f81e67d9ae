import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Files, Problem } from '../../src/scenario/index.ts';

const VALID = resolve(import.meta.dirname, 'valid');
export const INVALID = resolve(import.meta.dirname, 'invalid');

/** Two meetings, a cast and a campaign, small and without a flaw. */
export const valid: Files = Object.fromEntries(
  readdirSync(VALID, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(VALID, name)).isFile())
    .map(name => [name.replaceAll('\\', '/'), readFileSync(join(VALID, name), 'utf8')]),
);

/** One change to a file of the valid ones. */
interface Change {
  readonly in: string;
  /** Must stand there exactly once. */
  readonly replace?: string;
  /** Instead of it; or the whole of a new file; or lines put at the end. */
  readonly with?: string;
  readonly append?: string;
  readonly remove?: boolean;
  /** Spaces put at the end. */
  readonly pad?: number;
}

export function changed(changes: readonly Change[]): Files {
  const files: Record<string, string> = { ...valid };
  for (const change of changes) {
    const before = files[change.in] ?? '';
    if (change.remove) delete files[change.in];
    else if (change.replace !== undefined) {
      if (before.split(change.replace).length !== 2) throw new Error(`'${change.replace}' does not stand in ${change.in} exactly once`);
      files[change.in] = before.replace(change.replace, () => change.with ?? '');
    } else files[change.in] = (change.with ?? before) + (change.append ?? '') + ' '.repeat(change.pad ?? 0);
  }
  return files;
}

/** Names of the folders of `invalid/`: a rule, or a rule and a case joined by a dot. */
export const invalidCases = readdirSync(INVALID).sort();

export function invalidFiles(name: string): Files {
  return changed(parse(readFileSync(join(INVALID, name, 'change.yaml'), 'utf8')) as Change[]);
}

/** As the command line prints them. */
export const printed = (problems: readonly Problem[]): string =>
  problems.map(p => `${p.file}:${p.line}:${p.col}  ${p.severity} ${p.rule}  ${p.message}; ${p.help}\n`).join('');
