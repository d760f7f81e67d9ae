import type { Effect, PartyId, PartySet } from '../../../../model/index.ts';
import { sentence as capitalised } from '../../../../view/index.ts';
import { type Meeting, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { rangeOf } from './range.ts';

type TrackEffect = Extract<Effect, { type: 'track' }>;

/** What an answer does, with the scenario's own figures: meters as lines, the rest as sentences. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  const text = useText();
  const meeting = useMeeting();
  const { scenario } = meeting;
  const shown = (effect: Effect): effect is TrackEffect =>
    effect.type === 'track' && (scenario.tracks.find(t => t.id === effect.track)?.shown ?? false);
  const meters = effects.filter(shown);
  const rest = effects.filter(effect => effect.type !== 'track');
  return (
    <div className="effects">
      {meters.map(effect => (
        <TrackLine key={`${effect.track}${effect.why}`} effect={effect} meeting={meeting} />
      ))}
      {rest.length > 0 && (
        <ul className="second">
          {rest.map((effect, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={at}>{sentence(effect, meeting)}</li>
          ))}
        </ul>
      )}
      {effects.length === 0 && <p className="second">{text('effect.nothing')}</p>}
    </div>
  );

  function sentence(effect: Effect, { words, name, called, view }: Meeting): string {
    const whom = (set: PartySet, say = name): string =>
      'party' in set ? say(set.party) : 'bloc' in set ? words(`bloc.${set.bloc}`) : text('effect.all');
    const direction = (amount: Parameters<typeof rangeOf>[0]): 'up' | 'down' | 'either' => {
      const range = rangeOf(amount, view);
      return range && range[0] >= 0 ? 'up' : range && range[1] <= 0 ? 'down' : 'either';
    };
    switch (effect.type) {
      case 'shift':
        return text(`effect.shift.${direction(effect.by)}`, { whom: whom(effect.of), issue: words(`issue.${effect.issue}.label`) });
      case 'salience':
        return text(effect.times >= 1 ? 'effect.salience.up' : 'effect.salience.down', {
          whom: whom(effect.of),
          issue: words(`issue.${effect.issue}.label`),
        });
      case 'resolve':
        return text(`effect.resolve.${direction(effect.points)}`, { whom: whom(effect.of) });
      case 'failure':
        return text(`effect.failure.${direction(effect.points)}`, { whom: whom(effect.of) });
      case 'trust':
        return text(effect.by >= 0 ? 'effect.trust.up' : 'effect.trust.down', {
          whom: whom(effect.of),
          towards: whom(effect.towards, called),
        });
      case 'pledge':
        return capitalised(text('effect.pledge', { whom: called(effect.party), value: effect.value }));
      case 'asset':
        return text(effect.available ? 'effect.asset.there' : 'effect.asset.gone', { asset: words(`asset.${effect.asset}`) });
      case 'reveal':
        return text('effect.reveal', { whom: name(effect.party), issue: words(`issue.${effect.issue}.label`) });
      case 'rounds':
        return text('effect.rounds', { count: effect.by });
      case 'track':
        return words(`track.${effect.track}.label`);
    }
  }
}

function TrackLine({ effect, meeting }: { readonly effect: TrackEffect; readonly meeting: Meeting }) {
  const { view, words } = meeting;
  const now = view.tracks[effect.track] ?? 0;
  const range = rangeOf(effect.by, view);
  const cut = (value: number) => Math.min(100, Math.max(0, now + value));
  const from = range ? Math.round(cut(range[0])) : undefined;
  const to = range ? Math.round(cut(range[1])) : undefined;
  return (
    <div className="forecast-line">
      <span>{words(`track.${effect.track}.label`)}</span>
      <span className="was">{Math.round(now)}</span>
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="8" y2="8" stroke="var(--desk-3)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        {from !== undefined && to !== undefined && (
          <>
            <rect
              x={Math.min(now, from)}
              width={Math.max(0.5, Math.abs(now - (from + to) / 2))}
              y="5"
              height="6"
              fill="#a9bac8"
              opacity=".5"
            />
            <line
              x1={(from + to) / 2}
              x2={(from + to) / 2}
              y1="1"
              y2="15"
              stroke="var(--ink)"
              strokeWidth="2.500"
              vectorEffect="non-scaling-stroke"
            />
          </>
        )}
        <path d={`M${now} 8h.01`} stroke="var(--ink)" strokeWidth="8" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        <path d={`M${now} 8h.01`} stroke="var(--desk)" strokeWidth="4.500" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
      </svg>
      <b>{from === undefined ? '?' : from === to ? from : `${from}–${to}`}</b>
    </div>
  );
}

/** Whom an answer moves on the map: whose holding out grows (down) or shrinks (up). */
export function marksOf(effects: readonly Effect[], meeting: Meeting): Readonly<Record<PartyId, 'up' | 'down'>> {
  const { scenario, view } = meeting;
  const members = (set: PartySet): readonly PartyId[] =>
    'party' in set ? [set.party] : 'bloc' in set ? (scenario.blocs.find(b => b.id === set.bloc)?.members ?? []) : [];
  const marks: Record<PartyId, 'up' | 'down'> = {};
  for (const effect of effects) {
    if (effect.type !== 'shift' && effect.type !== 'resolve') continue;
    const range = rangeOf(effect.type === 'shift' ? effect.by : effect.points, view);
    if (!range) continue;
    const grows = (range[0] + range[1]) / 2 > 0;
    for (const party of members(effect.of)) marks[party] = grows === (effect.type === 'shift') ? 'up' : 'down';
  }
  return marks;
}
