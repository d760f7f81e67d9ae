import { meanOf, quantileOfCounts, rateOf, type Spread } from '../../../session/index.ts';
import { text } from '../../text/index.ts';
import { figure, percent, range } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { bar } from '../plots.ts';

/** The agreement rate, and the few figures beside it. */
export function headline({ tally }: Meeting): Html {
  const rate = rateOf(tally.agreements, tally.games);
  const median =
    quantileOfCounts(
      Array.from(tally.rounds, count => count ?? 0),
      0.5,
    ) ?? 0;
  const mean = (spread: Spread, places: number): string | undefined => {
    const found = meanOf(spread);
    return found && figure(found.mean, places);
  };
  const credibility = meanOf(tally.credibility);
  const tiles: readonly (readonly [string | undefined, string])[] = [
    [String(median), text('report.roundsMedian', { least: tally.length.least?.value ?? 0, most: tally.length.most?.value ?? 0 })],
    [tally.scenario.procedure.decision === 'summary' ? undefined : mean(tally.silencesBroken, 2), text('report.silences')],
    [tally.scenario.procedure.moves.grantCarveOut ? mean(tally.exempted, 2) : undefined, text('report.exempted')],
    [credibility && percent(credibility.mean), text('report.credibility')],
    [mean(tally.welfare, 1), text('report.welfare')],
  ];
  return html`<div class="head"><div><span class="big">${rate.share > 0.985 && rate.share < 1 ? `${figure(rate.share * 100, 1)}\u00a0%` : percent(rate.share)}</span><p>${text('report.agreement')}</p>${bar(rate.share, 'brass', rate)}
<p class="small">${text('report.agreementNote', { agreements: tally.agreements, games: tally.games, range: range(rate) })}${
    tally.loose > 0 && html`; ${text('report.loose', { count: tally.loose })}`
  }</p></div>
<dl class="tiles">${tiles.flatMap(([value, label]) => (value === undefined ? [] : [html`<div><dt>${label}</dt><dd>${value}</dd></div>`]))}</dl></div>`;
}
