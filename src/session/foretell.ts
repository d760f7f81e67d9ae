import type { Move, Package, Scenario } from '../model/index.ts';
import { advise, forecast, secondOpinions, stancesSeen, type Weighable, weighing } from '../view/index.ts';
import type { View } from '../view/types.ts';
import type { Reply } from './messages.ts';

/** What a seat may ask its staff. */
export type StaffQuestion =
  | { readonly type: 'stances'; readonly package: Package }
  | { readonly type: 'forecast'; readonly plan: readonly Move[] }
  | { readonly type: 'advice'; readonly plan: readonly Move[] }
  | { readonly type: 'weighing'; readonly plan: readonly Move[]; readonly move: Weighable }
  | { readonly type: 'opinions' };

/** The staff's answer: follows from the seat's view and the scenario alone, so any thread may work it out. */
export function foretell(scenario: Scenario, view: View, asked: StaffQuestion): Extract<Reply, { type: StaffQuestion['type'] }> {
  if (asked.type === 'stances') return { type: 'stances', stances: stancesSeen(scenario, view, asked.package) };
  if (asked.type === 'forecast') return { type: 'forecast', forecast: forecast(scenario, view, asked.plan) };
  if (asked.type === 'advice') return { type: 'advice', advice: advise(scenario, view, asked.plan, forecast(scenario, view, asked.plan)) };
  if (asked.type === 'weighing') return { type: 'weighing', weighing: weighing(scenario, view, asked.plan, asked.move) };
  return { type: 'opinions', opinions: secondOpinions(scenario, view) };
}
