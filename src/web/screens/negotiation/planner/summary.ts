import { sentence, type Weighable, type Weighing } from '../../../../view/index.ts';
import type { Meeting } from '../../../app/meeting.ts';
import type { Learning } from '../../../text/learning.ts';
import { percent, verdictOf } from './chance.ts';

/** The gist of a weighing in a line: how it would be answered, else what it does to the text. */
export function summary(say: Learning, { called }: Meeting, move: Weighable, { bargain, vote, adopted }: Weighing): string | undefined {
  if (move.type === 'makeOffer')
    return bargain?.accepts === undefined
      ? undefined
      : sentence(say('weigh.accepts', { party: called(move.party), likely: verdictOf(bargain.accepts) }));
  if (vote) return say('weigh.carried', { likely: verdictOf(vote.carried), offer: 'no' });
  if (!adopted) return undefined;
  const [from, to] = adopted.map(percent);
  return say('weigh.adopted', { from: from ?? 0, to: to ?? 0, same: from === to ? 'yes' : 'no' });
}
