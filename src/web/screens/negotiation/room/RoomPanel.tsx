import { memo, useMemo } from 'react';
import { narrateRound, reasonText, type StanceSeen, textAfter } from '../../../../view/index.ts';
import { select } from '../../../app/acts.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { useText } from '../../../text/index.ts';
import { signedRange } from '../../../text/signed.ts';
import { Button } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import type { OnOpen } from '../open.ts';
import { useStances } from '../useStances.ts';
import { Positions } from './Positions.tsx';
import './room.css';

const SHOWN = 5;
const NEWS = 5;

/** What there is to see while nobody's dossier is open: who stands in the way, where everybody stands, what just happened. */
export const RoomPanel = memo(function RoomPanel({ onOpen }: { readonly onOpen: OnOpen }) {
  const view = useShown();
  return (
    <div className="room">
      {view.draft ? <InTheWay /> : <Positions />}
      <LastRound onOpen={onOpen} />
      {view.draft && <Positions />}
    </div>
  );
});

/** How the seat itself stands on the draft, and who would not let it pass, nearest to it first; a press opens the dossier. */
function InTheWay() {
  const text = useText();
  const { view, seat } = useMeeting();
  const pkg = useMemo(() => textAfter(view, []), [view]);
  const seen = useStances(pkg);
  if (!seen) return null;
  const own = seen.stances.find(s => s.party === seat);
  const stuck = seen.stances.filter(s => !s.lets && s !== own).sort((a, b) => a.margin[1] - b.margin[1]);
  return (
    <section>
      {own && (
        <>
          <h2>{text('room.you')}</h2>
          <ul className="stuck yours">
            <Stuck seen={own} />
          </ul>
        </>
      )}
      <h2>{text('room.inTheWay')}</h2>
      <p className="soft">{text('room.marginMeans')}</p>
      {stuck.length === 0 ? (
        <p className="second">{text('room.nobody')}</p>
      ) : (
        <ul className="stuck">
          {stuck.slice(0, SHOWN).map(s => (
            <Stuck key={s.party} seen={s} />
          ))}
        </ul>
      )}
      {stuck.length > SHOWN && <p className="soft">{text('room.more', { count: stuck.length - SHOWN })}</p>}
    </section>
  );
}

/** What the text itself does comes before what time and no deal do. */
export const telling = (seen: StanceSeen) =>
  seen.reasons.find(r => r.points < 0 && r.kind !== 'noDeal' && r.kind !== 'time') ?? seen.reasons.find(r => r.points < 0);

function Stuck({ seen }: { readonly seen: StanceSeen }) {
  const text = useText();
  const { scenario, words, name } = useMeeting();
  const reason = telling(seen);
  return (
    <li>
      <button type="button" onClick={() => select(seen.party)}>
        <Lamp stance={seen.stance} />
        <Flag party={partyOf(scenario, seen.party)} />
        <b>{name(seen.party)}</b>
        <span className="margin" title={text('room.marginMeans')}>
          {signedRange(text, seen.margin)}
        </span>
        {reason && <small>{reasonText(scenario, words, reason)}</small>}
      </button>
    </li>
  );
}

/** The weightiest news of the round before. */
function LastRound({ onOpen }: { readonly onOpen: OnOpen }) {
  const text = useText();
  const { scenario, words, update, view } = useMeeting();
  const told = useMemo(() => {
    const lines = narrateRound(
      scenario,
      words,
      update.log.filter(entry => entry.round === view.round - 1),
    );
    const most = [...lines].sort((a, b) => b.weight - a.weight).slice(0, NEWS);
    return lines.filter(line => most.includes(line));
  }, [scenario, words, update.log, view.round]);
  if (told.length === 0) return null;
  return (
    <section>
      <div className="panel-head">
        <h2>{text('room.last')}</h2>
        <Button kind="link" onClick={() => onOpen({ kind: 'log' })}>
          {text('room.log')}
        </Button>
      </div>
      <ul className="news">
        {told.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the news of a round never changes
          <li key={at} className={`fact ${line.entry.type}`}>
            {line.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
