import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas, type Rule } from '../scenario/index.ts';
import { referencePage } from './guide/reference.ts';
import { type Example, rulePages } from './lint/rulePages.ts';
import { SHIPPED } from './readScenarios.ts';

const INVALID = fileURLToPath(new URL('../../tests/scenario/invalid', import.meta.url));

/** The example of a rule: what is changed in the sound scenario of the tests, and what the linter says of it. */
export function exampleOf(rule: Rule): Example {
  const read = (name: string): string => readFileSync(join(INVALID, rule, name), 'utf8');
  return { change: read('change.yaml'), said: read('problems.txt') };
}

/** By folder of `scenarios`: what is made from the loader's own schema and rules, by file name. */
export const made = (): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  schema: jsonSchemas(),
  rules: rulePages(exampleOf),
});

/** The author's reference, and where it stands among the shipped folders. */
export const REFERENCE = join(SHIPPED, 'guide/reference.md');

/** Writes JSON Schemas, the pages of the linter's rules and the author's reference; files of rules that are gone are removed. */
function write(): void {
  for (const [folder, files] of Object.entries(made())) {
    const path = join(SHIPPED, folder);
    mkdirSync(path, { recursive: true });
    for (const old of readdirSync(path)) if (!(old in files)) rmSync(join(path, old));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  }
  writeFileSync(REFERENCE, referencePage());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
