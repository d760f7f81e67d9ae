import type { ReactNode } from 'react';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';

export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  /** A mark on the bar: the walk-away, or what really happened. */
  readonly mark?: number;
  readonly accent?: boolean;
}

interface Props {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly Bar[];
  /** Words for the value and the mark, as columns of the table behind. */
  readonly columns: readonly [string, string?];
  readonly top?: number;
}

const figure = numbers({ maximumFractionDigits: 1 });

/** A list of bars that is a table underneath: the figures stand beside the bars. */
export function Bars({ title, note, bars, columns, top }: Props) {
  const text = useText();
  const highest = top ?? Math.max(1, ...bars.map(bar => Math.max(bar.value, bar.mark ?? 0)));
  const share = (value: number) => `${(Math.max(0, value) / highest) * 100}%`;
  return (
    <figure className="chart-figure bars">
      <figcaption>
        <h3>{title}</h3>
        <p className="soft">{note}</p>
      </figcaption>
      {bars.length === 0 ? (
        <p className="second">{text('debrief.nobody')}</p>
      ) : (
        <table>
          <caption className="unseen">{title}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" />
              <th scope="col">{columns[0]}</th>
              {columns[1] && <th scope="col">{columns[1]}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(bar => (
              <tr key={bar.id} className={bar.accent ? 'accent' : ''}>
                <th scope="row">{bar.label}</th>
                <td className="bar-cell" aria-hidden="true">
                  <i style={{ width: share(bar.value) }} />
                  {bar.mark !== undefined && <u style={{ left: share(bar.mark) }} />}
                </td>
                <td className="bar-value">{figure.format(bar.value)}</td>
                {columns[1] && <td className="bar-mark">{bar.mark === undefined ? '' : figure.format(bar.mark)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}
