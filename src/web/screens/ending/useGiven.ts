import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { longDate, roundDate } from '../negotiation/meters/dates.ts';

/** Where and when a text was given, as at its foot. */
export function useGiven(): string {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  return text('ending.given', { place: words(`place.${scenario.calendar.place}`), date: longDate(roundDate(scenario, view.round)) });
}
