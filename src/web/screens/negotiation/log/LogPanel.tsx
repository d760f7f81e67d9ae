import { useMemo, useState } from 'react';
import type { LogEntry } from '../../../../model/index.ts';
import { narrateRound, type Told } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Select } from '../../../ui/Select.tsx';
import { roundDate, weekDay } from '../meters/dates.ts';
import './log.css';

/** News that weighs less is set smaller. */
const WEIGHTY = 45;

/** What happened, round by round, newest first; for one party or for all. `bare` leaves out the heading where one stands above. */
export function LogPanel({ bare = false }: { readonly bare?: boolean }) {
  const text = useText();
  const { update, scenario, words, name } = useMeeting();
  const [party, setParty] = useState('');
  const rounds = useMemo(() => {
    const byRound = new Map<number, LogEntry[]>();
    for (const entry of update.log) byRound.set(entry.round, [...(byRound.get(entry.round) ?? []), entry]);
    return [...byRound]
      .sort(([a], [b]) => b - a)
      .map(([round, entries]) => ({
        round,
        lines: narrateRound(scenario, words, entries).filter(line => !party || line.parties.includes(party)),
      }))
      .filter(({ lines }) => lines.length > 0);
  }, [update.log, scenario, words, party]);
  return (
    <section className="log" aria-label={text('log')}>
      <header>
        {!bare && <h2>{text('log')}</h2>}
        <Select
          label={text('log.filter')}
          value={party}
          onChange={setParty}
          options={[{ value: '', label: text('log.all') }, ...scenario.parties.map(p => ({ value: p.id, label: name(p.id) }))]}
        />
      </header>
      {rounds.length === 0 && <p className="second">{text('log.empty')}</p>}
      {rounds.map(({ round, lines }) => (
        <section key={round}>
          <h3>
            {text('round', { round })} <span className="soft">{weekDay(roundDate(scenario, round))}</span>
          </h3>
          <ul>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows
              <Line key={at} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: Told }) {
  const text = useText();
  const { seat } = useMeeting();
  const { entry } = line;
  const mine = 'by' in entry && entry.by === seat;
  return (
    <li className={`fact ${entry.type} ${line.weight >= WEIGHTY ? '' : 'light'} ${mine ? 'mine' : ''}`}>
      {line.text}
      {entry.audience && <small>{text('log.private')}</small>}
    </li>
  );
}
