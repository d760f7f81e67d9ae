import { useMemo, useState } from 'react';
import type { LogEntry } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Select } from '../../../ui/Select.tsx';
import { concerns, lineText, news } from './news.ts';
import './log.css';

/** What happened, round by round, newest first; for one party or for all. */
export function LogPanel() {
  const text = useText();
  const meeting = useMeeting();
  const { update, scenario, name } = meeting;
  const [party, setParty] = useState('');
  const rounds = useMemo(() => {
    const byRound = new Map<number, LogEntry[]>();
    for (const entry of update.log) {
      if (party && !concerns(entry).includes(party)) continue;
      byRound.set(entry.round, [...(byRound.get(entry.round) ?? []), entry]);
    }
    return [...byRound]
      .sort(([a], [b]) => b - a)
      .map(([round, entries]) => ({ round, lines: news(entries) }))
      .filter(({ lines }) => lines.length > 0);
  }, [update.log, party]);
  return (
    <section className="log" aria-labelledby="log-title">
      <header>
        <h2 id="log-title">{text('log')}</h2>
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
          <h3>{text('round', { round })}</h3>
          <ul>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows
              <li key={at} className={`fact ${line.entry.type} ${line.entry.audience ? 'private' : ''}`}>
                {lineText(meeting, line)}
                {line.entry.audience && <small>{text('log.private')}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
