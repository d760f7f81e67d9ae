import { neverIn } from '../../../session/index.ts';
import { issueText, moveName, valueText } from '../../../view/index.ts';
import { text } from '../../text/index.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';

/** What is written but never happened: dead events, dead answers, options nobody agrees on, moves nobody makes. */
export function never({ tally, said }: Meeting): Html {
  const { events, choices, options, moves } = neverIn(tally);
  const title = (event: string) => said(`event.${event}.title`);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [text('report.neverEvents'), events.map(title)],
    [text('report.neverChoices'), choices.map(({ event, choice }) => `${title(event)}: ${said(`event.${event}.choice.${choice}.label`)}`)],
    [
      text('report.neverOptions'),
      options.map(({ issue, option }) => {
        const rules = tally.scenario.issues.find(one => one.id === issue);
        const level = rules?.kind === 'options' ? rules.options.findIndex(one => one.id === option) : 0;
        return `${issueText(said, issue)}: ${valueText(tally.scenario, said, issue, level)}`;
      }),
    ],
    [text('report.neverMoves'), moves.map(type => moveName(said, type))],
  ];
  const some = lists.filter(([, items]) => items.length > 0);
  // The rule of three: with n games and no sighting, the rate is below 3/n with 95 % confidence.
  const note = text('report.neverNote', { games: tally.games, rare: Math.max(1, Math.floor(tally.games / 3)) });
  return html`<section><h3>${text('report.neverTitle')}</h3><p class="note">${note}</p>${
    some.length === 0
      ? html`<p>${text('report.nothing')}</p>`
      : html`<div class="lists">${some.map(([heading, items]) => html`<div><h4>${heading}</h4><ul>${items.map(item => html`<li>${item}</li>`)}</ul></div>`)}</div>`
  }</section>`;
}
