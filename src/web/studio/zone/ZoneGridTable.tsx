import { shownLevels, valueText } from '../../../view/index.ts';
import { useStudioText } from '../text/words.ts';
import type { ZoneProps } from './zoneProps.ts';

/** How many take each pair of values, all else at the compromise: lightest where all do. */
export function ZoneGridTable({ shown: { scenario, zone }, words }: ZoneProps) {
  const text = useStudioText();
  const { x, y, takers } = zone.grid!;
  const [across, up] = [x, y].map(id => scenario.issues.find(issue => issue.id === id)!) as [
    (typeof scenario.issues)[number],
    (typeof scenario.issues)[number],
  ];
  const [columns, rows] = [shownLevels(across), shownLevels(up)];
  const nearest = (levels: readonly number[], level: number): number =>
    levels.reduce((best, one) => (Math.abs(one - level) < Math.abs(best - level) ? one : best), levels[0]!);
  const here = [nearest(columns, zone.compromise[x]!), nearest(rows, zone.compromise[y]!)];
  const said = (issue: string, level: number): string => valueText(scenario, words, issue, level);
  const shades = shadesOf(zone.members.length);
  return (
    <>
      <table className="zone-grid">
        <caption className="unseen">{text('zone.caption', { members: zone.members.length })}</caption>
        <colgroup>
          <col className="names" />
        </colgroup>
        <tbody>
          {rows.toReversed().map(b => (
            <tr key={b}>
              <th scope="row">{said(y, b)}</th>
              {columns.map((a, i) => {
                const count = takers[rows.indexOf(b)]![i]!;
                const compromise = a === here[0] && b === here[1];
                return (
                  <td
                    key={a}
                    className={`shade-${shadeOf(count, shades)} ${compromise ? 'here' : ''}`}
                    title={`${said(x, a)}, ${said(y, b)}`}
                  >
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.map((a, i) => (
              <th key={a} scope="col">
                <span className={i === 0 || i === columns.length - 1 ? '' : 'unseen'}>{said(x, a)}</span>
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <Legend takers={takers} shades={shades} members={zone.members.length} />
    </>
  );
}

interface LegendProps {
  readonly takers: readonly (readonly number[])[];
  readonly shades: readonly Shade[];
  readonly members: number;
}

/** What the shades on the chart mean, and how near to an agreement it comes. */
function Legend({ takers, shades, members }: LegendProps) {
  const text = useStudioText();
  const counts = takers.flat();
  const most = Math.max(0, ...counts);
  const seen = new Set(counts.map(count => shadeOf(count, shades)));
  return (
    <>
      <ul className="zone-legend">
        {shades
          .filter(({ shade }) => seen.has(shade))
          .map(({ shade, least, most: top }) => (
            <li key={shade}>
              <i className={`shade-${shade}`} aria-hidden="true" />
              {least === top ? least : `${least}–${top}`}
            </li>
          ))}
        <li>
          <i className="here" aria-hidden="true" />
          {text('zone.here')}
        </li>
      </ul>
      <p>
        {text('zone.most', {
          most,
          members,
          lacking: members - most,
          pairs: counts.filter(count => count === most).length,
          of: counts.length,
        })}
      </p>
    </>
  );
}

/** Shares of the table that may lack, for shades 4 to 1: close where an agreement is near, since there every voice decides. */
const LACKING = [0.1, 0.22, 0.44, 0.7];

/** From how many takers to how many a shade goes. */
interface Shade {
  readonly shade: number;
  readonly least: number;
  readonly most: number;
}

/** What each shade means, from 6, where all take it, and 5, where one does not, down to 0; `most` lies below the shade before. */
export function shadesOf(members: number): readonly Shade[] {
  const shades = [{ shade: 6, least: members, most: members }];
  for (const share of [0, ...LACKING, 1]) {
    const { shade, least } = shades.at(-1)!;
    if (least > 0)
      shades.push({ shade: shade - 1, most: least - 1, least: Math.max(0, Math.min(least - 1, members - Math.floor(share * members))) });
  }
  return shades;
}

export const shadeOf = (count: number, shades: readonly Shade[]): number => shades.find(({ least }) => count >= least)?.shade ?? 0;
