import { issueIndex, keepRecent, partyIndex, perScenario } from '../../engine/index.ts';
import type { Effect, Expression, PartySet, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';

/** What the events that everybody saw did to a party: factor of salience by issue, points of cost of failure and of resolve. */
export interface News {
  readonly salience: readonly number[];
  readonly failure: number;
  readonly resolve: number;
}

const quiet = perScenario((scenario): News => ({ salience: scenario.issues.map(() => 1), failure: 0, resolve: 0 }));

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
  if (one.failure !== other.failure || one.resolve !== other.resolve) return false;
  if (one.salience === other.salience) return true;
  for (let k = 0; k < one.salience.length; k += 1) if (one.salience[k] !== other.salience[k]) return false;
  return true;
}

/** Whether two records hold the very same values under the same keys. */
export function sameEntries<T>(one: Readonly<Record<string, T>>, other: Readonly<Record<string, T>>): boolean {
  if (one === other) return true;
  for (const key in one) if (one[key] !== other[key]) return false;
  for (const key in other) if (!(key in one)) return false;
  return true;
}

/** What one effect does to what is expected of some parties. */
interface Turn {
  readonly of: readonly number[];
  readonly what: 'salience' | 'failure' | 'resolve';
  /** For a salience: the issue. */
  readonly issue: number;
  /** Factor of a salience, else points. */
  readonly by: number;
}

/** By event, in the scenario's order: what it does by itself, and by choice. */
const turnsOf = perScenario(scenario =>
  scenario.events.map(event => ({
    id: event.id,
    turns: turns(scenario, event.effects),
    chosen: new Map(event.choices.map(choice => [choice.id, turns(scenario, choice.effects)])),
  })),
);

function turns(scenario: Scenario, effects: readonly Effect[]): readonly Turn[] {
  return effects.flatMap((effect): Turn[] => {
    if (effect.type === 'salience')
      return [{ of: partiesIn(scenario, effect.of), what: 'salience', issue: issueIndex(scenario, effect.issue), by: effect.times }];
    if (effect.type !== 'failure' && effect.type !== 'resolve') return [];
    return [{ of: partiesIn(scenario, effect.of), what: effect.type, issue: -1, by: number(effect.points) ?? 0 }];
  });
}

function gather(scenario: Scenario, { events }: View): readonly News[] {
  const none = quiet(scenario);
  const news: News[] = [];
  for (let i = 0; i < scenario.parties.length; i += 1) news.push(none);
  for (const { id, turns, chosen } of turnsOf(scenario)) {
    if (!(id in events.fired)) continue;
    for (const turn of turns) take(news, turn);
    for (const turn of chosen.get(events.chosen[id]!) ?? NOTHING) take(news, turn);
  }
  return news;
}

const NOTHING: readonly Turn[] = [];

function take(news: News[], turn: Turn): void {
  for (const i of turn.of) news[i] = after(news[i]!, turn);
}

function after({ salience, failure, resolve }: News, { what, issue, by }: Turn): News {
  if (what === 'failure') return { salience, failure: failure + by, resolve };
  if (what === 'resolve') return { salience, failure, resolve: resolve + by };
  return { salience: salience.with(issue, salience[issue]! * by), failure, resolve };
}

function number(amount: Expression): number | undefined {
  if (amount.op === 'number') return amount.value;
  const negated = amount.op === 'negate' ? number(amount.of) : undefined;
  return negated === undefined ? undefined : -negated;
}

function partiesIn(scenario: Scenario, set: PartySet): readonly number[] {
  if ('all' in set) return scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const ids = 'party' in set ? [set.party] : (scenario.blocs.find(bloc => bloc.id === set.bloc)?.members ?? []);
  return ids.map(id => partyIndex(scenario, id)).filter(i => i >= 0);
}
