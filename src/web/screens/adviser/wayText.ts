import { type Advice, type Blocker, valueText, type Way } from '../../../view/index.ts';
import type { Meeting } from '../../app/meeting.ts';
import { listed } from '../../text/figures.ts';
import type { Text } from '../../text/index.ts';
import type { Learning } from '../../text/learning.ts';
import { signedRange } from '../../text/signed.ts';

/** A way in words: what to do, and sentence by sentence why. */
export interface Said {
  readonly title: string;
  readonly because: readonly string[];
}

const whole = (points: number): number => Math.round(Math.abs(points));

/** What a way proposes, with its figures. */
export function wayText(say: Learning, text: Text, { scenario, words, called }: Meeting, advice: Advice, way: Way): Said {
  const { tables: of, blockers } = advice;
  const count = (share: number | undefined) => Math.round((share ?? 0) * of);
  const issue = (id: string) => words(`issue.${id}.label`);
  const at = (id: string, level: number) => valueText(scenario, words, id, level);
  const then = (party: string, share: number, adopted: number, turns: readonly string[]): readonly string[] => {
    const [blocks, before] = [count(share), count(blockers.find(one => one.party === party)?.blocks)];
    const [after, was] = [count(adopted), count(advice.adopted)];
    return [
      say('way.then', { party: called(party), blocks, before, of, same: blocks === before ? 'yes' : 'no' }),
      ...(after === was ? [] : [say('way.thenAdopted', { count: after, was, of })]),
      turns.length > 0 ? say('way.turns', { parties: listed(turns.map(called)) }) : say('way.turnsNobody'),
    ];
  };
  switch (way.kind) {
    case 'text':
      return { title: say('way.text'), because: [say('way.text.because')] };
    case 'silence':
      return { title: say('way.silence'), because: [say('way.silence.because', { count: count(way.adopted), of })] };
    case 'object':
      return { title: say('way.object'), because: [say('way.object.because', { points: whole(way.lacks) })] };
    case 'ask': {
      const open = way.lacks && way.lacks[0] < 0 && way.lacks[2] > 0;
      const values = { from: at(way.issue, way.limit[0]), to: at(way.issue, way.limit[1]) };
      return {
        title: say('way.ask', { party: called(way.party), issue: issue(way.issue) }),
        because: [
          say('way.ask.because', {
            ...values,
            lacks: open ? 'open' : 'shut',
            low: open ? `−${whole(way.lacks?.[0] ?? 0)}` : '',
            high: whole(way.lacks?.[2] ?? 0),
          }),
        ],
      };
    }
    case 'words':
      return {
        title: say('way.words', { issue: issue(way.issue), from: at(way.issue, way.from), to: at(way.issue, way.to) }),
        because: [
          say('way.words.because', {
            gain: signedRange(text, way.gains),
            party: called(way.party),
            closes: say(`way.closes.${way.closes}`),
          }),
          ...(way.own === undefined ? [] : [say('way.words.own', { points: signedRange(text, [way.own, way.own, way.own]) })]),
          ...(way.carried === undefined
            ? []
            : [say('way.words.carried', { share: Math.round(way.carried * 100), carried: way.carried > 0.5 ? 'yes' : 'no' })]),
          ...then(way.party, way.blocks, way.adopted, way.turns),
        ],
      };
    case 'trade': {
      const side = (one: typeof way.gives) => ({ issue: issue(one.issue), from: at(one.issue, one.from), to: at(one.issue, one.to) });
      const [gives, takes] = [side(way.gives), side(way.takes)];
      return {
        title: say('way.trade', { party: called(way.party), give: gives.issue, giveTo: gives.to, take: takes.issue, takeTo: takes.to }),
        because: [
          say('way.trade.side', { ...gives, gain: signedRange(text, way.gives.gains), party: called(way.party) }),
          say('way.trade.side', { ...takes, gain: signedRange(text, way.takes.gains), party: called(way.party) }),
          say('way.trade.because', {
            gain: signedRange(text, way.gains),
            party: called(way.party),
            closes: say(`way.closes.${way.closes}`),
          }),
          ...then(way.party, way.blocks, way.adopted, way.turns),
        ],
      };
    }
    case 'gift':
      return {
        title: say('way.gift', { party: called(way.party), asset: words(`asset.${way.asset}`) }),
        because: [
          say('way.gift.because', {
            gain: signedRange(text, way.gains),
            party: called(way.party),
            closes: say(`way.closes.${way.closes}`),
          }),
        ],
      };
    case 'carveOut':
      return {
        title: say('way.carveOut', { party: called(way.party), thirds: way.thirds }),
        because: [
          say('way.carveOut.because', {
            gain: signedRange(text, way.gains),
            party: called(way.party),
            closes: say(`way.closes.${way.closes}`),
          }),
          ...then(way.party, way.blocks, way.adopted, way.turns),
        ],
      };
  }
}

/** By how much a member is in the way, with its range, on what, and what time alone will do. */
export function blockerWords(say: Learning, { words }: Meeting, { lacks: [low, middle, high], left, worst }: Blocker): readonly string[] {
  const range = { low: whole(low), high: whole(high) };
  return [
    middle > 0
      ? say('adviser.lacks', {
          points: Math.max(1, whole(middle)),
          sure: Math.round(low) === Math.round(high) ? 'yes' : 'no',
          low: low < 0 ? `−${range.low}` : range.low,
          high: range.high,
        })
      : say('adviser.spare', { points: whole(middle), low: Math.max(0, Math.round(high)), high: range.low }),
    ...(worst ? [say('adviser.worst', { issue: words(`issue.${worst.issue}.label`), points: `−${whole(worst.points)}` })] : []),
    say('adviser.time', { left: left > 0.5 ? String(Math.round(left)) : 'none' }),
  ];
}
