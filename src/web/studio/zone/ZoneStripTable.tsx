import { valueText, type ZoneStrip } from '../../../view/index.ts';
import { useStudioText } from '../text/words.ts';
import type { ZoneProps } from './zoneProps.ts';

/** Who takes which value of one issue, all else at the compromise. */
export function ZoneStripTable({ shown: { scenario, zone }, words, strip }: ZoneProps & { readonly strip: ZoneStrip }) {
  const text = useStudioText();
  const levels = strip.takes.map((_, level) => level);
  const at = zone.compromise[strip.issue]!;
  const said = (level: number): string => valueText(scenario, words, strip.issue, level);
  const all = strip.takes.map(takes => takes.length);
  return (
    <table className="zone-strip">
      <caption className="unseen">{text('zone.stripCaption', { issue: words(`issue.${strip.issue}.label`) })}</caption>
      <colgroup>
        <col className="names" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{text('kind.party')}</span>
          </th>
          {levels.map(level => (
            <th key={level} scope="col" className={level === at ? 'here' : ''}>
              <span className={level === 0 || level === levels.length - 1 || level === at ? '' : 'unseen'}>{said(level)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zone.members.map((party, i) => (
          <tr key={party}>
            <th scope="row">{words(`party.${party}.name`)}</th>
            {levels.map(level => {
              const takes = strip.takes[level]!.includes(i);
              return (
                <td key={level} className={`${takes ? 'takes' : ''} ${level === at ? 'here' : ''}`}>
                  <span className="unseen">{text(takes ? 'zone.takes' : 'zone.refuses')}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('zone.sum')}</th>
          {all.map((count, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number
            <td key={level} className={`shade-${count === zone.members.length ? 6 : 0} ${level === at ? 'here' : ''}`}>
              {count}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
