import { useEffect, useState } from 'react';
import type { DeskFace } from '../../session/index.ts';
import { behind, minutesSince, placed, standingOf } from './lessonLine.ts';
import { usePlannedMeetings } from './plannedMeetings.ts';
import { sessionPlan, timeAfter } from './sessionPlan.ts';
import { useBegins } from './useBegins.ts';
import { useClassText } from './words.ts';
import './lessonLine.css';

/** Rounds longer than this, ms, are homework: no lesson holds them. */
const HOMEWORK = 60 * 60_000;
const TICK = 5000;

/** Minutes into the lesson, and the time of day. */
function useNow(begins: string): { readonly now: number; readonly time: string } {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(n => n + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  const date = new Date();
  const now = minutesSince(begins, date.getHours(), date.getMinutes());
  return { now, time: timeAfter(begins, now + 24 * 60) };
}

/** The lesson along its plan: what comes when, where the clock is, and where the class stands. */
export function LessonLine({ desk }: { readonly desk: DeskFace }) {
  const text = useClassText();
  const meetings = usePlannedMeetings();
  const [begins, setBegins] = useBegins(desk.code);
  const { now, time } = useNow(begins);
  const steps = placed(sessionPlan(desk.plan, meetings));
  if ((desk.plan.roundMs ?? 0) > HOMEWORK || meetings.length === 0) return null;
  const standing = standingOf(steps, desk.tables, now);
  const late = standing && behind(standing, now);
  return (
    <section className="lesson" aria-labelledby="lesson-title">
      <header>
        <h2 id="lesson-title">{text('lesson.title')}</h2>
        <label className="lesson-begins">
          <span>{text('papers.begins')}</span>
          <input className="input" type="time" value={begins} onChange={event => setBegins(event.target.value)} />
        </label>
        {late !== undefined && (
          <p className={late > 0 ? 'late' : 'soft'}>
            {late > 0
              ? text('lesson.late', { time, minutes: late })
              : late < 0
                ? text('lesson.early', { time, minutes: -late })
                : text('lesson.onTime', { time })}
          </p>
        )}
      </header>
      <ol className="lesson-track">
        {steps.map((step, n) => (
          <li
            key={`${step.kind} ${step.from}`}
            className={n < (standing?.step ?? 0) ? 'done' : ''}
            style={{ flexGrow: step.minutes }}
            aria-current={n === standing?.step ? 'step' : undefined}
          >
            {now >= step.from && now < step.to && (
              <span
                className="lesson-now"
                style={{ insetInlineStart: `${(100 * (now - step.from)) / step.minutes}%` }}
                aria-hidden="true"
              />
            )}
            <b>{timeAfter(begins, step.from)}</b>{' '}
            <span>{step.kind === 'meeting' || step.kind === 'open' ? step.title : text(`lesson.step.${step.kind}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
