import { useEffect, useMemo, useRef, useState } from 'react';
import { finishResolution, skipResolution } from '../../../app/acts.ts';
import type { Resolution } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { stillness, useSettings } from '../../../app/settings.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { lineText, news } from '../log/news.ts';
import './round.css';

/** A round is told in six seconds at most. */
const LONGEST = 6000;
const STEP = 700;

/** What the round brought, one cause at a time; Space or a press shows it all. */
export function RoundPanel({ resolution }: { readonly resolution: Resolution }) {
  const text = useText();
  const meeting = useMeeting();
  const settings = useSettings();
  const still = stillness(settings);
  const lines = useMemo(() => news(resolution.entries).map(line => lineText(meeting, line)), [meeting, resolution.entries]);
  const [told, setTold] = useState(0);
  const shown = still || resolution.skipped ? lines.length : told;
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const step = Math.min(STEP, LONGEST / Math.max(1, lines.length)) / (settings.speed || 1);

  useEffect(() => {
    if (shown >= lines.length) return undefined;
    const timer = setTimeout(() => setTold(shown + 1), step);
    return () => clearTimeout(timer);
  }, [shown, lines.length, step]);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is brought into sight
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  useEffect(() => {
    const skip = (event: KeyboardEvent) => {
      if (event.key !== ' ' || shown >= lines.length) return;
      event.preventDefault();
      skipResolution();
    };
    window.addEventListener('keydown', skip);
    return () => window.removeEventListener('keydown', skip);
  }, [shown, lines.length]);

  const done = shown >= lines.length;
  return (
    <section className="round-panel" aria-labelledby="round-title">
      <h2 id="round-title">{text('round.resolves', { round: resolution.before.round })}</h2>
      <ol ref={list} className="scroll" aria-live="polite">
        {lines.slice(0, shown).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
          <li key={at}>{line}</li>
        ))}
        {lines.length === 0 && <li>{text('round.quiet')}</li>}
      </ol>
      <div className="round-foot">
        {!done && (
          <Button onClick={() => skipResolution()}>
            {text('round.skip')} <kbd>{text('key.space')}</kbd>
          </Button>
        )}
        <button ref={button} type="button" className={`button ${done ? 'primary' : ''}`} onClick={finishResolution}>
          {text('round.continue')}
        </button>
      </div>
    </section>
  );
}
