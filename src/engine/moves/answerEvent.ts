import { answerEvents, asked } from '../events.ts';
import type { Rule } from '../rule.ts';

/** Free; an event nobody answers is answered by what the scenario says happens otherwise. */
export const answerEvent: Rule<'answerEvent'> = {
  by: 'anybody',
  underSilence: true,
  refuse: ({ scenario, state, party }, move) => {
    const event = scenario.events.find(({ id }) => id === move.event);
    if (!event || !state.events.current.includes(event.id)) return 'unknown-event';
    if (asked(scenario.chair, event) !== party) return 'not-asked';
    return event.choices.some(({ id }) => id === move.choice) ? undefined : 'unknown-choice';
  },
  apply: (work, made) => answerEvents(work, new Map(made.map(({ move }) => [move.event, move.choice]))),
};
