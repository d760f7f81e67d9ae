import { useEffect, useRef, useState } from 'react';
import type { Choice } from '../../../model/index.ts';
import { openBook } from '../../app/book.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useRoom } from '../../app/room.ts';
import { whenIdle } from '../../app/whenIdle.ts';
import { useText } from '../../text/index.ts';
import { EventDesk } from './asked/EventDesk.tsx';
import { useNews } from './asked/useNews.ts';
import { useStageEvent } from './asked/useStageEvent.ts';
import { Dock } from './dock/Dock.tsx';
import { Laid } from './Laid.tsx';
import { Meters } from './meters/Meters.tsx';
import type { Open } from './open.ts';
import { Panes } from './Panes.tsx';
import { Announcement } from './round/Announcement.tsx';
import { RoundPanel } from './round/RoundPanel.tsx';
import { TopBar } from './TopBar.tsx';
import { usePane } from './usePane.ts';
import { useShortcuts } from './useShortcuts.ts';
import './negotiation.css';

/**
 * The negotiation: stage between desks, the plan below, and what wants an answer laid over it. Its parts are drawn again only when what they
 * show has changed, so that a press costs what it changes: a dialog opened over the desks does not draw the desks.
 */
export function Negotiation() {
  const text = useText();
  const { view } = useMeeting();
  const resolution = useGame(game => game.resolution);
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
  // The table opens as it is with its news, whose words come in the next frame.
  const laidFor = shownEvent ?? news.waiting;
  const stageEvent = useStageEvent(laidFor?.event, considered);

  useShortcuts({
    '?': () => setOpen({ kind: 'guide' }),
    e: () => openBook(),
    l: () => setOpen({ kind: 'log' }),
    m: () => !shownEvent && !news.coming && !resolution && setOpen({ kind: 'planner' }),
  });
  const table = useRef<HTMLElement>(null);
  const staged = laidFor !== undefined;
  useEffect(() => {
    if (staged) whenIdle(() => layOut(table.current));
  }, [staged]);
  const [phone, flat] = [useRoom('phone'), useRoom('flat')];

  return (
    <main ref={table} className={`game ${staged ? 'staged' : ''} ${news.coming ? 'coming' : ''} pane-${pane}`}>
      <a className="skip" href="#plan">
        {text('skipTo')}
      </a>
      <TopBar asked={laidFor?.asks ?? false} onOpen={setOpen} />
      <Meters view={view} before={resolution?.before} />
      <Announcement />
      <Panes pane={pane} onPane={setPane} event={stageEvent} onOpen={setOpen} />
      {resolution ? <RoundPanel resolution={resolution} /> : <Dock folded={phone && (pane !== 'allies' || flat)} onOpen={setOpen} />}
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
      <Laid open={open} onOpen={setOpen} onClose={close} />
    </main>
  );
}

/** Lays out what an event leaves undrawn, desk by desk, so that going back to it has only to paint: asking where a thing is does that. */
function layOut(table: HTMLElement | null): void {
  for (const desk of table?.querySelectorAll('.left, .right, .dock') ?? []) whenIdle(() => desk.lastElementChild?.getBoundingClientRect());
}
