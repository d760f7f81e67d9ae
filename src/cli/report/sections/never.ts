import { neverIn } from '../../../session/index.ts';
import { issueText, moveName, valueText } from '../../../view/index.ts';
import { text } from '../../text/index.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';

/** Something that never happened: what it is called, and a key that is the same in every version of the scenario. */
export interface Missed {
  readonly key: string;
  readonly label: string;
}

/** What never happened in a meeting, kind by kind: dead events, dead answers, options nobody agrees on, moves nobody makes. */
export function missedIn({ tally, said }: Pick<Meeting, 'tally' | 'said'>): readonly (readonly [string, readonly Missed[]])[] {
  const { events, choices, options, moves } = neverIn(tally);
  const title = (event: string) => said(`event.${event}.title`);
  return [
    [text('report.neverEvents'), events.map(id => ({ key: id, label: title(id) }))],
    [
      text('report.neverChoices'),
      choices.map(({ event, choice }) => ({
        key: `${event}.${choice}`,
        label: `${title(event)}: ${said(`event.${event}.choice.${choice}.label`)}`,
      })),
    ],
    [
      text('report.neverOptions'),
      options.map(({ issue, option }) => {
        const rules = tally.scenario.issues.find(one => one.id === issue);
        const level = rules?.kind === 'options' ? rules.options.findIndex(one => one.id === option) : 0;
        return { key: `${issue}.${option}`, label: `${issueText(said, issue)}: ${valueText(tally.scenario, said, issue, level)}` };
      }),
    ],
    [text('report.neverMoves'), moves.map(type => ({ key: type, label: moveName(said, type) }))],
  ];
}

/** What is written but never happened. */
export function never(meeting: Meeting): Html {
  const { games } = meeting.tally;
  const some = missedIn(meeting).filter(([, items]) => items.length > 0);
  return html`<section><h3>${text('report.neverTitle')}</h3><p class="note">${rareText(games)}</p>${
    some.length === 0
      ? html`<p>${text('report.nothing')}</p>`
      : html`<div class="lists">${some.map(([heading, items]) => html`<div><h4>${heading}</h4><ul>${items.map(({ label }) => html`<li>${label}</li>`)}</ul></div>`)}</div>`
  }</section>`;
}

/** The rule of three: with n games and no sighting, the rate is below 3/n with 95 % confidence. */
export const rareText = (games: number): string => text('report.neverNote', { games, rare: Math.max(1, Math.floor(games / 3)) });
