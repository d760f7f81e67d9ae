import { useText } from '../../text/index.ts';
import type { Told } from './told.ts';

/** The meters over the meeting, one line each: where it began, how it went, where it ended. */
export function Tracks({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words } = told;
  const shown = debrief.tracks.filter(t => scenario.tracks.find(track => track.id === t.track)?.shown);
  return (
    <figure className="chart-figure">
      <figcaption>
        <h3>{text('debrief.tracks')}</h3>
        <p className="soft">{text('debrief.tracksNote')}</p>
      </figcaption>
      <table className="sparks">
        <caption className="unseen">{text('debrief.tracks')}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{text('debrief.tracks')}</th>
            <th scope="col">{text('debrief.first')}</th>
            <th scope="col" />
            <th scope="col">{text('debrief.last')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(t => (
            <tr key={t.track}>
              <th scope="row">{words(`track.${t.track}.label`)}</th>
              <td>{Math.round(t.values[0] ?? 0)}</td>
              <td aria-hidden="true">
                <Spark values={t.values} marks={scenario.tracks.find(track => track.id === t.track)?.marks ?? []} />
              </td>
              <td>
                <b>{Math.round(t.values.at(-1) ?? 0)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** 0 to 100, with the marks under which something happens. */
function Spark({ values, marks }: { readonly values: readonly number[]; readonly marks: readonly number[] }) {
  const last = Math.max(1, values.length - 1);
  const y = (value: number) => 29 - (value / 100) * 28;
  return (
    <svg viewBox="0 0 200 30" preserveAspectRatio="none" aria-hidden="true">
      {marks.map(mark => (
        <line
          key={mark}
          x1="0"
          x2="200"
          y1={y(mark)}
          y2={y(mark)}
          stroke="var(--brass)"
          strokeDasharray="2 3"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path
        d={values.map((value, at) => `${at === 0 ? 'M' : 'L'}${(at / last) * 200} ${y(value)}`).join('')}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
