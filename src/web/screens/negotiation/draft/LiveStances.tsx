import type { CSSProperties } from 'react';
import type { Stance } from '../../../../model/index.ts';
import { reasonText, type StanceSeen } from '../../../../view/index.ts';
import { planMove } from '../../../app/acts.ts';
import type { Expected } from '../../../app/expected.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { signedRange } from '../../../text/signed.ts';
import { Button } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import { telling } from '../room/RoomPanel.tsx';

const STANCES = ['support', 'reserve', 'object'] as const;
const ORDER = { object: 0, reserve: 1, support: 2 } as const;
/** Points either way that the bars show; more is as good as this. */
const REACH = 50;

interface Props {
  readonly seen: Expected | undefined;
  /** How many in all, as the forecast will say it once the draft is planned, or as each is guessed to stand. */
  readonly counts: Readonly<Record<Stance, number | string>> | undefined;
  readonly granted: Readonly<Record<string, number>>;
}

/** While a draft is written: how each member would stand on it, as far as is known, those most in the way first. */
export function LiveStances({ seen, counts, granted }: Props) {
  const text = useText();
  if (!seen) return <div className="live" />;
  const sorted = [...seen.stances].sort(
    (a, b) => Number(a.lets) - Number(b.lets) || ORDER[a.stance] - ORDER[b.stance] || a.margin[1] - b.margin[1],
  );
  return (
    <div className="live">
      <h3>{text('draft.live')}</h3>
      <p className="counts">
        {STANCES.map(stance => (
          <span key={stance}>
            <Lamp stance={stance} /> <b>{counts?.[stance] ?? '–'}</b> {text(`stance.${stance}`)}
          </span>
        ))}
      </p>
      <p className="soft">
        {text('draft.marginMeans')}{' '}
        <span className="breaks">
          <Icon name="breakSilence" /> {text('draft.breaks')}
        </span>
      </p>
      <ul>
        {sorted.map(s => (
          <Row key={s.party} seen={s} thirds={granted[s.party]} />
        ))}
      </ul>
    </div>
  );
}

function Row({ seen, thirds }: { readonly seen: StanceSeen; readonly thirds: number | undefined }) {
  const text = useText();
  const { scenario, words, name, view } = useMeeting();
  const reason = seen.stance === 'support' && seen.lets ? undefined : telling(seen);
  const mayGrant = view.own?.moves.includes('grantCarveOut') && seen.stance === 'object' && !thirds;
  return (
    <li className={seen.stance}>
      <Lamp stance={seen.stance} />
      <Flag party={partyOf(scenario, seen.party)} />
      <span className="live-name">
        {name(seen.party)}{' '}
        {!seen.lets && (
          <span className="breaks" title={text('draft.breaks')}>
            <Icon name="breakSilence" />
            <span className="unseen">{text('draft.breaks')}</span>
          </span>
        )}
        {thirds !== undefined && <small>{text('thirds', { thirds })}</small>}
        {reason && <small className="because">{reasonText(scenario, words, reason)}</small>}
      </span>
      <MarginBar margin={seen.margin} />
      <span className="unseen">{signedRange(text, seen.margin)}</span>
      {mayGrant && (
        <Button
          kind="link"
          aria-label={`${text('move.grantCarveOut')}: ${name(seen.party)}`}
          onClick={() => planMove({ type: 'grantCarveOut', party: seen.party, thirds: 1 })}
        >
          {text('draft.grant')}
        </Button>
      )}
    </li>
  );
}

/** Low to high on a line whose middle is what it would have without a text. */
function MarginBar({ margin: [low, middle, high] }: { readonly margin: StanceSeen['margin'] }) {
  const text = useText();
  const at = (points: number) => 50 + (Math.max(-REACH, Math.min(REACH, points)) / REACH) * 50;
  return (
    <span
      className="margin-bar"
      title={signedRange(text, [low, middle, high])}
      style={{ '--low': at(low), '--middle': at(middle), '--high': at(high) } as CSSProperties}
      aria-hidden="true"
    >
      <i />
      <u />
    </span>
  );
}
