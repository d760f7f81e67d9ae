import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePage } from '../../src/cli/guide/reference.ts';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { made, REFERENCE } from '../../src/cli/scenarioSchemas.ts';
import { eachKey, jsonSchemas, KEYS, meaningOf } from '../../src/scenario/index.ts';

test.each(Object.entries(made()))(
  'scenarios/%s is made from the loader’s own schema and rules (else: npm run schemas)',
  (folder, files) => {
    const path = join(SHIPPED, folder);
    expect(Object.fromEntries(readdirSync(path).map(name => [name, readFileSync(join(path, name), 'utf8')]))).toEqual(files);
  },
);

test('they forbid keys that the loader does not know, and offer every effect', () => {
  const event = JSON.parse(jsonSchemas()['event.schema.json']!);
  expect(event.additionalProperties).toBe(false);
  expect(event.required).toEqual(['when', 'basis']);
  const effects = event.$defs['0'].anyOf.map((effect: { properties: object }) => Object.keys(effect.properties)[0]);
  expect(effects).toEqual(['track', 'shift', 'salience', 'resolve', 'failure', 'trust', 'pledge', 'asset', 'reveal', 'rounds']);
});

test('the author’s reference is made from them too (else: npm run schemas)', () => {
  expect(readFileSync(REFERENCE, 'utf8')).toBe(referencePage());
});

test('every key has a sentence that editors show, and every sentence a key', () => {
  const lacking: string[] = [];
  const met = new Map<string, Set<string>>();
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    eachKey(file.split('.')[0]!, JSON.parse(schema), (part, path, key) => {
      met.set(part, (met.get(part) ?? new Set()).add(path));
      if (key.description !== meaningOf(part, path) || !key.description) lacking.push(`${part}: ${path}`);
    });
  }
  expect(lacking).toEqual([]);
  const idle = Object.entries(KEYS).flatMap(([part, keys]) =>
    Object.keys(keys)
      .filter(key => ![...(met.get(part) ?? [])].some(path => path === key || path.endsWith(`.${key}`)))
      .map(key => `${part}: ${key}`),
  );
  expect(idle).toEqual([]);
});
