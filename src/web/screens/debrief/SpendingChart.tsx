import { useMemo } from 'react';
import { type Spending, spendingText } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { drawSpending } from './plots/drawSpending.ts';
import { Plotted } from './plots/Plotted.tsx';
import type { Told } from './told.ts';

const whole = numbers({ maximumFractionDigits: 0 });
const percent = numbers({ maximumFractionDigits: 1 });

/** Spending as pledged, year by year, and the share of the party that demands. */
export function SpendingChart({ told, spending }: { readonly told: Told; readonly spending: Spending }) {
  const text = useText();
  const { scenario, name, words } = told;
  const { years, total, share } = spending;
  const demander = scenario.demander ? name(scenario.demander.party) : '';
  const draw = useMemo(
    () =>
      drawSpending(spending, {
        demander,
        others: text('debrief.others'),
        percent: part => text('settings.percent', { percent: percent.format(part * 100) }),
      }),
    [spending, demander, text],
  );
  return (
    <Plotted
      title={text('debrief.spending', { year: String(years.at(-1) ?? '') })}
      note={text('debrief.spendingNote')}
      said={spendingText(scenario, words, spending)}
      tall={17}
      draw={draw}
    >
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{text('debrief.year')}</th>
            <th scope="col">{text('debrief.total')}</th>
            {share && <th scope="col">{demander}, %</th>}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{whole.format(total[at] ?? 0)}</td>
              {share && <td>{percent.format((share[at] ?? 0) * 100)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{text('debrief.party')}</th>
            <th scope="col">{text('debrief.today')}</th>
            <th scope="col">{text('debrief.pledged')}</th>
            <th scope="col">{text('debrief.by')}</th>
          </tr>
        </thead>
        <tbody>
          {spending.parties.map(p => (
            <tr key={p.party}>
              <th scope="row">{name(p.party)}</th>
              <td>{percent.format(p.today)}</td>
              <td>{percent.format(p.pledged)}</td>
              <td>{p.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Plotted>
  );
}
