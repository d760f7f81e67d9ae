import { readFileSync } from 'node:fs';
import { readShipped } from '../src/cli/readScenarios.ts';
import type { Library, Scenario } from '../src/model/index.ts';
import { loadLibrary } from '../src/scenario/index.ts';
import { LOADED } from './loadOnce.ts';

let loaded: Library | undefined;

/** Every shipped scenario and campaign: as they were loaded before all tests, or here, where nobody did. */
export function library(): Library {
  const before = process.env[LOADED];
  loaded ??= before ? (JSON.parse(readFileSync(before, 'utf8')) as Library) : loadLibrary(readShipped()).library;
  return loaded;
}

export const scenarios = (): readonly Scenario[] => Object.values(library().scenarios).map(({ scenario }) => scenario);
