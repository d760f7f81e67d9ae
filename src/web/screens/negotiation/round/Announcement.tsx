import { useMemo } from 'react';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { ownMoves } from './ownMoves.ts';

/** Lines of a round that are read out; the others are in the panel and in the log. */
const READ_OUT = 6;

/** What a round brought, for those who listen: once and in one piece, where the panel shows it line by line; the seat's own moves first. */
export function Announcement() {
  const text = useText();
  const { scenario, words, seat, view } = useMeeting();
  const resolution = useGame(game => game.resolution);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the round is resolved
  const said = useMemo(() => {
    if (!resolution) return '';
    const { before, entries } = resolution;
    const { own, others } = ownMoves({ scenario, words, text, seat, before, view, entries });
    const mine = own.map(({ told, results }) => [told.text, ...results].join(' '));
    // Of the rest what weighs most, in the order it happened.
    const room = Math.max(1, READ_OUT - mine.length);
    const least = others.map(line => line.weight).sort((a, b) => b - a)[room - 1] ?? 0;
    const heavy = others.filter(line => line.weight >= least).slice(0, room);
    const more = others.length - heavy.length;
    const read = [...mine, ...heavy.map(line => line.text)];
    const all = read.length === 0 ? [text('round.quiet')] : more > 0 ? [...read, text('round.announceMore', { count: more })] : read;
    return text('round.announce', { round: before.round, lines: all.join(' ') });
  }, [resolution?.entries]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
