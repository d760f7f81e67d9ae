import type { Spending } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { ticks } from './ticks.ts';
import type { Told } from './told.ts';

const WIDTH = 360;
const HEIGHT = 215;
const LEFT = 44;
const RIGHT = 112;
const TOP = 10;
const BOTTOM = 26;
const whole = numbers({ maximumFractionDigits: 0 });
const percent = numbers({ maximumFractionDigits: 1 });

/** Spending as pledged, year by year, and the share of the party that demands. */
export function SpendingChart({ told, spending }: { readonly told: Told; readonly spending: Spending }) {
  const text = useText();
  const { scenario, name } = told;
  const { years, total, share } = spending;
  const last = Math.max(1, years.length - 1);
  const marks = ticks(0, Math.max(1, ...total), 3);
  const highest = marks.at(-1) ?? 1;
  const x = (at: number) => LEFT + (at / last) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
  const one = total.map((sum, at) => sum * (share?.[at] ?? 0));
  const up = (values: readonly number[]) => values.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  const down = (values: readonly number[]) =>
    [...values]
      .map((value, at) => `L${x(at)} ${y(value)}`)
      .reverse()
      .join('');
  const demander = scenario.demander ? name(scenario.demander.party) : '';
  const end = last;
  const every = Math.ceil(years.length / 5);
  return (
    <figure className="chart-figure">
      <figcaption>
        <h3>{text('debrief.spending', { year: String(years.at(-1) ?? '') })}</h3>
        <p className="soft">{text('debrief.spendingNote')}</p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text('debrief.spending', { year: String(years.at(-1) ?? '') })}>
        <path d={`${up(total)}${down(share ? one : total.map(() => 0))}Z`} fill="var(--ramp-4)" opacity=".8" />
        {share && <path d={`${up(one)}${down(one.map(() => 0))}Z`} fill="#6f88a0" />}
        {marks.map(value => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} stroke="var(--rule)" />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {whole.format(value)}
            </text>
          </g>
        ))}
        {share && (
          <>
            <text x={x(0) + 8} y={y(((total[0] ?? 0) + (one[0] ?? 0)) / 2) + 4} className="on-fill">
              {text('settings.percent', { percent: percent.format((1 - (share[0] ?? 0)) * 100) })}
            </text>
            <text x={x(0) + 8} y={y((one[0] ?? 0) / 2) + 4} className="on-fill">
              {text('settings.percent', { percent: percent.format((share[0] ?? 0) * 100) })}
            </text>
          </>
        )}
        {years.map((year, at) =>
          (at % every === 0 && end - at >= every / 2) || at === end ? (
            <text key={year} x={x(at)} y={HEIGHT - 6} textAnchor="middle">
              {year}
            </text>
          ) : null,
        )}
        {share && (
          <>
            <text x={x(end) + 8} y={y(((total[end] ?? 0) + (one[end] ?? 0)) / 2)}>
              {text('debrief.others')}{' '}
              <tspan fontWeight="600">{text('settings.percent', { percent: percent.format((1 - (share[end] ?? 0)) * 100) })}</tspan>
            </text>
            <text x={x(end) + 8} y={y((one[end] ?? 0) / 2)}>
              {demander} <tspan fontWeight="600">{text('settings.percent', { percent: percent.format((share[end] ?? 0) * 100) })}</tspan>
            </text>
          </>
        )}
      </svg>
      <details>
        <summary className="soft">{text('debrief.table')}</summary>
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
      </details>
    </figure>
  );
}
