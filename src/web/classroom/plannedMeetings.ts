import { wordsOf } from '../app/meeting.ts';
import { useClass } from './line.ts';
import type { PlannedMeeting } from './sessionPlan.ts';

/** The meetings of a class in their order, as far as the server has told of them. */
export function usePlannedMeetings(): readonly PlannedMeeting[] {
  const scenarios = useClass(state => state.scenarios);
  return Object.values(scenarios).map(({ scenario, texts }) => ({
    title: wordsOf(texts)('scenario.title'),
    rounds: scenario.procedure.rounds,
  }));
}
