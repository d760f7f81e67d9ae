import * as v from 'valibot';
import { list, mend, nearest } from '../near.ts';
import type { Report } from '../problem.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/** What each pattern of the schema wants, in words. */
const PATTERNS: Readonly<Record<string, readonly [string, string]>> = {
  id: ["must start with a letter and have only letters, digits and '-'", 'choose such a name, e.g. text-length or textLength'],
  'option-id': ["must have only letters, digits and '-'", 'choose such a name'],
  reason: ["must be an id, or ids joined by dots, naming a text 'why.<id>'", 'write the sentence in the catalogue and its name here'],
  day: ['must be a day such as 2025-06-25', 'write year-month-day'],
  date: ['must be a year, a month or a day, such as 2025, 2025-06 or 2025-06-25', 'write year-month-day'],
  code: ['must be two or three capital letters', 'e.g. ES'],
  flag: ['must be the two small letters of an ISO 3166 country', 'e.g. es'],
  url: ['must be an address that starts with https://', 'give the full address'],
  version: ['must be three numbers joined by dots, in quotes if YAML takes them for a number', 'e.g. 1.0.0'],
};

/** Checks part of a file against a schema; its value if it fits. Otherwise the report says, in the author's words, what does not. */
export function checkForm<S extends v.GenericSchema>(
  schema: S,
  yaml: YamlFile,
  path: Path,
  value: unknown,
  report: Report,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  explainAll(result.issues, yaml, path, report);
  return undefined;
}

/** Checks a whole file and keeps those of its top keys that fit, so that one mistake does not hide others. */
export function checkParts<S extends v.GenericSchema>(
  schema: S,
  yaml: YamlFile,
  report: Report,
): { readonly value: Partial<v.InferOutput<S>>; readonly whole: boolean } {
  const result = v.safeParse(schema, yaml.value);
  if (result.success) return { value: result.output as Partial<v.InferOutput<S>>, whole: true };
  explainAll(result.issues, yaml, [], report);
  const bad = new Set(result.issues.map(issue => String(issue.path?.[0]?.key)));
  const entries = isMapping(yaml.value) ? Object.entries(yaml.value).filter(([key]) => !bad.has(key)) : [];
  return { value: Object.fromEntries(entries) as Partial<v.InferOutput<S>>, whole: false };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explainAll(issues: readonly v.BaseIssue<unknown>[], yaml: YamlFile, base: Path, report: Report): void {
  const meant = new Set(issues.filter(isUnknownKey).map(meantKey));
  // Where a key is written nearly right, that it lacks is the same slip, said already.
  for (const issue of issues) if (isUnknownKey(issue) || !isKey(issue) || !meant.has(keyPath(issue))) explain(issue, yaml, base, report);
}

/** Whether it is of a key itself, and not of what stands under it. */
function isAboutKey({ path }: v.BaseIssue<unknown>): boolean {
  const last = path?.at(-1);
  return last !== undefined && 'origin' in last && last.origin === 'key';
}
const isKey = (issue: v.BaseIssue<unknown>): boolean => issue.type === 'strict_object' && isAboutKey(issue);
const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean => isKey(issue) && issue.expected === 'never';
const keyPath = ({ path }: v.BaseIssue<unknown>, key = String(path?.at(-1)?.key)): string =>
  JSON.stringify([...(path ?? []).slice(0, -1).map(item => String(item.key)), key]);
/** Where the key would stand that an unknown one was probably meant as. */
const meantKey = (issue: v.BaseIssue<unknown>): string =>
  keyPath(issue, nearest(String(issue.path?.at(-1)?.key), issue.message.split(' ')));

function explain(issue: v.BaseIssue<unknown>, yaml: YamlFile, base: Path, report: Report): void {
  const path = [...base, ...(issue.path ?? []).map(item => item.key as string | number)];
  const name = called(path, yaml.file);
  const key = String(path.at(-1) ?? '');
  if (isKey(issue)) {
    const where = called(path.slice(0, -1), yaml.file);
    const keys = issue.message.split(' ');
    if (issue.expected === 'never') {
      report.add(
        'unknown-key',
        yaml.keyAt(path),
        `${where} has no key '${key}'; it has ${list(keys, 'and')}`,
        mend(key, keys, 'remove it'),
      );
    } else {
      report.add('missing-key', yaml.keyAt(path.slice(0, -1)), `${where} needs the key '${key}'`, `add '${key}:' here`);
    }
    return;
  }
  const place = isAboutKey(issue) ? yaml.keyAt(path) : yaml.at(path);
  const shown = show(issue.input);
  if (issue.type === 'regex' || (issue.type === 'string' && issue.message in PATTERNS)) {
    const [wants, help] = PATTERNS[issue.message] ?? ['has the wrong form', 'see scenarios/README.md'];
    report.add(
      issue.message === 'id' || issue.message === 'option-id' ? 'bad-id' : 'wrong-type',
      place,
      `${name}: ${shown} ${wants}`,
      help,
    );
    return;
  }
  if (issue.type === 'custom') {
    const keys = issue.message.split(' ');
    const given = isMapping(issue.input) ? Object.keys(issue.input)[0] : undefined;
    report.add('missing-key', place, `${name} must have one of the keys ${list(keys)}`, mend(given ?? '', keys, 'write one of them'));
    return;
  }
  const range = RANGES[issue.type];
  if (range) {
    report.add('out-of-range', place, `${name} is ${shown}; it must ${range(String(issue.requirement))}`, 'correct the value');
    return;
  }
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"|\b(\d+)\b/g)].map(match => match[1] ?? match[2]!);
    report.add(
      'wrong-type',
      place,
      `${name} is ${shown}; it must be ${list(allowed)}`,
      mend(String(issue.input), allowed, 'write one of them'),
    );
    return;
  }
  report.add('wrong-type', place, `${name} is ${shown}; it must be ${kind(issue.type, issue.expected)}`, hint(issue));
}

const RANGES: Readonly<Record<string, (bound: string) => string>> = {
  min_value: bound => `be at least ${bound}`,
  max_value: bound => `be at most ${bound}`,
  gt_value: bound => `be more than ${bound}`,
  integer: () => 'be a whole number',
  finite: () => 'be a finite number',
  non_empty: () => 'not be empty',
  min_length: bound => `have at least ${bound} ${bound === '1' ? 'entry' : 'entries'}`,
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  record: 'a map of names',
  strict_object: 'a map of keys',
  strict_tuple: 'a list of two numbers, longitude and latitude',
  union: 'a number or a name',
};

function kind(type: string, expected: string | null): string {
  if (type === 'union' && expected !== null && expected.includes('Object')) return 'a number or { figure: … }';
  return KINDS[type] ?? 'something else';
}

function hint(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'string' && typeof issue.input === 'number') return `put it in quotes: "${issue.input}"`;
  if (issue.type === 'string' && typeof issue.input === 'boolean')
    return `if a program wrote this file, it may have taken a name for ${issue.input}: write ${issue.input ? '"yes" or "on"' : '"no" or "off"'} in quotes, if that is it`;
  if (issue.type === 'number' && typeof issue.input === 'string') return 'write the number without quotes, signs or units';
  if (issue.type === 'array') return 'write it as [a, b], or one entry a line after a dash';
  return 'correct the value';
}

/** A value as the author wrote it, cut where it is long. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not finite (.nan or .inf)';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : String(value);
}

/** `procedure.moves`, `choices[2].effects[1]`; counted from 1, as people count. */
export function called(path: Path, file: string): string {
  if (path.length === 0) return file.split('/').at(-1)!;
  return path.map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : i === 0 ? part : `.${part}`)).join('');
}
