import { useMemo, useState } from 'react';
import type { LogEntry } from '../../../model/index.ts';
import { narrateRound, type Told } from '../../../view/index.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { LogDialog } from '../negotiation/log/LogDialog.tsx';
import { roundDate, weekDay } from '../negotiation/meters/dates.ts';
import '../negotiation/log/log.css';

/** What turned the meeting: news at least this weighty, and the seat's own. */
const TURNING = 75;
const OWN = 45;
const A_ROUND = 4;

/** How it came about, round by round, in the few lines that mattered. */
export function Story() {
  const text = useText();
  const { update, scenario, words, seat } = useMeeting();
  const [open, setOpen] = useState(false);
  const rounds = useMemo(() => {
    const own = ({ entry }: Told) => 'by' in entry && entry.by === seat;
    const byRound = new Map<number, LogEntry[]>();
    for (const entry of update.log) byRound.set(entry.round, [...(byRound.get(entry.round) ?? []), entry]);
    return [...byRound]
      .map(([round, entries]) => {
        const told = narrateRound(scenario, words, entries).filter(line => line.weight >= (own(line) ? OWN : TURNING));
        const most = [...told].sort((a, b) => b.weight - a.weight).slice(0, A_ROUND);
        return { round, lines: told.filter(line => most.includes(line)) };
      })
      .filter(({ lines }) => lines.length > 0);
  }, [update.log, scenario, words, seat]);
  return (
    <section className="story">
      <div className="panel-head">
        <h2>{text('ending.story')}</h2>
        <Button kind="link" onClick={() => setOpen(true)}>
          {text('room.log')}
        </Button>
      </div>
      <ol>
        {rounds.map(({ round, lines }) => (
          <li key={round}>
            <h3>
              {text('round', { round })} <span className="soft">{weekDay(roundDate(scenario, round))}</span>
            </h3>
            <ul>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the game is over
                <li key={at} className={`fact ${line.entry.type}`}>
                  {line.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {open && <LogDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
