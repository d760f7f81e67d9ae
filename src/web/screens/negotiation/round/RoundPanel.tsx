import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { endTelling, finishResolution, holdResolution, skipResolution } from '../../../app/acts.ts';
import type { Resolution } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { stillness, useSettings } from '../../../app/settings.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScrollStop } from '../../../ui/useScrollStop.ts';
import { ownMoves } from './ownMoves.ts';
import { RoundSum } from './RoundSum.tsx';
import { RoundTold } from './RoundTold.tsx';
import './round.css';

/** A round is told in six seconds at most. */
const LONGEST = 6000;
const STEP = 700;

/** What the round brought, one cause at a time; Space or a press shows it all, P holds it. */
export const RoundPanel = memo(function RoundPanel({ resolution }: { readonly resolution: Resolution }) {
  const text = useText();
  const { scenario, words, view, seat } = useMeeting();
  const settings = useSettings();
  const still = stillness(settings);
  const { before, entries } = resolution;
  const { own, others } = useMemo(
    () => ownMoves({ scenario, words, text, seat, before, view, entries }),
    [scenario, words, text, seat, before, view, entries],
  );
  const count = own.length + others.length;
  // The first line is there at once: an empty panel would be a pause.
  const [told, setTold] = useState(1);
  const shown = still || resolution.skipped ? count : told;
  const button = useRef<HTMLButtonElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useScrollStop(list);
  const step = Math.min(STEP, LONGEST / Math.max(1, count)) / (settings.speed || 1);

  useEffect(() => {
    if (shown >= count || resolution.held) return undefined;
    const timer = setTimeout(() => setTold(shown + 1), step);
    return () => clearTimeout(timer);
  }, [shown, count, step, resolution.held]);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  // Every new line is brought into sight; when all is told, what the seat's own moves did, or how the meeting closed.
  const closed = others.some(({ entry }) => entry.type === 'meetingClosed');
  useEffect(() => {
    const top = shown >= count && !closed ? 0 : (list.current?.scrollHeight ?? 0);
    list.current?.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
  }, [shown, count, still, closed]);
  useEffect(() => {
    const skip = (event: KeyboardEvent) => {
      const act = { ' ': skipResolution, p: holdResolution }[event.key];
      if (!act || shown >= count || event.ctrlKey || event.metaKey || event.altKey) return;
      // Who types, reads the book, or presses another button means that: only on “Continue”, where the focus is at first, does Space skip.
      const at = event.target instanceof Element ? event.target : undefined;
      if (at?.closest('dialog, input, textarea, select') || document.querySelector('dialog:modal')) return;
      if (event.key === ' ' && at !== button.current && at?.closest('button, a, summary')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', skip);
    return () => window.removeEventListener('keydown', skip);
  }, [shown, count]);

  const done = shown >= count;
  useEffect(() => {
    if (!done) return;
    endTelling();
    if (foot.current?.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    <section className="round-panel" aria-labelledby="round-title">
      <div className="round-head">
        <h2 id="round-title">{text('round.resolves', { round: resolution.before.round })}</h2>
        <RoundSum resolution={resolution} done={done} />
      </div>
      <RoundTold listRef={list} own={own} others={others} shown={shown} />
      {/* What is over keeps its room: nothing moves under the pointer. */}
      <div ref={foot} className={`round-foot ${done ? 'done' : ''}`}>
        <Button onClick={holdResolution} aria-pressed={resolution.held ?? false}>
          {text('round.hold')} <kbd>{text('key.pause')}</kbd>
        </Button>
        <Button onClick={() => skipResolution()}>
          {text('round.skip')} <kbd>{text('key.space')}</kbd>
        </Button>
        <button ref={button} type="button" className={`button ${done ? 'primary' : ''}`} onClick={finishResolution}>
          {text('round.continue')}
        </button>
      </div>
    </section>
  );
});
