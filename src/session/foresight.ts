import type { Move, PartyId, Scenario, State } from '../model/index.ts';
import { type Forecast, forecast, viewFor, weighed } from '../view/index.ts';
import type { Audience, View } from '../view/types.ts';

/** What seats see of a moment and foresee in it, worked out once. */
export interface Foresight {
  readonly view: (scenario: Scenario, state: State, audience: Audience) => View;
  readonly forecast: (scenario: Scenario, state: State, seat: PartyId, plan: readonly Move[]) => Forecast;
}

/** Forecasts kept of one moment; whoever tries out more plans than these has the oldest made again. */
const KEPT = 24;

/**
 * Views are kept for the latest moment alone: the tables imagined for one hang on it and are large. Forecasts are small, and
 * kept as long as the moment is, so that a debrief finds those that were made in play.
 */
export function createForesight(): Foresight {
  let latest: { readonly state: State; readonly views: Map<Audience, View> } | undefined;
  const made = new WeakMap<State, Map<string, Forecast>>();

  function view(scenario: Scenario, state: State, audience: Audience): View {
    if (latest?.state !== state) latest = { state, views: new Map() };
    let seen = latest.views.get(audience);
    if (!seen) {
      seen = viewFor(scenario, state, audience);
      latest.views.set(audience, seen);
    }
    return seen;
  }

  return {
    view,
    forecast: (scenario, state, seat, plan) => {
      const kept = made.get(state) ?? new Map<string, Forecast>();
      made.set(state, kept);
      const key = `${seat} ${JSON.stringify(weighed(plan))}`;
      let found = kept.get(key);
      if (!found) {
        found = forecast(scenario, view(scenario, state, seat), plan);
        const [oldest] = kept.keys();
        if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
        kept.set(key, found);
      }
      return found;
    },
  };
}
