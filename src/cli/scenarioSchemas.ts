import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../scenario/index.ts';
import { SHIPPED } from './readScenarios.ts';

/** Writes `scenarios/schema/*.schema.json` anew, for editors; the schema they are made from is `src/scenario/schema/`. */
const folder = join(SHIPPED, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text);
