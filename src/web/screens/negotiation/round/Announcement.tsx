import { useMemo } from 'react';
import { narrateRound } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';

/** Lines of a round that are read out; the others are in the panel and in the log. */
const READ_OUT = 6;

/** What a round brought, for those who listen: once and in one piece, where the panel shows it line by line. */
export function Announcement() {
  const text = useText();
  const { scenario, words } = useMeeting();
  const resolution = useGame(game => game.resolution);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the round is resolved
  const said = useMemo(() => {
    if (!resolution) return '';
    const lines = narrateRound(scenario, words, resolution.entries, true);
    // What weighs most, in the order it happened.
    const least = lines.map(line => line.weight).sort((a, b) => b - a)[READ_OUT - 1] ?? 0;
    const heavy = lines.filter(line => line.weight >= least).slice(0, READ_OUT);
    const more = Math.max(0, lines.length - READ_OUT);
    const read = lines.length > 0 ? heavy.map(line => line.text) : [text('round.quiet')];
    const all = more > 0 ? [...read, text('round.announceMore', { count: more })] : read;
    return text('round.announce', { round: resolution.before.round, lines: all.join(' ') });
  }, [resolution?.entries]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
