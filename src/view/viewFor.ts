import type { Scenario, State } from '../model/index.ts';
import { ownView } from './ownView.ts';
import { publicView, withOwn } from './publicView.ts';
import type { Audience, View } from './types.ts';

/** What one audience sees of a moment: the public part, shared by reference, and for a party its own. Throws for a party the scenario lacks. */
export function viewFor(scenario: Scenario, state: State, audience: Audience): View {
  const open = publicView(scenario, state);
  return audience === 'public' ? open : withOwn(open, ownView(scenario, state, audience));
}

export function viewsFor(scenario: Scenario, state: State, audiences: readonly Audience[]): readonly View[] {
  return audiences.map(audience => viewFor(scenario, state, audience));
}
