import type { CSSProperties, RefObject } from 'react';
import type { Told } from '../../../../view/index.ts';
import { useText } from '../../../text/index.ts';
import type { OwnMove } from './ownMoves.ts';

/** A move of one's own takes as much room as so many pieces of news: what came of it stands behind it. */
const OWN_ROOM = 1.5;
/** News that weighs as much stands out; what turns a meeting, more so. */
const WEIGHTY = 65;
const TURNING = 75;

interface Props {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly own: readonly OwnMove[];
  readonly others: readonly Told[];
  /** Lines told so far: the seat's own first. */
  readonly shown: number;
}

/** What the seat's moves did, and then what happened at the table, as far as it is told. */
export function RoundTold({ listRef, own, others, shown }: Props) {
  const text = useText();
  const [mine, theirs] = [own.slice(0, shown), others.slice(0, Math.max(0, shown - own.length))];
  const done = shown >= own.length + others.length;
  return (
    <div
      ref={listRef}
      className={`round-told scroll ${done ? '' : 'telling'}`}
      style={{ '--lines': OWN_ROOM * own.length + others.length } as CSSProperties}
    >
      {mine.length > 0 && (
        <>
          <h3>{text('own.title')}</h3>
          <ol className="mine">
            {mine.map(({ told, results }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
              <li key={at}>
                {told.text}
                {results.map(result => (
                  <b key={result}> {result}</b>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      {theirs.length > 0 && mine.length > 0 && <h3>{text('own.elsewhere')}</h3>}
      {own.length + others.length === 0 && <p>{text('round.quiet')}</p>}
      {theirs.length > 0 && (
        <ol>
          {theirs.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
            <li key={at} className={line.weight >= TURNING ? 'weighty turning' : line.weight >= WEIGHTY ? 'weighty' : ''}>
              {line.text}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
