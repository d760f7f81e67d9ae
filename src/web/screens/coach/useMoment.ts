import { useMemo } from 'react';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useAsked } from '../negotiation/asked/useAsked.ts';
import type { Moment } from './moment.ts';

/** What is on the screen of the running game. */
export function useMoment(): Moment {
  const { scenario, words, view, update } = useMeeting();
  const { open } = useAsked();
  const screen = useGame(game => game.screen);
  const plan = useGame(game => game.plan);
  const selected = useGame(game => game.selected);
  const resolving = useGame(game => game.resolution !== undefined);
  const staged = useGame(game => game.staged);
  return useMemo(
    () => ({ screen, scenario, words, view, plan, log: update.log, selected, resolving, staged, asked: open }),
    [screen, scenario, words, view, plan, update.log, selected, resolving, staged, open],
  );
}
