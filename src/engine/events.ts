import type { ChoiceId, EventId, PartyId, ScenarioEvent, State } from '../model/index.ts';
import { stream } from './chance.ts';
import { dictionaryOf } from './dictionary.ts';
import { applyEffects } from './effects.ts';
import { holds } from './evaluate.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import { finish, note, type Work } from './work.ts';

/** At the start of a round: events whose condition holds come on stage, the weightiest first, no more than the round bears. */
export function stageEvents(work: Work): void {
  const { scenario } = work;
  const state = finish(work);
  const due = scenario.events
    .filter(event => !(event.id in state.events.fired) && holds(scenario, state, event.when))
    .filter(event => event.permille >= 1000 || stream(state.seed, scenario.id, 'event', event.id, state.round)() * 1000 < event.permille)
    .sort((a, b) => b.priority - a.priority)
    .slice(0, parametersOf(scenario).eventsPerRound);
  // What is remembered by the events that fired holds while none does.
  if (due.length === 0 && state.events.current.length === 0) return;
  bringOn(work, due, []);
}

/** @param current events on stage already, that stay there */
export function bringOn(work: Work, due: readonly ScenarioEvent[], current: readonly EventId[]): void {
  const { scenario } = work;
  const { fired, chosen } = work.rest.events;
  work.rest.events = { current: [...current, ...due.map(({ id }) => id)], fired: firedToo(fired, due, work.rest.round), chosen };
  for (const event of due) {
    const asks = event.choices.length > 0 ? (event.asks ?? scenario.chair) : undefined;
    note(work, { type: 'eventFired', event: event.id, ...(asks === undefined ? {} : { asks }) });
    applyEffects(work, event.effects, why => ({ kind: 'event', event: event.id, why }));
  }
}

/** The same record while nothing fires: what was made of it holds. */
function firedToo(fired: State['events']['fired'], due: readonly ScenarioEvent[], round: number): State['events']['fired'] {
  if (due.length === 0) return fired;
  const now = dictionaryOf(fired);
  for (const { id } of due) now[id] = round;
  return now;
}

/** Whom an event on stage asks. */
export function asked(chair: string, event: ScenarioEvent): string | undefined {
  return event.choices.length > 0 ? (event.asks ?? chair) : undefined;
}

/** By event: whom it asks; undefined for one that just happens. */
export const asksWhom = perScenario(
  (scenario): ReadonlyMap<EventId, PartyId | undefined> => new Map(scenario.events.map(event => [event.id, asked(scenario.chair, event)])),
);

/** While a round is resolved: every event on stage gets the answer given, or the one that silence gives. */
export function answerEvents(work: Work, answers: ReadonlyMap<string, ChoiceId>): void {
  for (const id of work.rest.events.current) {
    const event = work.scenario.events.find(one => one.id === id)!;
    const by = asked(work.scenario.chair, event);
    const answer = answers.get(id) ?? event.otherwise;
    const choice = event.choices.find(one => one.id === answer);
    if (by === undefined || !choice) continue;
    const { current, fired } = work.rest.events;
    const chosen = dictionaryOf(work.rest.events.chosen);
    chosen[id] = choice.id;
    work.rest.events = { current, fired, chosen };
    note(work, { type: 'eventAnswered', event: id, by, choice: choice.id, byDefault: !answers.has(id) });
    applyEffects(work, choice.effects, why => ({ kind: 'event', event: id, choice: choice.id, why }));
  }
  const { fired, chosen } = work.rest.events;
  work.rest.events = { current: [], fired, chosen };
}
