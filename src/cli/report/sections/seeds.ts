import type { Extreme } from '../../../session/index.ts';
import { type TextKey, text } from '../../text/index.ts';
import { figure } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';

/** A game to play again for every extreme. */
export function seeds({ tally, series }: Meeting): Html {
  const extremes: readonly (readonly [TextKey, Extreme | undefined, number])[] = [
    ['report.shortest', tally.length.least, 0],
    ['report.longest', tally.length.most, 0],
    ['report.mostExempted', tally.exempted.most, 0],
    ['report.mostBroken', tally.silencesBroken.most, 0],
    ['report.mostBlockers', tally.blockers.most, 0],
    ['report.richest', tally.welfare.most, 1],
    ['report.poorest', tally.welfare.least, 1],
  ];
  const rows = extremes.flatMap(([key, extreme, places]) =>
    !extreme || (extreme.value === 0 && places === 0)
      ? []
      : [
          html`<li><span>${text(key, { value: places === 0 ? extreme.value : figure(extreme.value, places) })}</span><code>${extreme.seed}</code></li>`,
        ],
  );
  const failed = tally.failed.length > 0 && html`<li><span>${text('report.failed')}</span><code>${tally.failed.join(', ')}</code></li>`;
  const note = text('report.seedsNote', { play: series.source, extra: seriesOptions(series) });
  return html`<section><h3>${text('report.seeds')}</h3><p class="note">${note}</p><ul class="seeds">${rows}${failed}</ul></section>`;
}

/** What else the story's command needs for the game to be the same. */
export function seriesOptions({ difficulty, chair, seat, knowledge }: Meeting['series']): string {
  return [
    difficulty === 'standard' ? '' : ` --difficulty ${difficulty}`,
    chair === 'bot' ? '' : ` --chair ${chair}`,
    seat ? ` --seat ${seat.party} --as ${seat.as}` : '',
    knowledge ? ` --knowledge ${knowledge}` : '',
  ].join('');
}
