import type { Move } from '../../model/index.ts';
import { planMark, rememberedOf } from '../../session/index.ts';
import { type Decision, yes } from './decision.ts';
import type { Place } from './entries.ts';
import { type ClassState, seatAt, type Table } from './state.ts';

/** A forecast a seat was given, and the moment of its table it was made for. */
export interface Seen {
  readonly place: Place;
  readonly moment: string;
  readonly plan: readonly Move[];
  readonly forecast: Parameters<typeof rememberedOf>[0];
}

export const momentOf = ({ seed, rolledBack, steps }: Table): string => `${seed} ${rolledBack} ${steps.length}`;

/**
 * A forecast goes into the log, so that whoever takes the hand-in has it: this process, another, or this one started anew. Once for each
 * plan; one of a moment that has passed is let go.
 */
export function foresaw(state: ClassState, { place, moment, plan, forecast }: Seen): Decision {
  const table = state.tables.get(place.table);
  const mark = planMark(plan);
  if (!table || momentOf(table) !== moment || seatAt(state, place).foreseen.has(mark)) return yes();
  return yes({ type: 'foreseen', place, plan: mark, forecast: rememberedOf(forecast) });
}
