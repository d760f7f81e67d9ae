import type { ScenarioEvent } from '../../model/index.ts';
import { condition } from '../cel/compileCel.ts';
import { list, mend } from '../near.ts';
import type { EventSource } from '../schema/parts.ts';
import type { Entry } from '../source/table.ts';
import { refer } from './context.ts';
import { compileEffects, type EffectContext } from './effects.ts';

/** Events in the order of their names. Those that are not sound are left out; the report says why. */
export function compileEvents(entries: readonly Entry<EventSource>[], context: EffectContext): ScenarioEvent[] {
  return entries.flatMap(entry => compileEvent(entry, context) ?? []);
}

function compileEvent({ id, value, spot }: Entry<EventSource>, context: EffectContext): ScenarioEvent | undefined {
  const { report } = context;
  const when = condition(value.when, index => spot.inside(['when'], index), context.words, report);
  const choices = (value.choices ?? []).map((choice, i) => ({
    id: choice.id,
    effects: compileEffects(choice.effects, spot, ['choices', i, 'effects'], context),
  }));
  choices.forEach((choice, i) => {
    if (choices.findIndex(other => other.id === choice.id) < i) {
      report.add('duplicate-id', spot.at('choices', i, 'id'), `the choice '${choice.id}' is written twice`, 'give each choice its own id');
    }
  });
  const effects = compileEffects(value.effects, spot, ['effects'], context);
  if (value.basis === 'recorded' && (value.source === undefined || value.date === undefined)) {
    const missing = value.source === undefined ? 'source' : 'date';
    report.add(
      'recorded-without-source',
      spot.at('basis'),
      `the event is marked as recorded, but has no '${missing}'`,
      `add '${missing}:', or mark it 'plausible'`,
    );
  }
  const place = value.stage?.place;
  if (place !== undefined) refer(context, 'place', place, spot.at('stage', 'place'));
  (value.stage?.cast ?? []).forEach((party, i) => {
    refer(context, 'party', party, spot.at('stage', 'cast', i));
  });
  if (value.asks !== undefined) refer(context, 'party', value.asks, spot.at('asks'));
  const otherwise = checkOtherwise({ id, value, spot }, context);
  if (!when) return undefined;
  return {
    id,
    when,
    priority: value.priority ?? 0,
    permille: value.chance ?? 1000,
    basis: value.basis,
    ...(value.source === undefined ? {} : { source: value.source }),
    ...(value.date === undefined ? {} : { date: value.date }),
    stage: { ...(place === undefined ? {} : { place }), cast: value.stage?.cast ?? [], mood: value.stage?.mood ?? 'calm' },
    ...(value.asks === undefined ? {} : { asks: value.asks }),
    choices,
    ...(otherwise === undefined ? {} : { otherwise }),
    effects,
  };
}

function checkOtherwise({ value, spot }: Entry<EventSource>, { report }: EffectContext): string | undefined {
  const ids = (value.choices ?? []).map(choice => choice.id);
  if (value.otherwise === undefined) {
    if (ids.length > 0)
      report.add(
        'otherwise-missing',
        spot.keyAt('choices'),
        'the event offers choices, but says nothing of what happens when nobody answers',
        `add 'otherwise: ${ids.at(-1)}', or another of its choices`,
      );
  } else if (!ids.includes(value.otherwise)) {
    report.add(
      'unknown-choice',
      spot.at('otherwise'),
      `'${value.otherwise}' is not a choice of this event; they are ${list(ids, 'and')}`,
      mend(value.otherwise, ids, 'write one of them'),
    );
  }
  return value.otherwise;
}
