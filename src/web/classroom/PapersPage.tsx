import { useEffect, useState } from 'react';
import type { DeskFace } from '../../session/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { chosenAddress, joinLink, said } from './joinAddress.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { enter, kept, useClass } from './line.ts';
import { usePlannedMeetings } from './plannedMeetings.ts';
import { Qr } from './Qr.tsx';
import { RoleSheet } from './RoleSheet.tsx';
import { sessionPlan, timeAfter } from './sessionPlan.ts';
import { useBegins } from './useBegins.ts';
import { useClassText } from './words.ts';
import '../screens/ending/print.css';
import './papers.css';

const PARTS = ['plan', 'guide', 'roles'] as const;
const GUIDE = {
  aims: ['papers.aim.1', 'papers.aim.2', 'papers.aim.3', 'papers.aim.4'],
  before: ['papers.before.1', 'papers.before.2', 'papers.before.3'],
  during: ['papers.during.1', 'papers.during.2', 'papers.during.3', 'papers.during.4', 'papers.during.5'],
  after: ['papers.after.1', 'papers.after.2', 'papers.after.3', 'papers.after.4', 'papers.after.5', 'papers.after.6', 'papers.after.7'],
} as const;

/** Everything a facilitator prints or reads before a class: `#/papers/CODE`, for a desk. */
export function PapersPage({ code }: { readonly code: string }) {
  const text = useClassText();
  const desk = useClass(state => state.desk);
  const [failure, setFailure] = useState<string>();
  const [shown, setShown] = useState<readonly string[]>(PARTS);
  const [held, setHeld] = useState(false);
  const meetings = usePlannedMeetings();
  const [wanted, setWanted] = useState<number>();
  useEffect(() => {
    enter({ type: 'enter', code, token: kept(code)?.token ?? '' }).catch((error: Error) => setFailure(error.message));
  }, [code]);
  if (!desk)
    return (
      <main className="class-door">
        <p role={failure ? 'alert' : 'status'}>{failure ?? text('away.connecting')}</p>
      </main>
    );
  const at = wanted ?? nextMeeting(desk);
  return (
    <main className="papers">
      <header className="screen-only">
        <h1>{text('papers.title')}</h1>
        <LanguageSwitch />
        <fieldset className="row" aria-label={text('papers.title')}>
          {PARTS.map(part => (
            <label key={part} className="tick">
              <input
                type="checkbox"
                checked={shown.includes(part)}
                onChange={() => setShown(shown.includes(part) ? shown.filter(one => one !== part) : [...shown, part])}
              />{' '}
              {text(`papers.which.${part}`)}
            </label>
          ))}
          <label className="tick">
            <input type="checkbox" checked={held} onChange={event => setHeld(event.target.checked)} /> {text('papers.held')}
          </label>
        </fieldset>
        {meetings.length > 1 && (
          <Select
            label={text('papers.meeting')}
            value={String(at)}
            onChange={value => setWanted(Number(value))}
            options={meetings.map(({ title }, n) => ({ value: String(n), label: title }))}
          />
        )}
        <p className="row">
          <Button kind="primary" icon="print" onClick={() => window.print()}>
            {text('papers.print')}
          </Button>
          <a className="button" href={`#/at/${code}`}>
            {text('papers.back')}
          </a>
        </p>
      </header>
      {shown.includes('plan') && <Plan desk={desk} at={at} />}
      {shown.includes('guide') && <FacilitatorsGuide at={at} />}
      {shown.includes('roles') && <RoleSheets desk={desk} held={held} at={at} />}
    </main>
  );
}

/** The meeting whose papers are wanted first: the one the tables are at, or the next where they have ended it. */
function nextMeeting({ tables }: DeskFace): number {
  return Math.max(0, ...tables.map(({ meeting, status }) => (status === 'between' ? meeting + 1 : meeting)));
}

interface ForMeeting {
  readonly at: number;
}

function Plan({ desk, at }: ForMeeting & { readonly desk: DeskFace }) {
  const text = useClassText();
  const [begins, setBegins] = useBegins(desk.code);
  const meetings = usePlannedMeetings();
  const steps = sessionPlan(desk.plan, meetings.slice(at), at > 0);
  const address = chosenAddress(desk.addresses);
  const starts = steps.map((_, n) => steps.slice(0, n).reduce((sum, step) => sum + step.minutes, 0));
  return (
    <section className="sheet" aria-labelledby="plan-title">
      <h2 id="plan-title">{text('papers.plan')}</h2>
      <div className="plan-head">
        <div>
          <p>
            <b>{desk.plan.title}</b>
          </p>
          <p>
            {meetings
              .slice(at)
              .map(({ title }) => title)
              .join(', ')}
          </p>
          <p>
            {text('papers.tables', { tables: desk.tables.filter(table => table.status !== 'closed').length, people: desk.people.length })}
          </p>
          <p>{text('papers.code', { code: desk.code, address: said(address) })}</p>
        </div>
        <Qr address={joinLink(address, desk.code)} label={text('projector.join')} />
      </div>
      <label className="field screen-only">
        <span>{text('papers.begins')}</span>
        <input className="input" type="time" value={begins} onChange={event => setBegins(event.target.value)} />
      </label>
      <table className="side-by-side">
        <caption className="unseen">{text('papers.plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('papers.when')}</th>
            <th scope="col">{text('papers.minutes')}</th>
            <th scope="col">{text('papers.what')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, n) => (
            <tr key={`${step.kind} ${starts[n]}`}>
              <th scope="row">{timeAfter(begins, starts[n]!)}</th>
              <td>{step.minutes}</td>
              <td>
                {step.kind === 'meeting'
                  ? text('papers.step.meeting', { title: step.title, rounds: step.rounds, minutes: step.each })
                  : step.kind === 'open'
                    ? text('papers.step.open', { title: step.title, rounds: step.rounds })
                    : text(`papers.step.${step.kind}`)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{timeAfter(begins, starts.at(-1)! + steps.at(-1)!.minutes)}</th>
            <td />
            <td>{text('papers.end')}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function FacilitatorsGuide({ at }: ForMeeting) {
  const text = useClassText();
  const loaded = useClass(state => Object.values(state.scenarios)[at]);
  return (
    <section className="sheet" aria-labelledby="guide-title">
      <h2 id="guide-title">{text('papers.guide')}</h2>
      {(['aims', 'before', 'during', 'after'] as const).map(part => (
        <div key={part}>
          {part === 'during' && loaded && (
            <>
              <h3>{text('papers.aloud')}</h3>
              <blockquote>{wordsOf(loaded.texts)('scenario.briefing')}</blockquote>
            </>
          )}
          <h3>{text(`papers.${part}`)}</h3>
          <ul>
            {GUIDE[part].map(line => (
              <li key={line}>{text(line)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function RoleSheets({ desk, held, at }: ForMeeting & { readonly desk: DeskFace; readonly held: boolean }) {
  const loaded = useClass(state => Object.values(state.scenarios)[at]);
  if (!loaded) return null;
  const taken = new Set(desk.people.map(person => person.seat));
  return loaded.scenario.parties
    .filter(party => party.playable && (!held || taken.has(party.id)))
    .map(party => <RoleSheet key={party.id} loaded={loaded} party={party} desk={desk} first={at === 0} />);
}
