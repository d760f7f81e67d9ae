import type { CSSProperties } from 'react';
import { useMeeting, wordsOf } from '../../../app/meeting.ts';
import { useShelf } from '../../../app/useShelf.ts';
import { useText } from '../../../text/index.ts';
import { dayMonth, days, roundDate } from './dates.ts';
import './calendar.css';

/** The road to the summit: every meeting of the game on one line, the day it is now, and what lies ahead. */
export function CalendarLine() {
  const text = useText();
  const shelf = useShelf();
  const { update, view, scenario } = useMeeting();
  const meetings = update.meetings.flatMap(id => {
    const loaded = shelf?.scenarios.find(s => s.scenario.id === id);
    const first = loaded?.scenario.calendar.rounds[0]?.date;
    const last = loaded?.scenario.calendar.rounds.at(-1)?.date;
    return loaded && first && last ? [{ id, first, last, label: wordsOf(loaded.texts)(`place.${loaded.scenario.calendar.place}`) }] : [];
  });
  const start = meetings[0]?.first;
  const end = scenario.calendar.summit;
  // Its room until the meetings are known: nothing below moves when they are.
  if (!start) return shelf ? null : <div className="calendar" />;
  const span = Math.max(1, days(start, end));
  /** Share of the line. */
  const x = (date: string) => Math.min(1, Math.max(0, days(start, date) / span));
  const today = roundDate(scenario, view.round);
  const at = (from: string, to: string): CSSProperties => ({ '--from': x(from), '--to': x(to) }) as CSSProperties;
  return (
    <div
      className="calendar"
      role="img"
      aria-label={text('calendar.at', { today: dayMonth(today), from: dayMonth(start), to: dayMonth(end) })}
      style={{ '--span': span, '--now': x(today) } as CSSProperties}
    >
      <i className={`days-line ${span <= 62 ? 'ticked' : ''}`} />
      <i className="so-far" />
      {meetings.map((meeting, index) => (
        <span
          key={meeting.id}
          className={`held ${index < update.meeting ? 'past' : index === update.meeting ? 'here' : ''}`}
          data-side={index === 0 ? 'start' : index === meetings.length - 1 ? 'end' : 'middle'}
          style={at(meeting.first, meeting.last)}
        >
          <b>{meeting.label}</b>
        </span>
      ))}
      <i className="today" />
      <small className="date">{dayMonth(start)}</small>
      <small className="date last">{dayMonth(end)}</small>
    </div>
  );
}
