import { memo } from 'react';
import { exportRecord, toTitle, undo } from '../../app/acts.ts';
import { openBook } from '../../app/book.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useAsked } from './asked/useAsked.ts';
import { BarPlace } from './BarPlace.tsx';
import { weekDay } from './meters/dates.ts';
import type { OnOpen } from './open.ts';

interface Props {
  /** An event that asks this seat is on stage. */
  readonly asked: boolean;
  readonly onOpen: OnOpen;
}

/** Whose turn it is, what is expected, and how long there is. */
export const TopBar = memo(function TopBar({ asked, onOpen }: Props) {
  const text = useText();
  const { scenario, words, view, update, name, seat } = useMeeting();
  const busy = useGame(game => game.busy);
  const resolving = useGame(game => game.resolution !== undefined);
  const waiting = useAsked();
  const at = scenario.calendar.rounds[Math.min(view.round, scenario.calendar.rounds.length) - 1];
  const wants = asked
    ? text('bar.asked')
    : view.phase.name === 'silence'
      ? text('bar.silence')
      : waiting.open > 0
        ? text('asked.open', { count: waiting.open })
        : undefined;
  // A silence opened in the last round runs one round on.
  const after = view.round > view.lastRound;
  const part = at && words(`session.${at.session}`);
  const when = after
    ? at
      ? text('bar.after', { date: weekDay(at.date), part: part ?? '' })
      : text('bar.afterShort')
    : at
      ? text('bar.when', { round: view.round, of: view.lastRound, date: weekDay(at.date), part: part ?? '' })
      : text('bar.round', { round: view.round, of: view.lastRound });
  return (
    <header className="bar">
      <BarPlace leave={text('bar.leave')} onLeave={toTitle}>
        <p className="soft phone-round">{after ? text('bar.afterShort') : text('bar.round', { round: view.round, of: view.lastRound })}</p>
        <p className="soft desktop-title">{words('scenario.subtitle')}</p>
      </BarPlace>
      <div className="whose">
        <p className="head">
          {resolving ? (
            <b>{text('bar.resolving')}</b>
          ) : wants ? (
            <b className="now">{wants}</b>
          ) : (
            <>
              <b className="now">{text('yourMove')}</b>, {name(seat)}
            </>
          )}
        </p>
        <p className="soft" title={when}>
          {when}
        </p>
      </div>
      <fieldset className="tools" aria-label={text('bar.tools')}>
        <span className="desktop">
          <IconButton icon="guide" label={`${text('guide')} (?)`} onClick={() => onOpen({ kind: 'guide' })} />
          <IconButton icon="eye" label={`${text('book.open')} (E)`} onClick={() => openBook()} />
          <IconButton icon="log" label={`${text('log')} (L)`} onClick={() => onOpen({ kind: 'log' })} />
          <IconButton
            className="alone-only"
            icon="undo"
            label={text('undo')}
            disabled={!update.canUndo || busy || resolving}
            onClick={() => void undo()}
          />
          <IconButton className="alone-only" icon="download" label={text('saves.export')} onClick={() => void exportRecord()} />
        </span>
        <IconButton icon="settings" label={text('settings')} onClick={() => onOpen({ kind: 'settings' })} />
      </fieldset>
    </header>
  );
});
