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
  return (
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
                  className={`shade-${shadeOf(count, zone.members.length)} ${compromise ? 'here' : ''}`}
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
  );
}

/** 6 where all take it, 5 where one does not, then by share. */
export function shadeOf(count: number, members: number): number {
  if (count === members) return 6;
  if (count === members - 1 && members > 2) return 5;
  return Math.min(4, Math.floor((5 * count) / Math.max(1, members)));
}
