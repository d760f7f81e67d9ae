import type { PartyId, Stance } from '../../../../model/index.ts';
import { listText, type View } from '../../../../view/index.ts';
import type { Resolution } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { span } from '../../../text/figures.ts';
import { useText } from '../../../text/index.ts';
import { signed } from '../../../text/signed.ts';
import { Lamp } from '../../../ui/Lamp.tsx';

/** Most parties named of those that turned. */
const NAMED = 4;
/** From the one that likes a text best. */
const STANCES = ['support', 'reserve', 'object'] as const;

function counts({ draft }: View): Readonly<Record<Stance, number>> | undefined {
  if (!draft) return undefined;
  const all = Object.values(draft.stances);
  return { support: count(all, 'support'), reserve: count(all, 'reserve'), object: count(all, 'object') };
}
/** Who likes the text better than before the round, and who likes it less. */
function turned(before: View, now: View): { readonly closer: readonly PartyId[]; readonly further: readonly PartyId[] } {
  const steps = (party: PartyId): number => {
    const [was, is] = [before.draft?.stances[party], now.draft?.stances[party]];
    return was && is ? STANCES.indexOf(was) - STANCES.indexOf(is) : 0;
  };
  const parties = Object.keys(now.draft?.stances ?? {});
  return { closer: parties.filter(party => steps(party) > 0), further: parties.filter(party => steps(party) < 0) };
}
const count = (all: readonly Stance[], stance: Stance) => all.filter(s => s === stance).length;

/** By how many it has grown or shrunk, where that can be told. */
function Since({ now, was }: { readonly now: number; readonly was: number | undefined }) {
  if (was === undefined || was === now) return null;
  return <small>{signed(now - was)}</small>;
}

/** What the forecast said, what came of it, and which meters moved. */
export function RoundSum({ resolution, done }: { readonly resolution: Resolution; readonly done: boolean }) {
  const text = useText();
  const { scenario, words, view, called } = useMeeting();
  const { before, foreseen } = resolution;
  const came = counts(view);
  const was = counts(before);
  const said = (stance: Stance): string | undefined => {
    if (!foreseen) return was && text('round.noForecast', { was: was[stance] });
    return text('round.forecast', { range: span(foreseen[stance]) });
  };
  const { closer, further } = turned(before, view);
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
                <b>{came[stance]}</b> <Since now={came[stance]} was={was?.[stance]} />
                <span className="soft">{said(stance)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {closer.length + further.length > 0 && (
        <p className="turned">
          {closer.length > 0 && text('forecast.better', { parties: listText(words, closer.map(called), NAMED) })}{' '}
          {further.length > 0 && text('forecast.worse', { parties: listText(words, further.map(called), NAMED) })}
        </p>
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
