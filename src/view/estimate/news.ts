import { issueIndex, partyIndex } from '../../engine/index.ts';
import type { Effect, Expression, PartySet, Scenario } from '../../model/index.ts';
import type { PartyFace, View } from '../types.ts';

/** What the events that everybody saw did to a party: factor of salience by issue, points of cost of failure and of resolve. */
export interface News {
  readonly salience: Readonly<Record<number, number>>;
  readonly failure: number;
  readonly resolve: number;
}

const QUIET: News = { salience: {}, failure: 0, resolve: 0 };
const read = new WeakMap<readonly PartyFace[], readonly News[]>();

/** By party. An effect whose size hangs on the game's course is left out: its direction is in the positions by then. */
export function newsOf(scenario: Scenario, view: View): readonly News[] {
  let news = read.get(view.parties);
  if (!news) {
    news = gather(scenario, view);
    read.set(view.parties, news);
  }
  return news;
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
