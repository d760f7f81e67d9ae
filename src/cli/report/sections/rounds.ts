import { meanOf, quantileOfCounts } from '../../../session/index.ts';
import { text } from '../../text/index.ts';
import { figure } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { columns, interval } from '../plots.ts';

/** How long the meeting took, and where its tracks ended. */
export function roundsAndTracks({ tally, said }: Meeting): Html {
  const counts = Array.from({ length: tally.length.most!.value + 1 }, (_, round) => tally.rounds[round] ?? 0);
  const first = tally.length.least!.value;
  const median = quantileOfCounts(counts, 0.5)!;
  const axis = { from: 0, to: 100 };
  const tracks = tally.scenario.tracks.flatMap(track => {
    const spread = tally.tracks[track.id]!;
    const mean = meanOf(spread);
    if (!mean) return [];
    const { least, most } = spread;
    return [
      html`<span>${said(`track.${track.id}.label`)}</span>${interval(axis, { ...mean, least: least!.value, most: most!.value })}<span>${figure(mean.mean)}</span>`,
    ];
  });
  return html`<section class="two"><div><h3>${text('report.rounds')}</h3><p class="note">${text('report.roundsNote')}</p>${columns(
    counts.slice(first).map((count, i) => ({ label: String(first + i), share: count / tally.games, mark: first + i === median })),
    text('report.roundsPlot', { median }),
  )}</div>${tracks.length > 0 && html`<div><h3>${text('report.tracks')}</h3><p class="note">${text('report.tracksNote')}</p><div class="rows">${tracks}</div></div>`}</section>`;
}
