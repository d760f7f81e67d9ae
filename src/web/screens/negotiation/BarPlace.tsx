import type { ReactNode } from 'react';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Mark } from '../../ui/Icon.tsx';
import { CalendarLine } from './meters/CalendarLine.tsx';
import { daysToGo } from './meters/dates.ts';
import './bar.css';

interface Props {
  readonly leave: string;
  readonly onLeave: () => void;
  /** Lines below the name of the place. */
  readonly children: ReactNode;
}

/** The left of the top bar: the way out, where, and how long there is. */
export function BarPlace({ leave, onLeave, children }: Props) {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  const days = daysToGo(scenario, view.round);
  return (
    <>
      <div className="where">
        <button type="button" className="home" aria-label={leave} title={leave} onClick={onLeave}>
          <Mark size={32} />
        </button>
        <div>
          <h1>{words(`place.${scenario.calendar.place}`)}</h1>
          {children}
        </div>
      </div>
      <div className="calendar-cell">
        <CalendarLine />
      </div>
      <div className="days">
        <b>{days}</b>
        <span className="soft">{text('bar.daysToGo', { days })}</span>
      </div>
    </>
  );
}
