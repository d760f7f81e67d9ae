import type { Profile } from '../../engine/index.ts';
import type { Move, Package, Scenario } from '../../model/index.ts';
import { heardProfiles } from '../estimate/heardProfiles.ts';
import { afterPlan } from '../forecast/forecast.ts';
import { imaginedTables } from '../forecast/imagine.ts';
import { textAfter, viewAfter } from '../forecast/textAfter.ts';
import type { View } from '../types.ts';

/** A moment as a plan leaves it, and the tables imagined of it. `middle` is made of the middle estimates. */
export interface Scene {
  readonly scenario: Scenario;
  readonly after: View;
  readonly text: Package | undefined;
  readonly middle: readonly Profile[];
  readonly tables: readonly (readonly Profile[])[];
}

export function sceneOf(scenario: Scenario, view: View, plan: readonly Move[]): Scene {
  const text = textAfter(view, plan);
  const after = viewAfter(scenario, view, plan);
  const planned = (table: readonly Profile[]) => afterPlan(scenario, view, after, plan, text, table);
  return { scenario, after, text, middle: planned(heardProfiles(scenario, view)), tables: imaginedTables(scenario, view).map(planned) };
}
