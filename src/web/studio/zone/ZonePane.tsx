import { useMemo, useState } from 'react';
import { valueText } from '../../../view/index.ts';
import { wordsOf } from '../../app/meeting.ts';
import { useSpoken } from '../../text/spoken.ts';
import { Select } from '../../ui/Select.tsx';
import { lookSoon } from '../look/lookSoon.ts';
import { setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { ZoneGridTable } from './ZoneGridTable.tsx';
import { ZoneStripTable } from './ZoneStripTable.tsx';
import type { ZoneProps } from './zoneProps.ts';
import './zone.css';

/** Where the table could agree as it is written: who takes what, where the compromise lies, who stands in its way. */
export function ZonePane() {
  const text = useStudioText();
  const shown = useStudio(now => now.found?.shown);
  const voice = useSpoken(now => now.voice);
  const words = useMemo(() => shown && wordsOf(shown.texts, voice), [shown, voice]);
  if (!shown || !words) return <p className="soft pane-note">{text('preview.broken')}</p>;
  return (
    <div className="studio-zone">
      {shown.zone.grid && <Grid shown={shown} words={words} />}
      <Compromise shown={shown} words={words} />
      <ByIssue shown={shown} words={words} />
      <p className="soft">{text('zone.note')}</p>
    </div>
  );
}

function Compromise({ shown: { scenario, zone }, words }: ZoneProps) {
  const text = useStudioText();
  const common = scenario.issues.filter(({ scope }) => scope === 'common');
  const taking = zone.members.length - zone.blockers.length;
  return (
    <section aria-labelledby="zone-compromise">
      <h2 id="zone-compromise">{text('zone.compromise')}</h2>
      <dl className="sums">
        {common.map(({ id }) => (
          <div key={id}>
            <dt>{words(`issue.${id}.label`)}</dt>
            <dd className="num">{valueText(scenario, words, id, zone.compromise[id]!)}</dd>
          </div>
        ))}
      </dl>
      <p role="status">
        {text('zone.taking', { taking, members: zone.members.length })}{' '}
        {zone.blockers.length > 0 &&
          text('zone.blockers', {
            who: zone.blockers
              .slice(0, 6)
              .map(({ party, lacks }) => text('zone.blocker', { party: words(`party.${party}.name`), points: Math.ceil(lacks) }))
              .join(', '),
            more: Math.max(0, zone.blockers.length - 6),
          })}
      </p>
    </section>
  );
}

function Grid({ shown, words }: ZoneProps) {
  const text = useStudioText();
  const { x, y } = shown.zone.grid!;
  const options = shown.scenario.issues
    .filter(({ scope }) => scope === 'common')
    .map(({ id }) => ({ value: id, label: words(`issue.${id}.label`) }));
  const choose = (axes: readonly string[]): void => {
    setStudio({ axes });
    lookSoon(0);
  };
  return (
    <section aria-labelledby="zone-grid">
      <h2 id="zone-grid">{text('zone.grid')}</h2>
      <div className="row">
        <Select label={text('zone.across')} value={x} options={options} onChange={one => choose(one === y ? [y, x] : [one, y])} />
        <Select label={text('zone.up')} value={y} options={options} onChange={one => choose(one === x ? [y, x] : [x, one])} />
      </div>
      <ZoneGridTable shown={shown} words={words} />
    </section>
  );
}

function ByIssue({ shown, words }: ZoneProps) {
  const text = useStudioText();
  const [chosen, setChosen] = useState<string>();
  const { strips } = shown.zone;
  const strip = strips.find(({ issue }) => issue === chosen) ?? strips[0];
  if (!strip) return null;
  return (
    <section aria-labelledby="zone-issue">
      <h2 id="zone-issue">{text('zone.who')}</h2>
      <Select
        label={text('kind.issue')}
        value={strip.issue}
        options={strips.map(({ issue }) => ({ value: issue, label: words(`issue.${issue}.label`) }))}
        onChange={setChosen}
      />
      <ZoneStripTable shown={shown} words={words} strip={strip} />
    </section>
  );
}
