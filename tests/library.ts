import { readShipped } from '../src/cli/readScenarios.ts';
import type { Library, Scenario } from '../src/model/index.ts';
import { loadLibrary } from '../src/scenario/index.ts';

let loaded: Library | undefined;

/** Every shipped scenario and campaign, loaded once a test file. */
export function library(): Library {
  loaded ??= loadLibrary(readShipped()).library;
  return loaded;
}

export const scenarios = (): readonly Scenario[] => Object.values(library().scenarios).map(({ scenario }) => scenario);
