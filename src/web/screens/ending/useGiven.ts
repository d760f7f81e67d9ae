import type { Scenario } from '../../../model/index.ts';
import type { Words } from '../../../view/index.ts';
import { useMeeting } from '../../app/meeting.ts';
import { type Text, useText } from '../../text/index.ts';
import { longDate, roundDate } from '../negotiation/meters/dates.ts';

/** Where and when a text was given, as at its foot. */
export function givenIn(text: Text, scenario: Scenario, words: Words, round: number): string {
  return text('ending.given', { place: words(`place.${scenario.calendar.place}`), date: longDate(roundDate(scenario, round)) });
}

/** The same of the running meeting. */
export function useGiven(): string {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  return givenIn(text, scenario, words, view.round);
}
