import { useEffect, useState } from 'react';
import { standingOf } from '../../../view/index.ts';
import { running, useGame } from '../../app/game.ts';
import { createClient, type GameClient } from '../../game/client.ts';
import { keepSummits, keptSummits, keyOf, type OtherSummit } from '../../saves/summits.ts';
import type { Told } from './told.ts';

/** Summits a game is ranked among. */
const ALL = 1000;
/** Milliseconds the worker should take between one telling and the next, and games after which they are kept. */
const TELL = 400;
const KEEP = 100;

export interface Summits {
  /** Played so far, by number. */
  readonly played: readonly OtherSummit[];
  readonly of: number;
  readonly playing: boolean;
  /** Stops playing, or goes on. */
  readonly toggle: () => void;
}

/**
 * Other summits of the game's seed, played in a worker of their own while the debrief is read, told as they come and kept for the next
 * time. Undefined where there are none: a class keeps its seed to itself.
 */
export function useSummits(meeting: number, told: Told | undefined): Summits | undefined {
  const hosted = useGame(game => game.hosted);
  const [played, setPlayed] = useState<Readonly<Record<number, readonly OtherSummit[]>>>({});
  const [playing, setPlaying] = useState(true);
  const known = told !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a debrief is told in changes with the language, what it tells does not
  useEffect(() => {
    if (!told || hosted || !playing) return undefined;
    const series = seriesOf(meeting, told, found => setPlayed(before => ({ ...before, [meeting]: found })));
    return series.leave;
  }, [meeting, known, hosted, playing]);
  if (hosted || !known) return undefined;
  const found = played[meeting] ?? [];
  return { played: found, of: ALL, playing: playing && found.length < ALL, toggle: () => setPlaying(on => !on) };
}

/** Plays on from where they were left, until all are played or nobody asks any more. */
function seriesOf(
  meeting: number,
  { debrief, seat }: Told,
  tell: (played: readonly OtherSummit[]) => void,
): { readonly leave: () => void } {
  const { client, library } = running();
  let left = false;
  let player: GameClient | undefined;
  const play = async () => {
    const record = await client.record();
    const key = keyOf(record, meeting, seat);
    let played = await keptSummits(key);
    if (left) return;
    tell(played);
    if (played.length >= ALL) return;
    player = createClient(library);
    for (let count = 2; played.length < ALL; ) {
      const began = performance.now();
      const asked = { setup: record.setup, meeting, from: played.length, count: Math.min(count, ALL - played.length) };
      const more = await player.summits(asked);
      if (left) return;
      const before = played.length;
      played = [...played, ...more.map(({ text, gains }) => ({ text, points: standingOf(debrief.parties, gains, seat) }))];
      tell(played);
      if (Math.floor(before / KEEP) < Math.floor(played.length / KEEP)) await keepSummits(key, played);
      count = Math.max(1, Math.round((count * TELL) / Math.max(TELL / 4, performance.now() - began)));
    }
    player.close();
  };
  play().catch(() => {
    // A game that cannot be played again has no others; the debrief says the rest.
  });
  return {
    leave: () => {
      left = true;
      player?.close();
    },
  };
}
