import { useMemo } from 'react';
import { concessionsText } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { drawConcessions } from './plots/drawConcessions.ts';
import { Plotted } from './plots/Plotted.tsx';
import type { Told } from './told.ts';

const LINES = 6;
const figure = numbers({ maximumFractionDigits: 1 });

/** What each gave up, round by round: those that gave most, and the seat. Behind it the same of all members. */
export function Concessions({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, seat, name, words } = told;
  const most = useMemo(
    () => debrief.parties.filter(p => p.member).sort((a, b) => Math.abs(b.conceded.at(-1) ?? 0) - Math.abs(a.conceded.at(-1) ?? 0)),
    [debrief],
  );
  const draw = useMemo(() => {
    const shown = most.slice(0, LINES);
    const own = most.find(p => p.party === seat);
    const lines = own && !shown.includes(own) ? [...shown.slice(0, -1), own] : shown;
    return drawConcessions(
      lines.map(p => ({ id: p.party, label: name(p.party), values: p.conceded, accent: p === (own ?? shown[0]) })),
      debrief.rounds,
      text('debrief.rounds'),
    );
  }, [most, debrief, seat, name, text]);
  return (
    <Plotted
      title={text('debrief.concessions')}
      note={text('debrief.concessionsNote')}
      said={concessionsText(words, debrief, seat)}
      tall={19}
      draw={draw}
    >
      <table className="data">
        <caption className="unseen">{text('debrief.concessions')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('debrief.party')}</th>
            {debrief.rounds.map((round, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
              <th key={at} scope="col">
                {round}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {most.map(({ party, conceded }) => (
            <tr key={party} className={party === seat ? 'accent' : ''}>
              <th scope="row">{name(party)}</th>
              {conceded.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps keep their order
                <td key={at}>{figure.format(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Plotted>
  );
}
