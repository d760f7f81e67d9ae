import type { Stance } from '../../../../model/index.ts';
import type { View } from '../../../../view/index.ts';
import type { Resolution } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Lamp } from '../../../ui/Lamp.tsx';

const STANCES = ['support', 'reserve', 'object'] as const;

function counts({ draft }: View): Readonly<Record<Stance, number>> | undefined {
  if (!draft) return undefined;
  const all = Object.values(draft.stances);
  return { support: count(all, 'support'), reserve: count(all, 'reserve'), object: count(all, 'object') };
}
const count = (all: readonly Stance[], stance: Stance) => all.filter(s => s === stance).length;

/** What the forecast said, what came of it, and which meters moved. */
export function RoundSum({ resolution, done }: { readonly resolution: Resolution; readonly done: boolean }) {
  const text = useText();
  const { scenario, words, view } = useMeeting();
  const { before, forecast } = resolution;
  const came = counts(view);
  const was = counts(before);
  const said = (stance: Stance): string | undefined => {
    if (!forecast) return was && text('round.noForecast', { was: was[stance] });
    const { low, middle, high } = forecast.object;
    const range = stance !== 'object' ? String(forecast[stance]) : low < high ? `${low}–${high}` : String(middle);
    return text('round.forecast', { range });
  };
  const moved = scenario.meters.flatMap(meter => {
    if (meter.kind !== 'track') return [];
    const [from, to] = [Math.round(before.tracks[meter.track] ?? 0), Math.round(view.tracks[meter.track] ?? 0)];
    return from === to ? [] : [{ track: meter.track, from, to }];
  });
  return (
    <div className={`round-sum ${done ? '' : 'waiting'}`} aria-hidden={!done}>
      {came && (
        <dl aria-label={text('round.came')}>
          {STANCES.map(stance => (
            <div key={stance}>
              <dt>
                <Lamp stance={stance} /> <span className="unseen">{text(`stance.${stance}`)}</span>
              </dt>
              <dd>
                <b>{came[stance]}</b> <span className="soft">{said(stance)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {moved.length > 0 && (
        <p className="second">
          {moved.map(({ track, from, to }) => (
            <span key={track}>
              {to > from ? '▲' : '▼'} {text('round.changed', { track: words(`track.${track}.label`), from, to })}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
