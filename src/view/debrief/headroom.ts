import { standing, utility } from '../../engine/index.ts';
import type { Package, PartyId, Scenario, State } from '../../model/index.ts';
import { doubleWays, singleWays } from './ways.ts';

/** Steps of the search, and points below which one is not worth it. */
const STEPS = 40;
const FELT = 0.05;

/**
 * Points of the best text for one party that nobody would have stopped, with everybody's true wishes known: from what was agreed
 * (or the last draft), the change of one issue or two that gives the party most and that the table lets pass, again and again
 * until there is none. A lower bound: a longer way may lead further. What it adds to the worth of the outcome is what the best
 * informed player could still have had. Undefined where no text that passes was found, or the party is no member.
 */
export function bestUnbroken(scenario: Scenario, end: State, party: PartyId): number | undefined {
  const self = scenario.parties.findIndex(({ id }) => id === party);
  const from = agreementOf(end) ?? end.draft;
  if (!from || !scenario.parties[self]?.member) return undefined;
  const common = scenario.issues.filter(({ scope }) => scope === 'common');
  const worth = (text: Package) => utility(scenario, self, end.parties[self]!, text);
  let text: Package = { levels: from.levels, carveOuts: from.carveOuts };
  const fewestAgainst = <T extends { readonly way: Package }>(ways: readonly T[]): T | undefined => {
    let [fewest, least] = [undefined as T | undefined, Number.POSITIVE_INFINITY];
    for (const one of ways) {
      const stopped = stoppedBy(scenario, end, one.way);
      if (stopped < least) [fewest, least] = [one, stopped];
    }
    return fewest;
  };
  let points = worth(text);
  let against = stoppedBy(scenario, end, text);
  for (let step = 0; step < STEPS; step += 1) {
    const ways = [...singleWays(common, text), ...doubleWays(common, text)].map(way => ({ way, points: worth(way) }));
    ways.sort((a, b) => b.points - a.points);
    // While somebody would stop it, fewer against come first; from then on only what passes, best first.
    const next =
      against > 0 ? fewestAgainst(ways) : ways.find(way => way.points > points + FELT && stoppedBy(scenario, end, way.way) === 0);
    const left = next ? stoppedBy(scenario, end, next.way) : 0;
    if (!next || (against > 0 && left >= against)) break;
    text = next.way;
    points = next.points;
    against = left;
  }
  return against > 0 ? undefined : points;
}

function agreementOf({ phase }: State): Package | undefined {
  return phase.name === 'concluded' && phase.outcome.kind !== 'failed' ? phase.outcome.agreement : undefined;
}

/** How much stands in the way of a text: objections too many, or for a summary influence too little. 0 passes. */
function stoppedBy(scenario: Scenario, end: State, text: Package): number {
  const { passes } = standing(scenario, end, end.parties, text);
  const { decision, carriedFrom = 2 / 3 } = scenario.procedure;
  let objections = 0;
  let near = 0;
  let total = 0;
  for (const [i, { member, influence }] of scenario.parties.entries()) {
    if (!member) continue;
    total += influence;
    if (passes[i]) near += influence;
    else objections += 1;
  }
  if (decision === 'summary') return Math.max(0, carriedFrom * total - near);
  return Math.max(0, objections - (decision === 'minusOne' ? 1 : 0));
}
