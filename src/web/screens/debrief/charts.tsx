import { useState } from 'react';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Bars } from './Bars.tsx';
import { StepChart } from './StepChart.tsx';
import type { Told } from './told.ts';

const LINES = 6;
const ROWS = 9;

const steps = ({ debrief }: Told): readonly string[] => debrief.rounds.map(String);

/** What each gave up, round by round: those that gave most, and the seat. */
export function Concessions({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name } = told;
  const most = debrief.parties.filter(p => p.member).sort((a, b) => Math.abs(b.conceded.at(-1) ?? 0) - Math.abs(a.conceded.at(-1) ?? 0));
  const shown = most.slice(0, LINES);
  const own = most.find(p => p.party === seat);
  const lines = own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
  return (
    <StepChart
      title={text('debrief.concessions')}
      note={text('debrief.concessionsNote')}
      steps={steps(told)}
      stepsName={text('debrief.rounds')}
      lines={lines.map((p, at) => ({ id: p.party, label: name(p.party), values: p.conceded, accent: own ? p === own : at === 0 }))}
    />
  );
}

/** Who made whom like the text better. */
export function Moves({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name, words } = told;
  return (
    <Bars
      title={text('debrief.moved')}
      note={text('debrief.movedNote')}
      columns={[text('debrief.points')]}
      bars={debrief.moved
        .filter(m => m.points > 0 && m.by !== m.party)
        .slice(0, ROWS)
        .map((m, at) => ({
          id: `${m.by ?? m.event ?? ''} ${m.party} ${at}`,
          label: `${m.by === seat ? text('debrief.youMoved') : m.by ? name(m.by) : m.event ? words(`event.${m.event}.title`) : text('debrief.time')} → ${name(m.party)}`,
          value: m.points,
          accent: m.by === seat,
        }))}
    />
  );
}

/** What the outcome is worth to each, beside what no deal would have been. */
export function Worth({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name } = told;
  const [all, setAll] = useState(false);
  const sorted = debrief.parties.filter(p => p.member).sort((a, b) => a.utility - a.reservation - (b.utility - b.reservation));
  const own = sorted.find(p => p.party === seat);
  const few = sorted.slice(0, ROWS);
  const shown = all ? sorted : own && !few.includes(own) ? [...few.slice(0, -1), own] : few;
  return (
    <div>
      <Bars
        title={text('debrief.worth')}
        note={text('debrief.worthNote')}
        columns={[text('debrief.worthOf'), text('debrief.walkAway')]}
        top={100}
        bars={shown.map(p => ({ id: p.party, label: name(p.party), value: p.utility, mark: p.reservation, accent: p.party === seat }))}
      />
      {sorted.length > ROWS && (
        <Button kind="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {text(all ? 'debrief.fewer' : 'debrief.all', { count: sorted.length })}
        </Button>
      )}
    </div>
  );
}

/** The meters over the meeting, one line each: where it began, how it went, where it ended. */
export function Tracks({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words } = told;
  const shown = debrief.tracks.filter(t => scenario.tracks.find(track => track.id === t.track)?.shown);
  return (
    <figure className="chart-figure">
      <figcaption>
        <h3>{text('debrief.tracks')}</h3>
        <p className="soft">{text('debrief.tracksNote')}</p>
      </figcaption>
      <table className="sparks">
        <caption className="unseen">{text('debrief.tracks')}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{text('debrief.tracks')}</th>
            <th scope="col">{text('debrief.first')}</th>
            <th scope="col" />
            <th scope="col">{text('debrief.last')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(t => (
            <tr key={t.track}>
              <th scope="row">{words(`track.${t.track}.label`)}</th>
              <td>{Math.round(t.values[0] ?? 0)}</td>
              <td aria-hidden="true">
                <Spark values={t.values} marks={scenario.tracks.find(track => track.id === t.track)?.marks ?? []} />
              </td>
              <td>
                <b>{Math.round(t.values.at(-1) ?? 0)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** 0 to 100, with the marks under which something happens. */
function Spark({ values, marks }: { readonly values: readonly number[]; readonly marks: readonly number[] }) {
  const last = Math.max(1, values.length - 1);
  const y = (value: number) => 29 - (value / 100) * 28;
  return (
    <svg viewBox="0 0 200 30" preserveAspectRatio="none" aria-hidden="true">
      {marks.map(mark => (
        <line
          key={mark}
          x1="0"
          x2="200"
          y1={y(mark)}
          y2={y(mark)}
          stroke="var(--brass)"
          strokeDasharray="2 3"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path
        d={values.map((value, at) => `${at === 0 ? 'M' : 'L'}${(at / last) * 200} ${y(value)}`).join('')}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
