import { memo, useMemo, useState } from 'react';
import type { LogEntry, PartyId } from '../../../../model/index.ts';
import { type LogQuestion, logAsked, narrateRound, type Told } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Linked } from '../../book/Linked.tsx';
import { roundDate, weekDay } from '../meters/dates.ts';
import { LogFilter } from './LogFilter.tsx';
import './log.css';

/** News that weighs less is set smaller. */
const WEIGHTY = 45;

interface Props {
  /** Leaves out the heading where one stands above. */
  readonly bare?: boolean;
  /** Whose doings are asked for at first. */
  readonly about?: PartyId | undefined;
}

/** What happened, round by round, newest first; all of it, or what answers a question. */
export const LogPanel = memo(function LogPanel({ bare = false, about }: Props) {
  const text = useText();
  const { update, scenario, words } = useMeeting();
  const [question, setQuestion] = useState<LogQuestion>(about ? { party: about, kind: 'did' } : {});
  const rounds = useMemo(() => {
    const byRound = new Map<number, LogEntry[]>();
    for (const entry of logAsked(scenario, update.log, question)) byRound.set(entry.round, [...(byRound.get(entry.round) ?? []), entry]);
    return [...byRound]
      .sort(([a], [b]) => b - a)
      .map(([round, entries]) => ({ round, lines: narrateRound(scenario, words, entries) }))
      .filter(({ lines }) => lines.length > 0);
  }, [update.log, scenario, words, question]);
  const asked = Object.values(question).some(one => one !== undefined);
  return (
    <section className="log" aria-label={text('log')}>
      <header>
        {!bare && <h2>{text('log')}</h2>}
        <LogFilter question={question} onAsk={setQuestion} found={rounds.reduce((sum, { lines }) => sum + lines.length, 0)} />
      </header>
      {rounds.length === 0 && <p className="second">{text(asked ? 'log.none' : 'log.empty')}</p>}
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
});

function Line({ line }: { readonly line: Told }) {
  const text = useText();
  const { seat } = useMeeting();
  const { entry } = line;
  const mine = 'by' in entry && entry.by === seat;
  return (
    <li className={`fact ${entry.type} ${line.weight >= WEIGHTY ? '' : 'light'} ${mine ? 'mine' : ''}`}>
      <Linked>{line.text}</Linked>
      {entry.audience && <small>{text('log.private')}</small>}
    </li>
  );
}
