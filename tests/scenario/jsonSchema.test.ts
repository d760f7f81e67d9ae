import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { made } from '../../src/cli/scenarioSchemas.ts';
import { jsonSchemas } from '../../src/scenario/index.ts';

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
