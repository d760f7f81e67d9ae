import type { ScenarioEvent } from '../../../model/index.ts';
import { differenceOf, quantileOfCounts, rateOf } from '../../../session/index.ts';
import { text } from '../../text/index.ts';
import { figure, percent } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { bar } from '../plots.ts';

/** How often each event came, what was answered, and how often that went together with agreement. */
export function events(meeting: Meeting): Html | undefined {
  const { scenario } = meeting.tally;
  if (scenario.events.length === 0) return undefined;
  return html`<section><h3>${text('report.events')}</h3><p class="note">${text('report.eventsNote')}</p>
<table class="events"><thead><tr><th>${text('report.event')}</th><th>${text('report.fired')}</th><th class="num"></th><th class="num">${text('report.when')}</th><th class="num">${text('report.effect')}</th></tr></thead><tbody>${scenario.events.map(
    event => rows(meeting, event),
  )}</tbody></table></section>`;
}

function rows({ tally, said }: Meeting, event: ScenarioEvent): Html {
  const counted = tally.events[event.id]!;
  const median = quantileOfCounts(
    Array.from(counted.rounds, count => count ?? 0),
    0.5,
  );
  const basis = text(event.basis === 'recorded' ? 'report.recorded' : 'report.plausible');
  return html`<tr class="event"><td>${said(`event.${event.id}.title`)} <span class="tag">${basis}</span></td>${shareCells(counted.fired, tally.games)}<td class="num" data-label="${text('report.when')}">${
    median ?? ''
  }</td><td class="num" data-label="${text('report.effect')}">${effect(counted.fired, counted.agreements, tally.games, tally.agreements)}</td></tr>${event.choices.map(
    choice => {
      const { chosen, agreements } = counted.choices[choice.id]!;
      return html`<tr class="answer"><td>${said(`event.${event.id}.choice.${choice.id}.label`)}</td>${shareCells(chosen, counted.fired)}<td></td><td class="num" data-label="${text('report.effect')}">${effect(
        chosen,
        agreements,
        counted.fired,
        counted.agreements,
      )}</td></tr>`;
    },
  )}`;
}

function shareCells(part: number, whole: number): Html {
  if (whole === 0) return html`<td>${bar(0)}</td><td class="num dim">–</td>`;
  const share = part / whole;
  return html`<td>${bar(share, part === 0 ? 'warn' : 'plain')}</td><td class="num">${
    part === 0 ? html`<span class="alarm">${text('report.never')}</span>` : percent(share)
  }</td>`;
}

/** Agreement with it less agreement without it among the games in which it could be. Nothing where one of the two never was. */
export function effect(part: number, agreements: number, whole: number, all: number): Html | undefined {
  if (part === 0 || part === whole) return undefined;
  const { by, low, high } = differenceOf(rateOf(agreements, part), rateOf(all - agreements, whole - part));
  const tone = low > 0 ? 'good' : high < 0 ? 'bad' : 'dim';
  const points = (share: number) => figure(share * 100, 0, true);
  return html`<span class="effect"><span class="${tone}">${points(by)}</span> <span class="small">${text('report.between', { low: points(low), high: points(high) })}</span></span>`;
}
