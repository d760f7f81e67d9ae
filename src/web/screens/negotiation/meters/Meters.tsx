import type { CSSProperties } from 'react';
import { memo } from 'react';
import type { Meter } from '../../../../model/index.ts';
import type { View } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { numbers } from '../../../text/figures.ts';
import { useText } from '../../../text/index.ts';
import { marksOf, shareOf } from './facts.ts';
import { Ladder } from './Ladder.tsx';
import './meters.css';

const at = (value: number): CSSProperties => ({ '--at': value }) as CSSProperties;
const figure = numbers({ maximumFractionDigits: 1 });

interface Props {
  readonly view: View;
  /** The view before the round that is being shown: where the ghosts stand. */
  readonly before: View | undefined;
}

/** What is always on screen of the world outside the text: who is at which mark, who pays, how the tracks stand. */
export const Meters = memo(function Meters({ view, before }: Props) {
  const text = useText();
  const { scenario } = useMeeting();
  return (
    <section className="meters" aria-label={text('meters')}>
      {scenario.meters.map(meter => (
        <One key={meter.id} meter={meter} view={view} before={before} />
      ))}
    </section>
  );
});

function One({ meter, view, before }: Props & { readonly meter: Meter }) {
  if (meter.kind === 'marks') return <Marks meter={meter} view={view} />;
  if (meter.kind === 'share') return <Share meter={meter} view={view} />;
  return <Track meter={meter} view={view} before={before} />;
}

function Marks({ meter, view }: { readonly meter: Extract<Meter, { kind: 'marks' }>; readonly view: View }) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const { marks, values } = marksOf(scenario, view, meter);
  return (
    <div className="meter wide">
      <div className="name">
        <span className="full">{words(`meter.${meter.id}.label`)}</span>
        <span className="brief">{text('meter.marks', { marks: meter.at.map(at => figure.format(at)).join(' · ') })}</span>
        <span className="legend-keys full">
          <span>● {text('meter.pledged')}</span>
          <span>○ {text('meter.today')}</span>
        </span>
      </div>
      <div className="full ladder-cell">
        <Ladder values={values} marks={meter.at} />
      </div>
      <table className="full">
        <caption className="unseen">{words(`meter.${meter.id}.label`)}</caption>
        <tbody>
          {marks.map(mark => (
            <tr key={mark.at}>
              <td>{text('meter.atLeast', { at: figure.format(mark.at) })}</td>
              <td>{mark.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <span className="value brief">{marks.map(mark => mark.count).join(' · ')}</span>
      <span className="spread brief" aria-hidden="true">
        {[...marks].reverse().map((mark, i, all) => (
          <i
            key={mark.at}
            style={{ flexGrow: mark.count - (all[i - 1]?.count ?? 0), '--fill': `var(--ramp-${6 - 2 * i})` } as CSSProperties}
          />
        ))}
        <i style={{ flexGrow: values.length - (marks[0]?.count ?? 0), '--fill': 'var(--ramp-0)' } as CSSProperties} />
      </span>
    </div>
  );
}

function Share({ meter, view }: { readonly meter: Extract<Meter, { kind: 'share' }>; readonly view: View }) {
  const text = useText();
  const { scenario, words, name } = useMeeting();
  const share = Math.round(shareOf(scenario, view, meter));
  return (
    <div className="meter share">
      <div className="name">
        <span className="full">{words(`meter.${meter.id}.label`)}</span>
        <span className="brief">{text('meter.andOthers', { party: scenario.parties.find(p => p.id === meter.party)?.code ?? '' })}</span>
        <span className="value brief">
          {share} / {100 - share}
        </span>
      </div>
      <div className="sharebar" role="img" aria-label={text('meter.share', { party: name(meter.party), share, rest: 100 - share })}>
        <span className="one" style={{ flexGrow: share }}>
          {scenario.parties.find(p => p.id === meter.party)?.code} {share}
        </span>
        <span className="rest" style={{ flexGrow: 100 - share }}>
          {100 - share}
        </span>
        {meter.asks !== undefined && <i style={at(meter.asks)} />}
      </div>
      {meter.asks !== undefined && <p className="soft full asks-line">{words(`meter.${meter.id}.asks`)}</p>}
    </div>
  );
}

function Track({
  meter,
  view,
  before,
}: {
  readonly meter: Extract<Meter, { kind: 'track' }>;
  readonly view: View;
  readonly before: View | undefined;
}) {
  const text = useText();
  const { scenario, words, update } = useMeeting();
  const track = scenario.tracks.find(t => t.id === meter.track);
  const value = view.tracks[meter.track] ?? 0;
  const was = before?.tracks[meter.track];
  const change = update.log
    .filter(entry => entry.type === 'trackMoved' && entry.track === meter.track && entry.round >= view.round - 1)
    .reduce((sum, entry) => sum + (entry.type === 'trackMoved' ? entry.to - entry.from : 0), 0);
  const mark = track?.marks[0];
  const label = words(`track.${meter.track}.label`);
  const whole = Math.round(value);
  return (
    <div className="meter">
      <div className="name">
        <span title={label}>{label}</span>
        <span className="value">
          {whole}
          {Math.round(change) !== 0 && (
            <span className="change">
              {' '}
              {change > 0 ? '▲' : '▼'}
              <span className="unseen">{text(change > 0 ? 'meter.up' : 'meter.down')}</span> {Math.abs(Math.round(change))}
            </span>
          )}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot hold the ghost, the needle and the marks */}
      <div className="track" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={whole}>
        {was !== undefined && <div className="ghost" style={at(was)} />}
        <div className="fill" style={at(value)} />
        <div className="needle" style={at(value)} />
        {track?.marks.map(m => (
          <span key={m} className="mark-at" style={at(m)} />
        ))}
      </div>
      {mark !== undefined && (
        <p className={`soft full ${value < mark ? 'crossed' : ''}`}>
          {text('meter.below', { mark, what: words(`track.${meter.track}.below.${mark}`) })}
        </p>
      )}
    </div>
  );
}
