import type { MoveType, PartyId } from '../../model/index.ts';
import { differenceOf } from '../../session/index.ts';
import { moveName, words } from '../../view/index.ts';
import { figure, percent, range } from '../report/figures.ts';
import { text } from '../text/index.ts';
import type { Balance, Room } from './measure.ts';

/** One number to reach: whether it is, and the sentence that says so. */
export interface Verdict {
  readonly met: boolean;
  readonly sentence: string;
}

/** Neither certain success nor certain failure, 0–1. */
const ADOPTED = { low: 0.55, high: 0.95 };
/** No kind of move above this share of the chair's. */
const MOST_OF_ONE = 0.4;
/** Share of a seat's headroom that considerate play should win. */
const SKILL = 0.5;

/** Whether considerate play wins enough of the room there is. */
function skill(id: 'balance.skill' | 'balance.skillAgreed', seat: PartyId, { gain, headroom, sampled }: Room): Verdict {
  const { considerate, informed } = gain;
  const won = headroom.mean > 0 ? considerate.mean / headroom.mean : 0;
  const points = {
    gain: figure(considerate.mean, 1, true),
    half: figure(considerate.half, 1),
    room: figure(headroom.mean, 1),
    roomHalf: figure(headroom.half, 1),
    informed: figure(informed.mean, 1, true),
  };
  return { met: won >= SKILL, sentence: text(id, { seat, sampled, share: `${figure(won * 100)} %`, ...points }) };
}

/** The balance against the numbers it should reach, one after the other. */
export function verdictsOn(balance: Balance): readonly Verdict[] {
  const bot = balance.chairs.find(({ chair }) => chair === 'bot')!;
  const { share } = bot.adopted;
  return [
    {
      met: share >= ADOPTED.low && share <= ADOPTED.high,
      sentence: text('balance.adopted', {
        low: Math.round(ADOPTED.low * 100),
        high: Math.round(ADOPTED.high * 100),
        share: percent(share),
        range: range(bot.adopted),
      }),
    },
    ...balance.chairs.flatMap(({ chair, adopted }) => {
      if (chair === 'bot') return [];
      const { by, low, high } = differenceOf(adopted, bot.adopted);
      const points = (value: number) => figure(value * 100, 0, true);
      const values = { chair, share: percent(adopted.share), range: range(adopted), by: points(by), low: points(low), high: points(high) };
      return chair === 'informed'
        ? [{ met: low > 0, sentence: text('balance.better', values) }]
        : [{ met: high < 0, sentence: text('balance.worse', values) }];
    }),
    ...balance.moves.map(({ scenario, chair }) => {
      const [type, most] = (Object.entries(chair) as [MoveType, number][])[0] ?? ['answerEvent', 0];
      const values = { scenario, most: Math.round(MOST_OF_ONE * 100), move: moveName(words({}), type), share: percent(most) };
      return { met: most <= MOST_OF_ONE, sentence: text('balance.moves', values) };
    }),
    ...balance.seats.map(({ seat, rooms: { all } }) => skill('balance.skill', seat, all)),
    ...balance.seats.map(({ seat, rooms: { agreed } }) => skill('balance.skillAgreed', seat, agreed)),
    ...balance.never.flatMap(({ scenario, games, events, choices, options }) => [
      {
        met: events.length + choices.length === 0,
        sentence: text('balance.always', { scenario, games, count: events.length + choices.length }),
      },
      {
        met: options.every(({ stood }) => stood > 0),
        sentence: text('balance.options', { scenario, count: options.filter(({ stood }) => stood === 0).length, unagreed: options.length }),
      },
    ]),
  ];
}
