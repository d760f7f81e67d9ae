import { issueIndex, keepRecent, partyIndex, perScenario } from '../../engine/index.ts';
import type { Effect, Expression, PartySet, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';

/** What the events that everybody saw did to a party: factor of salience by issue, points of cost of failure and of resolve. */
export interface News {
  readonly salience: Readonly<Record<number, number>>;
  readonly failure: number;
  readonly resolve: number;
}

const QUIET: News = { salience: {}, failure: 0, resolve: 0 };
/** What had fired and been chosen, and what it did. */
interface Reading {
  readonly fired: View['events']['fired'];
  readonly chosen: View['events']['chosen'];
  readonly news: readonly News[];
}

const KEPT = 2;
const recentReadings = perScenario((): Reading[] => []);

/** By party. An effect whose size hangs on the game's course is left out: its direction is in the positions by then. */
export function newsOf(scenario: Scenario, view: View): readonly News[] {
  const { fired, chosen } = view.events;
  const recent = recentReadings(scenario);
  for (const one of recent) if (one.fired === fired && one.chosen === chosen) return one.news;
  return keepRecent(recent, { fired, chosen, news: gather(scenario, view) }, KEPT).news;
}

export function sameNews(one: News, other: News): boolean {
  if (one === other) return true;
  return one.failure === other.failure && one.resolve === other.resolve && sameEntries(one.salience, other.salience);
}

/** Whether two records hold the very same values under the same keys. */
export function sameEntries<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>): boolean {
  if (one === other) return true;
  for (const key in one) if (one[key] !== other[key]) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

function gather(scenario: Scenario, view: View): readonly News[] {
  const news: News[] = scenario.parties.map(() => QUIET);
  for (const event of scenario.events) {
    if (!(event.id in view.events.fired)) continue;
    const choice = event.choices.find(one => one.id === view.events.chosen[event.id]);
    for (const effect of [...event.effects, ...(choice?.effects ?? [])]) {
      if (effect.type !== 'salience' && effect.type !== 'failure' && effect.type !== 'resolve') continue;
      for (const i of partiesIn(scenario, effect.of)) if (i >= 0) news[i] = after(scenario, news[i]!, effect);
    }
  }
  return news;
}

function after(scenario: Scenario, news: News, effect: Extract<Effect, { type: 'salience' | 'failure' | 'resolve' }>): News {
  if (effect.type !== 'salience') return { ...news, [effect.type]: news[effect.type] + (number(effect.points) ?? 0) };
  const k = issueIndex(scenario, effect.issue);
  return { ...news, salience: { ...news.salience, [k]: (news.salience[k] ?? 1) * effect.times } };
}

function number(amount: Expression): number | undefined {
  if (amount.op === 'number') return amount.value;
  const negated = amount.op === 'negate' ? number(amount.of) : undefined;
  return negated === undefined ? undefined : -negated;
}

function partiesIn(scenario: Scenario, set: PartySet): readonly number[] {
  if ('all' in set) return scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  if ('party' in set) return [partyIndex(scenario, set.party)];
  return (scenario.blocs.find(bloc => bloc.id === set.bloc)?.members ?? []).map(id => partyIndex(scenario, id));
}
