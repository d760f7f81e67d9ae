import type { MoveType } from '../../model/index.ts';
import type { Rate } from '../../session/index.ts';
import { moveName, words } from '../../view/index.ts';
import { figure, percent, range } from '../report/figures.ts';
import { text } from '../text/index.ts';
import type { Balance, Mean, MoveShares, Over, Skill } from './measure.ts';
import { verdictsOn } from './verdicts.ts';

const OVERS: readonly Over[] = ['all', 'agreed', 'both'];
const SKILLS: readonly Skill[] = ['pass', 'considerate', 'informed', 'bot'];

/** A balance as lines to read: the numbers to reach first, what missed them before what did not, then what they rest on. */
export function balanceTable(balance: Balance, title: string): string {
  const verdicts = [...verdictsOn(balance)].sort((a, b) => Number(a.met) - Number(b.met));
  const met = (yes: boolean) => text('balance.met', { met: yes ? 'yes' : 'no' }).padEnd(13);
  return [
    title,
    '',
    text('balance.reach'),
    ...verdicts.map(verdict => `  ${met(verdict.met)}${verdict.sentence}`),
    '',
    text('balance.chairs'),
    ...balance.chairs.map(({ chair, adopted, welfare }) => `  ${chair.padEnd(12)}${rate(adopted).padEnd(18)}${points(welfare)}`),
    '',
    text('balance.seats'),
    ...balance.seats.map(({ seat, adopted, worth }) => {
      const cells = SKILLS.map(skill => `${percent(adopted[skill].share)}, ${points(worth[skill])}`.padEnd(20));
      return `  ${seat.padEnd(12)}${cells.join('')}`.trimEnd();
    }),
    '',
    text('balance.rooms'),
    ...balance.seats.flatMap(({ seat, rooms }) =>
      OVERS.map(over => {
        const { gain, headroom } = rooms[over];
        const cells = [gain.considerate, gain.informed, gain.bot, headroom].map(cell => points(cell).padEnd(14));
        return `  ${seat.padEnd(12)}${cells.join('')}${text('balance.over', { over })}`;
      }),
    ),
    '',
    ...balance.moves.flatMap(({ scenario, chair, members }) => [
      text('balance.chairMoves', { scenario, moves: moveList(chair) }),
      text('balance.memberMoves', { scenario, moves: moveList(members) }),
    ]),
    ...balance.never.flatMap(({ scenario, games, events, choices, options, moves }) => {
      const items = [
        ...events.map(id => text('balance.neverEvent', { id })),
        ...choices.map(({ event, choice }) => text('balance.neverChoice', { id: choice, event })),
        ...options.map(({ issue, option, stood }) => text('balance.neverOption', { id: option, issue, stood, games })),
        ...moves.map(id => text('balance.neverMove', { id })),
      ];
      return items.length === 0 ? [] : ['', text('balance.never', { scenario }), ...items.map(item => `  ${item}`)];
    }),
    '',
  ].join('\n');
}

function rate(adopted: Rate): string {
  return `${percent(adopted.share)} (${range(adopted)})`;
}

function points({ mean, half }: Mean): string {
  return `${figure(mean, 1)} ± ${figure(half, 1)}`;
}

function moveList(shares: MoveShares): string {
  return (Object.entries(shares) as [MoveType, number][])
    .map(([type, share]) => `${moveName(words({}), type)} ${percent(share)}`)
    .join(', ');
}
