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
      lines={lines.map(p => ({ id: p.party, label: name(p.party), values: p.conceded, accent: p.party === seat }))}
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
          label: `${m.by ? name(m.by) : m.event ? words(`event.${m.event}.title`) : text('debrief.time')} → ${name(m.party)}`,
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

/** The meters over the meeting. */
export function Tracks({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words } = told;
  const shown = debrief.tracks.filter(t => scenario.tracks.find(track => track.id === t.track)?.shown);
  return (
    <StepChart
      title={text('debrief.tracks')}
      note={text('debrief.tracksNote')}
      steps={steps(told)}
      lines={shown.map(t => ({ id: t.track, label: words(`track.${t.track}.label`), values: t.values }))}
    />
  );
}
