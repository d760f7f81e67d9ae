import type { ReactNode } from 'react';
import type { Outcome } from '../../../model/index.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Mark } from '../../ui/Icon.tsx';
import { longDate, roundDate } from '../negotiation/meters/dates.ts';

/** Where and when it ended, how, and what can be done now. */
export function EndBar({ outcome, children }: { readonly outcome: Outcome; readonly children: ReactNode }) {
  const text = useText();
  const { scenario, words, view, called, seat } = useMeeting();
  return (
    <header className="end-bar">
      <Mark size={30} />
      <div className="end-where">
        <h1>
          {words(`place.${scenario.calendar.place}`)}, {longDate(roundDate(scenario, view.round))}
        </h1>
        <p className="second">
          {outcomeLine(outcome, text)} {text('ending.youWere', { seat: called(seat) })}
        </p>
      </div>
      {children}
    </header>
  );
}

function outcomeLine(outcome: Outcome, text: ReturnType<typeof useText>): string {
  if (outcome.kind === 'adopted') return text('ending.adopted');
  if (outcome.kind === 'summary') return text(outcome.binding ? 'ending.summaryBinding' : 'ending.summary');
  return text('ending.failed');
}
