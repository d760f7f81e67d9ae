import { useMemo } from 'react';
import { worthText } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { drawWorth } from './plots/drawWorth.ts';
import { Plotted } from './plots/Plotted.tsx';
import type { Told } from './told.ts';

const figure = numbers({ maximumFractionDigits: 1 });

/** What the outcome is worth to each, against walking away: who gained least first. */
export function Worth({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name, words } = told;
  const rows = useMemo(
    () =>
      debrief.parties
        .filter(p => p.member)
        .sort((a, b) => a.utility - a.reservation - (b.utility - b.reservation))
        .map(p => ({ name: name(p.party), outcome: p.utility, noDeal: p.reservation, accent: p.party === seat })),
    [debrief, seat, name],
  );
  const draw = useMemo(() => drawWorth(rows), [rows]);
  return (
    <Plotted
      className="worth"
      title={text('debrief.worth')}
      note={text('debrief.worthNote')}
      said={worthText(words, debrief)}
      tall={2.5 + 1.35 * rows.length}
      draw={draw}
    >
      <table className="data">
        <caption className="unseen">{text('debrief.worth')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('debrief.party')}</th>
            <th scope="col">{text('debrief.worthOf')}</th>
            <th scope="col">{text('debrief.walkAway')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name} className={row.accent ? 'accent' : ''}>
              <th scope="row">{row.name}</th>
              <td>{figure.format(row.outcome)}</td>
              <td>{figure.format(row.noDeal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Plotted>
  );
}
