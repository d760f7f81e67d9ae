import { useMemo } from 'react';
import { movedText } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { drawMoved, rowsOf } from './plots/drawMoved.ts';
import { Plotted } from './plots/Plotted.tsx';
import type { Told } from './told.ts';

/** Lines a network can have and still be followed by the eye. */
const LINES = 12;
const figure = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Who made whom like the text better, as a network; behind it all of it, also who was put off. */
export function WhoMovedWhom({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name, words } = told;
  const pulls = useMemo(
    () =>
      debrief.moved
        .filter(({ by, party }) => by !== party)
        .map(({ by, event, party, points }) => ({
          by: by ? name(by) : event ? words(`event.${event}.title`) : text('debrief.time'),
          party: name(party),
          points,
          accent: by === seat,
        })),
    [debrief, seat, name, words, text],
  );
  const shown = useMemo(() => pulls.filter(({ points }) => points > 0).slice(0, LINES), [pulls]);
  const draw = useMemo(() => drawMoved(shown, [text('debrief.mover'), text('debrief.movedWhom')]), [shown, text]);
  const said = movedText(words, debrief, seat);
  return (
    <Plotted
      title={text('debrief.moved')}
      note={text('debrief.movedNote')}
      said={said}
      tall={shown.length === 0 ? 0 : 2.5 + 2.3 * rowsOf(shown)}
      draw={draw}
    >
      {pulls.length > 0 && (
        <table className="data">
          <caption className="unseen">{text('debrief.moved')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.mover')}</th>
              <th scope="col">{text('debrief.movedWhom')}</th>
              <th scope="col">{text('debrief.points')}</th>
            </tr>
          </thead>
          <tbody>
            {pulls.map(({ by, party, points, accent }) => (
              <tr key={`${by} ${party}`} className={accent ? 'accent' : ''}>
                <th scope="row">{by}</th>
                <td>{party}</td>
                <td>{figure.format(points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Plotted>
  );
}
