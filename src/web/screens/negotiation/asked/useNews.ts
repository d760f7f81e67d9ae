import { useState } from 'react';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { usePainted } from '../../../app/painted.ts';
import { hasRead, markRead, newsOf } from '../../../app/read.ts';
import { useSettings } from '../../../app/settings.ts';
import { type Asked, useAsked } from './useAsked.ts';

type Item = Asked['events'][number];

export interface News {
  /** What has not been looked at yet and wants to be. */
  readonly fresh: Item | undefined;
  /** It comes in the next frame: until then nothing is handed in past it. */
  readonly coming: boolean;
  /** What waits where the table opens: it is laid for it, and the words come in the next frame. */
  readonly waiting: Item | undefined;
  readonly find: (event: string) => Item | undefined;
  readonly close: (item: Item) => void;
  /** Past this and all other news that were read in an earlier game; absent where this one is new, or asks something. */
  readonly skip: (item: Item) => (() => void) | undefined;
}

/** The events on stage in this round: each comes up once, and, where that is not wanted, not again in a later game. */
export function useNews(): News {
  const { scenario, update } = useMeeting();
  const resolving = useGame(game => game.resolution !== undefined);
  // Going on from a round is answered by the table; what has happened meanwhile comes over it in the next frame.
  const telling = usePainted(resolving);
  const opened = usePainted(true, false);
  const skips = useSettings(settings => settings.read === 'skip');
  const { events } = useAsked();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const here = ({ event }: Item) => `${update.meeting} ${event.id}`;
  /** It asks nothing, and stands in the log. */
  const old = (item: Item) => !item.asks && hasRead(newsOf(scenario.id, item.event.id));
  const unseen = events.filter(item => !seen.includes(here(item)));
  const next = resolving ? undefined : unseen.find(item => !(skips && old(item)));
  return {
    fresh: telling || !opened ? undefined : next,
    coming: (telling || !opened) && next !== undefined,
    waiting: opened ? undefined : next,
    find: event => events.find(item => item.event.id === event),
    close: item => {
      setSeen([...seen, here(item)]);
      markRead(newsOf(scenario.id, item.event.id));
    },
    skip: item => (old(item) ? () => setSeen([...seen, ...unseen.filter(old).map(here)]) : undefined),
  };
}
