import { Environment } from '@marcbachmann/cel-js';
import type { CountName } from '../../model/index.ts';
import type { Names } from '../compile/context.ts';

export const COUNTS: readonly CountName[] = ['round', 'roundsLeft', 'silenceBroken', 'carveOuts', 'blockers'];
export const STANCES = ['support', 'reserve', 'object', 'none'] as const;

/** What conditions and amounts of one scenario may speak of. */
export interface Vocabulary {
  /** By the name before the dot: `track`, `draft`, `carried`, `pledge`, `stance`. */
  readonly fields: Readonly<Record<Field, Names>>;
  readonly events: Names;
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly environment: Environment;
}
export type Field = 'track' | 'draft' | 'carried' | 'pledge' | 'stance';

/** Every number is a double; nothing but these names, and no functions of the scenario's own. */
export function vocabulary(fields: Vocabulary['fields'], events: Names, choices: Vocabulary['choices']): Vocabulary {
  const environment = new Environment({ unlistedVariablesAreDyn: false, limits: { maxAstNodes: 500, maxDepth: 60 } });
  for (const count of COUNTS) environment.registerVariable(count, 'double');
  for (const [field, names] of Object.entries(fields)) {
    const type = field === 'stance' ? 'string' : 'double';
    environment.registerVariable({ name: field, schema: Object.fromEntries([...names.all].map(name => [name, type])) });
  }
  environment.registerVariable('fired', 'map<string, bool>');
  environment.registerVariable('chose', 'map<string, string>');
  return { fields, events, choices, environment };
}
