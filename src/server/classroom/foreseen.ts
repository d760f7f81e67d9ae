import type { Move, PartyId } from '../../model/index.ts';
import { planMark, rememberedOf } from '../../session/index.ts';
import type { Remembered, Table } from './state.ts';

/** Forecasts a seat was given of the round that is open, as far as this process gave them: what is handed in takes its own along into the log. */
export interface Foreseen {
  /** Waits for a forecast asked now; it counts only if the round is still open by then. */
  readonly asked: (table: Table, seat: PartyId, plan: readonly Move[]) => (forecast: Parameters<typeof rememberedOf>[0]) => void;
  readonly of: (table: Table, seat: PartyId, plan: readonly Move[]) => Remembered | undefined;
}

/** Plans of one seat and round that are remembered; of more, the latest. */
const KEPT = 6;

export function createForeseen(): Foreseen {
  const seats = new Map<string, { readonly moment: string; readonly plans: Map<string, Remembered> }>();
  const momentOf = ({ seed, rolledBack, steps }: Table): string => `${seed} ${rolledBack} ${steps.length}`;
  return {
    asked: (table, seat, plan) => {
      const [key, moment] = [`${table.id} ${seat}`, momentOf(table)];
      return forecast => {
        if (momentOf(table) !== moment) return;
        const known = seats.get(key);
        const plans = known?.moment === moment ? known.plans : new Map<string, Remembered>();
        plans.delete(planMark(plan));
        plans.set(planMark(plan), rememberedOf(forecast));
        if (plans.size > KEPT) plans.delete(plans.keys().next().value!);
        seats.set(key, { moment, plans });
      };
    },
    of: (table, seat, plan) => {
      const known = seats.get(`${table.id} ${seat}`);
      return known?.moment === momentOf(table) ? known.plans.get(planMark(plan)) : undefined;
    },
  };
}
