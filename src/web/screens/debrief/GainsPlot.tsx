import { useId, useMemo } from 'react';
import type { Fairness } from '../../../view/index.ts';
import { useText } from '../../text/index.ts';
import { heading } from './heading.ts';
import { drawGains } from './plots/drawGains.ts';
import { Drawn } from './plots/Plotted.tsx';
import type { Told } from './told.ts';

/** What was agreed beside what would have been fair, a tick a member: how far apart, and how even. The figures are in the table after it. */
export function GainsPlot({ told, fairness }: { readonly told: Told; readonly fairness: Fairness }) {
  const text = useText();
  const id = useId();
  const { debrief, seat, called } = told;
  const { slack } = debrief;
  const settlements = useMemo(() => {
    const own = debrief.parties.findIndex(({ party, member }) => member && party === seat);
    const row = (label: string, gains: readonly (number | null)[]) => ({
      name: label,
      gains: gains.filter(gain => gain !== null),
      own: gains[own] ?? undefined,
    });
    return [
      row(text(heading(told, fairness.agreed)), fairness.agreed.gains),
      ...(slack && slack.changes.length > 0 ? [row(text('debrief.solution.slack'), slack.gains)] : []),
      ...fairness.solutions.map(one => row(text(heading(told, one)), one.gains)),
    ];
  }, [told, debrief, slack, fairness, seat, text]);
  const draw = useMemo(() => drawGains(settlements), [settlements]);
  const member = settlements.some(({ own }) => own !== undefined);
  return (
    <figure className="chart-figure gains">
      <figcaption>
        <h3>{text('debrief.gains')}</h3>
        <p className="soft" id={id}>
          {text('debrief.gainsNote', { own: member ? 'yes' : 'no', seat: called(seat) })}
        </p>
      </figcaption>
      <Drawn title={text('debrief.gains')} describedBy={id} tall={2 + 2.2 * settlements.length} draw={draw} />
    </figure>
  );
}
