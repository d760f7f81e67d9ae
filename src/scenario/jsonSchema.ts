import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { described, type Piece } from './schema/described.ts';
import * as parts from './schema/parts.ts';
import { play } from './schema/play.ts';
import { campaign, history, scenario } from './schema/scenario.ts';
import { mapOf } from './schema/shape.ts';

/** Files of a scenario folder and the schema of each, for editors that complete and check while one types. */
const FILES: Readonly<Record<string, v.GenericSchema>> = {
  scenario,
  campaign,
  history,
  issues: mapOf(parts.issue),
  parties: mapOf(parts.party),
  blocs: mapOf(parts.bloc),
  assets: mapOf(parts.asset),
  sources: mapOf(parts.source),
  places: mapOf(parts.place),
  event: parts.event,
  play,
};

/** File name → JSON Schema (draft 7), made from the schema the loader itself uses. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => {
      const title = name === 'event' || name === 'play' ? `${name}s/<id>.yaml` : `${name}.yaml`;
      const whole = { ...described(name, toJsonSchema(schema, CONFIG) as Piece), title };
      return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

const CONFIG: ConversionConfig = {
  target: 'draft-07',
  // Numbers in YAML are finite unless one writes .inf; JSON Schema knows no other.
  ignoreActions: ['finite'],
};
