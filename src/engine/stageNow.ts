import type { EventId, Scenario, State } from '../model/index.ts';
import { bringOn } from './events.ts';
import type { Step } from './round.ts';
import { begin, finish } from './work.ts';

/**
 * An event in the middle of a round, whatever its condition, because whoever leads the game says so: it has the effects it would have had, and asks
 * whom it would have asked, in the round that is open. Undefined where there is none of that name, it has happened before, or the meeting is over.
 */
export function stageNow(scenario: Scenario, state: State, id: EventId): Step | undefined {
  const event = scenario.events.find(one => one.id === id);
  if (!event || id in state.events.fired || state.phase.name === 'concluded') return undefined;
  const work = begin(scenario, state);
  bringOn(work, [event], state.events.current);
  return { state: finish(work), log: work.log };
}
