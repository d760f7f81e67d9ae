import { useStudioText } from '../text/words.ts';
import type { Counted } from './types.ts';

/** How many games ended with an agreement, and after how many rounds: the first thing to know of a series. */
export function FirstSums({ counted }: { readonly counted: Counted }) {
  const text = useStudioText();
  return (
    <>
      <div>
        <dt>{text('games.agreed')}</dt>
        <dd className="num">{text('rate', { share: counted.agreements / counted.games })}</dd>
      </div>
      <div>
        <dt>{text('games.rounds')}</dt>
        <dd className="num">{text('games.mean', { mean: counted.rounds / counted.games })}</dd>
      </div>
    </>
  );
}
