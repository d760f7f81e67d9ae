import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { jsonSchemas } from '../../src/scenario/index.ts';

const FOLDER = join(SHIPPED, 'schema');

test('the schemas that editors use are those of the loader (else: npx tsx src/cli/scenarioSchemas.ts)', () => {
  const committed = Object.fromEntries(readdirSync(FOLDER).map(name => [name, readFileSync(join(FOLDER, name), 'utf8')]));
  expect(committed).toEqual(jsonSchemas());
});

test('they forbid keys that the loader does not know, and offer every effect', () => {
  const event = JSON.parse(jsonSchemas()['event.schema.json']!);
  expect(event.additionalProperties).toBe(false);
  expect(event.required).toEqual(['when', 'basis']);
  const effects = event.$defs['0'].anyOf.map((effect: { properties: object }) => Object.keys(effect.properties)[0]);
  expect(effects).toEqual(['track', 'shift', 'salience', 'resolve', 'failure', 'trust', 'pledge', 'asset', 'reveal', 'rounds']);
});
