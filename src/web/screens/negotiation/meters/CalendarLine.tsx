import { useGame } from '../../../app/game.ts';
import { useMeeting, wordsOf } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { dayMonth, days, roundDate } from './dates.ts';
import './calendar.css';

const WIDTH = 480;
const EDGE = 26;

/** The road to the summit: every meeting of the game on one line, the day it is now, and what lies ahead. */
export function CalendarLine() {
  const text = useText();
  const library = useGame(game => game.library);
  const { update, view, scenario } = useMeeting();
  const meetings = update.meetings.flatMap(id => {
    const loaded = library?.scenarios[id];
    const first = loaded?.scenario.calendar.rounds[0]?.date;
    const last = loaded?.scenario.calendar.rounds.at(-1)?.date;
    return loaded && first && last ? [{ id, first, last, label: wordsOf(loaded.texts)(`place.${loaded.scenario.calendar.place}`) }] : [];
  });
  const start = meetings[0]?.first;
  const end = scenario.calendar.summit;
  if (!start) return null;
  const span = Math.max(1, days(start, end));
  const x = (date: string) => EDGE + (days(start, date) / span) * (WIDTH - 2 * EDGE);
  const today = x(roundDate(scenario, view.round));
  const ticks = span <= 62 ? Array.from({ length: span + 1 }, (_, day) => EDGE + (day / span) * (WIDTH - 2 * EDGE)) : [];
  return (
    <svg className="calendar" viewBox={`0 0 ${WIDTH} 52`} preserveAspectRatio="xMinYMid meet" role="img" aria-label={text('calendar')}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1="26" y2="26" stroke="var(--edge)" />
      {ticks.map(tick => (
        <line key={tick} x1={tick} x2={tick} y1="26" y2="29" stroke="var(--edge)" />
      ))}
      <line x1={EDGE} x2={today} y1="26" y2="26" stroke="var(--brass)" strokeWidth="2" />
      {meetings.map((meeting, at) => {
        const left = x(meeting.first);
        const width = Math.max(12, x(meeting.last) - left);
        const held = at < update.meeting;
        const here = at === update.meeting;
        const anchor = at === 0 ? 'start' : at === meetings.length - 1 ? 'end' : 'middle';
        const label = anchor === 'start' ? left - 2 : anchor === 'end' ? left + width + 2 : left + width / 2;
        return (
          <g key={meeting.id}>
            <rect
              x={left}
              y="21"
              width={width}
              height="10"
              rx="1.500"
              fill={held ? 'var(--brass-deep)' : here ? 'var(--brass)' : 'var(--desk)'}
              stroke={held || here ? 'none' : 'var(--ink-3)'}
            />
            <text x={label} y="13" textAnchor={anchor} className={here ? 'here' : ''}>
              {meeting.label}
            </text>
          </g>
        );
      })}
      <path d={`M${today} 33l5 8h-10z`} fill="#fff" />
      <text x={EDGE} y="50" className="date">
        {dayMonth(start)}
      </text>
      <text x={WIDTH - EDGE} y="50" textAnchor="end" className="date">
        {dayMonth(end)}
      </text>
    </svg>
  );
}
