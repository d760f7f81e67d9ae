import { lazy, Suspense, useEffect } from 'react';
import type { Led } from '../../session/index.ts';
import { look } from '../replay/acts.ts';
import { useWatched } from '../replay/store.ts';
import { useTableGame } from './useTableGame.ts';
import { useClassText } from './words.ts';

const Replay = lazy(() => import('../replay/ReplayScreen.tsx').then(m => ({ default: m.ReplayScreen })));

interface Props {
  readonly led: Led;
  /** Whether the page goes where the facilitator goes. */
  readonly following: boolean;
  /** Somebody has leafed alone; has left the game. */
  readonly onAlone?: () => void;
  readonly onLeave?: () => void;
}

/** A table's game as the facilitator leafs through it. */
export function LedReplay({ led, following, onAlone, onLeave }: Props) {
  const text = useClassText();
  const watched = useWatched(({ watched }) => watched);
  const { table } = led;
  const { shown, begun, failure } = useTableGame(table);
  const there = watched?.moments.findIndex(({ meeting, round }) => meeting === led.at.meeting && round === led.at.round) ?? -1;
  useEffect(() => {
    if (begun && following && there >= 0) void look({ at: there, eyes: led.eyes });
  }, [begun, following, there, led.eyes]);
  const [at, eyes] = [watched?.at, watched?.eyes];
  // Only where the page itself goes: when the facilitator has gone on, it is about to follow.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (begun && following && at !== undefined && (at !== there || eyes !== led.eyes)) onAlone?.();
  }, [at, eyes]);
  const left = begun && !shown;
  useEffect(() => {
    if (left) onLeave?.();
  }, [left, onLeave]);
  if (!shown)
    return (
      <main className="class-door">
        <h1>{text('replay.open', { table })}</h1>
        <p role={failure ? 'alert' : 'status'}>{failure ?? text('replay.wait')}</p>
      </main>
    );
  return (
    <Suspense fallback={<div className="stage-wait" />}>
      <Replay />
    </Suspense>
  );
}
