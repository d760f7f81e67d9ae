import type { Library, LoadedScenario, Scenario, ScenarioId } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';

/** A library to forecast from, and what was taken out of it. */
export interface Foresight {
  readonly library: Library;
  readonly cutoff?: string;
  /** Events left out. */
  readonly without: number;
}

/**
 * The library as it could have been played before anybody knew: from the meetings of a scenario or campaign, recorded events
 * are left out that happened on the day of the cut-off or later, since what they do to the parties was learned with the
 * outcome. The earliest cut-off of its meetings holds for all. Imagined events stay.
 */
export function beforeCutoff(library: Library, play: ScenarioId): Foresight {
  const meetings = meetingsOf(library, play) ?? [];
  const [cutoff] = meetings.flatMap(id => library.scenarios[id]!.history?.cutoff ?? []).sort();
  if (cutoff === undefined) return { library, without: 0 };
  const scenarios: Record<ScenarioId, LoadedScenario> = { ...library.scenarios };
  let without = 0;
  for (const id of meetings) {
    const loaded = library.scenarios[id]!;
    const scenario = known(loaded.scenario, cutoff);
    without += loaded.scenario.events.length - scenario.events.length;
    scenarios[id] = { ...loaded, scenario };
  }
  return { library: { ...library, scenarios }, cutoff, without };
}

function known(scenario: Scenario, cutoff: string): Scenario {
  return {
    ...scenario,
    events: scenario.events.filter(({ basis, date }) => basis === 'plausible' || date === undefined || date < cutoff),
  };
}
