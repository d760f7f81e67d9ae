import type { Words } from '../../../view/index.ts';
import type { SeatStrategies, Strategy } from '../../strategies/measure.ts';
import { restText } from '../../strategies/strategyLines.ts';
import { text } from '../../text/index.ts';
import { figure } from '../figures.ts';
import { type Html, html } from '../html.ts';
import { type Axis, interval } from '../plots.ts';

/** What every way to play each seat comes to, by what the rest do: a row for each, each way with its interval. */
export function strategiesTable(seats: readonly SeatStrategies[], said: Words): Html {
  return html`${seats.map(one => {
    const ways = Object.keys(one.tried[0]!.means) as readonly Strategy[];
    const scale = one.measure === 'agreement' ? 100 : 1;
    const all = one.tried.flatMap(({ means }) => ways.map(way => means[way]!));
    const axis: Axis = {
      from: Math.min(0, ...all.map(({ mean, half }) => (mean - half) * scale)) - 2,
      to: Math.max(...all.map(({ mean, half }) => (mean + half) * scale)) + 2,
    };
    return html`<table class="versions ways"><caption>${said(`party.${one.seat}.name`)}</caption><thead><tr><th>${text('dominant.rests')}</th>${ways.map(way => html`<th>${way}</th>`)}</tr></thead><tbody>${one.tried.map(
      ({ rest, means }) =>
        html`<tr><td>${restText(rest)}</td>${ways.map(way => {
          const { mean, half } = { mean: means[way]!.mean * scale, half: means[way]!.half * scale };
          return html`<td class="plot" data-label="${way}">${interval(axis, { mean, half, least: mean - half, most: mean + half })}<span class="small">${text(
            'dominant.mean',
            { mean: figure(mean, 1), half: figure(half, 1) },
          )}</span></td>`;
        })}</tr>`,
    )}</tbody></table>`;
  })}`;
}
