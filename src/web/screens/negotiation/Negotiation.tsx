import { useMemo, useState } from 'react';
import type { Choice, Move, PartyId } from '../../../model/index.ts';
import { openBook } from '../../app/book.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useRoom } from '../../app/room.ts';
import { placeOf } from '../../scene/mapScene.ts';
import type { MapEvent } from '../../stage/types.ts';
import { useText } from '../../text/index.ts';
import { GuideDialog } from '../guide/GuideDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { marksOf } from './asked/Effects.tsx';
import { EventDesk } from './asked/EventDesk.tsx';
import { OffersDialog } from './asked/OffersDialog.tsx';
import { useAsked } from './asked/useAsked.ts';
import { useNews } from './asked/useNews.ts';
import { Dock } from './dock/Dock.tsx';
import { DraftEditor } from './draft/DraftEditor.tsx';
import { LogDialog } from './log/LogDialog.tsx';
import { Meters } from './meters/Meters.tsx';
import { Panes } from './Panes.tsx';
import type { Act } from './planner/acts.ts';
import { PlannerDialog } from './planner/PlannerDialog.tsx';
import { Announcement } from './round/Announcement.tsx';
import { RoundPanel } from './round/RoundPanel.tsx';
import { TopBar } from './TopBar.tsx';
import { usePane } from './usePane.ts';
import { useShortcuts } from './useShortcuts.ts';
import './negotiation.css';

export type Open =
  | { readonly kind: 'planner'; readonly at?: number; readonly act?: Act }
  | { readonly kind: 'draft' | 'offers' | 'guide' | 'settings' }
  | { readonly kind: 'log'; readonly about?: PartyId }
  | { readonly kind: 'event'; readonly id: string };

/** The negotiation: stage between desks, the plan below, and what wants an answer laid over it. */
export function Negotiation() {
  const text = useText();
  const meeting = useMeeting();
  const { view, scenario, update } = meeting;
  const resolution = useGame(game => game.resolution);
  const asked = useAsked();
  const news = useNews();
  const [open, setOpen] = useState<Open>();
  const [pane, setPane] = usePane();
  const [considered, setConsidered] = useState<Choice>();
  const close = () => setOpen(undefined);

  const shownEvent = open?.kind === 'event' ? news.find(open.id) : open ? undefined : news.fresh;
  const leaveEvent = (leave: (() => void) | undefined) => () => {
    leave?.();
    setConsidered(undefined);
    if (open?.kind === 'event') close();
  };
  const skip = shownEvent && news.skip(shownEvent);
  const stageEvent: MapEvent | undefined = useMemo(() => {
    if (!shownEvent) return undefined;
    const { event } = shownEvent;
    const choice = considered ?? event.choices[0];
    const place = placeOf(meeting, event.stage.place);
    return {
      ...(place ? { place } : {}),
      cast: event.stage.cast,
      mood: event.stage.mood,
      marks: marksOf([...event.effects, ...(choice?.effects ?? [])], meeting),
    };
  }, [shownEvent, considered, meeting]);

  const toLog = (about?: PartyId) => setOpen({ kind: 'log', ...(about ? { about } : {}) });
  /** To the answer given, to change it; else to what waits: events first, then offers. */
  const toAsked = (given?: Move) => {
    const waiting = given ? undefined : asked.events.find(e => e.waits)?.event.id;
    const event = given?.type === 'answerEvent' ? given.event : waiting;
    setOpen(event ? { kind: 'event', id: event } : { kind: 'offers' });
  };
  useShortcuts({
    '?': () => setOpen({ kind: 'guide' }),
    e: () => openBook(),
    l: () => toLog(),
    m: () => !shownEvent && !resolution && setOpen({ kind: 'planner' }),
  });
  const [phone, flat] = [useRoom('phone'), useRoom('flat')];

  const plan = (act: Act) => setOpen(act === 'tableDraft' ? { kind: 'draft' } : { kind: 'planner', act });
  return (
    <main className={`game ${shownEvent ? 'staged' : ''} pane-${pane}`}>
      <a className="skip" href="#plan">
        {text('skipTo')}
      </a>
      <TopBar
        asked={shownEvent?.asks ?? false}
        onGuide={() => setOpen({ kind: 'guide' })}
        onLog={() => toLog()}
        onSettings={() => setOpen({ kind: 'settings' })}
      />
      <Meters view={view} before={resolution?.before} />
      <Announcement />
      <Panes pane={pane} onPane={setPane} event={stageEvent} onWrite={() => setOpen({ kind: 'draft' })} onPlan={plan} onLog={toLog} />
      {resolution ? (
        <RoundPanel resolution={resolution} />
      ) : (
        <Dock
          folded={phone && (pane !== 'allies' || flat)}
          onAdd={() => setOpen({ kind: 'planner' })}
          onChange={at => setOpen({ kind: 'planner', at })}
          onDraft={() => setOpen({ kind: 'draft' })}
          onAsked={toAsked}
        />
      )}
      {shownEvent && (
        <EventDesk
          key={shownEvent.event.id}
          event={shownEvent.event}
          asks={shownEvent.asks}
          onConsider={setConsidered}
          onDone={leaveEvent(() => news.close(shownEvent))}
          onSkip={skip && leaveEvent(skip)}
        />
      )}
      {open?.kind === 'planner' && <PlannerDialog at={open.at} act={open.act} onClose={close} onDraft={() => setOpen({ kind: 'draft' })} />}
      {open?.kind === 'draft' && scenario.chair === update.seat && <DraftEditor onClose={close} />}
      {open?.kind === 'offers' && <OffersDialog onClose={close} />}
      {open?.kind === 'guide' && <GuideDialog onClose={close} />}
      {open?.kind === 'settings' && <SettingsDialog onClose={close} />}
      {open?.kind === 'log' && <LogDialog about={open.about} onClose={close} />}
    </main>
  );
}
