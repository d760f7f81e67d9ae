import { useEffect, useState } from 'react';
import type { Move } from '../../../../model/index.ts';
import { type Forecast, type SecondOpinion, weighed } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';

/** Long enough for a slider to come to rest. */
const PAUSE = 120;

/**
 * What a plan will likely do, asked of the worker; only the last question counts. While a new one is worked out the old
 * answer stays, unless the round is over.
 */
export function useForecast(plan: readonly Move[]): Forecast | undefined {
  const client = useGame(game => game.client);
  const { view, update } = useMeeting();
  const [seen, setSeen] = useState<{ readonly moment: string; readonly forecast: Forecast }>();
  const moment = `${update.meeting} ${view.round}`;
  const open = view.phase.name !== 'concluded';
  const key = JSON.stringify(weighed(plan));
  useEffect(() => {
    if (!client || !open) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      client.forecast(JSON.parse(key) as Move[]).then(
        forecast => wanted && setSeen({ moment, forecast }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, open, moment, key]);
  return seen?.moment === moment ? seen.forecast : undefined;
}

/** Second opinions, once they are asked for. */
export function useOpinions(asked: boolean): readonly SecondOpinion[] | undefined {
  const client = useGame(game => game.client);
  const { view, update } = useMeeting();
  const [seen, setSeen] = useState<{ readonly moment: string; readonly opinions: readonly SecondOpinion[] }>();
  const moment = `${update.meeting} ${view.round}`;
  useEffect(() => {
    if (!client || !asked) return undefined;
    let wanted = true;
    client.opinions().then(
      opinions => wanted && setSeen({ moment, opinions }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [client, asked, moment]);
  return seen?.moment === moment ? seen.opinions : undefined;
}
