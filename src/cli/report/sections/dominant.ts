import type { MoveType, ScenarioEvent } from '../../../model/index.ts';
import type { Spread } from '../../../session/index.ts';
import { differenceOf, meanOf, rateOf, Z95 } from '../../../session/index.ts';
import { issueText, moveName, valueText } from '../../../view/index.ts';
import type { SeatStrategies } from '../../strategies/measure.ts';
import { strategyLines } from '../../strategies/strategyLines.ts';
import { text } from '../../text/index.ts';
import { figure, percent, range } from '../figures.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { shares, TOO_MUCH } from './moves.ts';
import { strategiesTable } from './strategies.ts';

/** Above this share of agreements, with certainty, an option settles its issue by itself. */
const SETTLED = 0.9;
/** Fewer answers than these say nothing of what an answer is worth. */
const FEWEST = 5;

/** Ways to play tried beside the series, and how many games of each. */
export interface Tried {
  readonly games: number;
  readonly seats: readonly SeatStrategies[];
}

/** What beats everything else: among the answers to an event, the options of an issue, the kinds of move and, where they were tried, the ways to play a seat. */
export function dominant(meeting: Meeting, tried?: Tried): Html {
  const { said, series } = meeting;
  const lists: readonly (readonly [string, readonly string[], string])[] = [
    [text('dominant.answers'), meeting.tally.scenario.events.flatMap(event => answer(meeting, event)), text('dominant.noAnswer')],
    [text('dominant.options'), options(meeting), text('dominant.noOption')],
    [text('dominant.moves'), moves(meeting), text('dominant.noMove')],
  ];
  return html`<section><h3>${text('dominant.title')}</h3><p class="note">${text('dominant.note')}</p><div class="lists">${lists.map(
    ([title, found, none]) => html`<div><h4>${title}</h4>${listed(found.length > 0 ? found : [none])}</div>`,
  )}</div><h4>${text('dominant.ways')}</h4>${
    tried
      ? html`<p class="note">${text('dominant.waysNote', { games: tried.games })}</p>${listed(strategyLines(tried.seats, said))}${strategiesTable(tried.seats, said)}`
      : html`<p class="note">${text('dominant.untried', { play: series.source })}</p>`
  }</section>`;
}

const listed = (items: readonly string[]): Html => html`<ul class="found">${items.map(item => html`<li>${item}</li>`)}</ul>`;

/** The answer that is worth more to who is asked than every other that was given; where that is no member, that goes with agreement. */
function answer({ tally, said }: Meeting, event: ScenarioEvent): readonly string[] {
  const counted = tally.events[event.id]!;
  const given = event.choices.flatMap(({ id }) => {
    const choice = counted.choices[id]!;
    return choice.chosen > 0 ? [{ id, ...choice }] : [];
  });
  const asked = event.asks ?? tally.scenario.chair;
  const label = (id: string): string => said(`event.${event.id}.choice.${id}.label`);
  const words = { event: said(`event.${event.id}.title`), seat: said(`party.${asked}.name`) };
  const [first] = given;
  if (first && given.length === 1 && event.choices.length > 1)
    return [text('dominant.onlyAnswer', { ...words, answer: label(first.id), count: first.chosen })];
  const heard = given.filter(({ chosen }) => chosen >= FEWEST);
  for (const one of heard) {
    const member = one.gain.count > 0;
    const leads = heard
      .filter(other => other !== one)
      .map(other => ({
        other: other.id,
        ...(member
          ? ahead(one.gain, other.gain)
          : differenceOf(rateOf(one.agreements, one.chosen), rateOf(other.agreements, other.chosen))),
      }));
    const least = [...leads].sort((a, b) => a.low - b.low)[0];
    if (!least || least.low <= 0) continue;
    const shown = (x: number): string => figure(member ? x : x * 100, 1, true);
    const values = { by: shown(least.by), low: shown(least.low), high: shown(least.high), share: percent(one.chosen / counted.fired) };
    const found = { ...words, ...values, answer: label(one.id), other: label(least.other) };
    return [text(member ? 'dominant.answer' : 'dominant.answerAgreed', found)];
  }
  return [];
}

/** How far one mean lies above another of separate games, with the 95 % interval of Welch 1947 for samples that are not small. */
function ahead(one: Spread, other: Spread): { readonly by: number; readonly low: number; readonly high: number } {
  const [left, right] = [meanOf(one)!, meanOf(other)!];
  const by = left.mean - right.mean;
  const half = Z95 * Math.sqrt((left.half / Z95) ** 2 + (right.half / Z95) ** 2);
  return { by, low: by - half, high: by + half };
}

function options({ tally, said }: Meeting): readonly string[] {
  return tally.scenario.issues.flatMap(issue => {
    if (issue.kind !== 'options' || issue.scope !== 'common' || issue.options.length < 2) return [];
    return issue.options.flatMap((_, level) => {
      const rate = rateOf(tally.levels[issue.id]![level]!, tally.agreements);
      if (rate.low <= SETTLED) return [];
      const option = valueText(tally.scenario, said, issue.id, level);
      return [text('dominant.option', { issue: issueText(said, issue.id), option, share: percent(rate.share), range: range(rate) })];
    });
  });
}

function moves({ tally, said }: Meeting): readonly string[] {
  return (['chair', 'members'] as const).flatMap(who => {
    const counts = tally.moves[who];
    const [most] = shares(counts);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (!most || most.share <= TOO_MUCH) return [];
    const rate = rateOf(counts[most.type as MoveType]!, total);
    return [text(`dominant.${who}`, { move: moveName(said, most.type), share: percent(rate.share), range: range(rate) })];
  });
}
