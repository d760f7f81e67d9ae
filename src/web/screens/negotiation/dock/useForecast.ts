import type { Move } from '../../../../model/index.ts';
import { type Forecast, type SecondOpinion, weighed } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useAnswer } from '../../../app/useAnswer.ts';

/** Milliseconds a plan stands before it is asked about. */
const PAUSE = 120;

/**
 * What a plan will likely do, asked of the worker; without a plan nothing is. While a new one is worked out the old answer stays, unless the round is over.
 */
export function useForecast(plan: readonly Move[] | undefined): Forecast | undefined {
  const { view } = useMeeting();
  const moment = useMoment();
  const asked = plan && weighed(plan);
  const key = asked && view.phase.name !== 'concluded' ? `${moment} ${JSON.stringify(asked)}` : undefined;
  const seen = useAnswer(key, async client => ({ moment, forecast: await client.forecast(asked ?? []) }), PAUSE);
  return plan && seen?.answer.moment === moment ? seen.answer.forecast : undefined;
}

/** Second opinions, once they are asked for. */
export function useOpinions(asked: boolean): readonly SecondOpinion[] | undefined {
  const moment = useMoment();
  const seen = useAnswer(asked ? moment : undefined, client => client.opinions());
  return seen?.key === moment ? seen.answer : undefined;
}

function useMoment(): string {
  const { view, update } = useMeeting();
  return `${update.meeting} ${view.round}`;
}
