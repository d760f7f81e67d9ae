import { issueText } from '../../../view/index.ts';
import { text } from '../../text/index.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { type Missed, missedIn, rareText } from '../sections/never.ts';
import type { Versions } from './versions.ts';

/** What only one of the versions has. */
export function only({ before, after }: Versions): Html {
  const [was, is] = [partsOf(before), partsOf(after)];
  const lists = [
    [text('versions.onlyBefore'), without(was, is)],
    [text('versions.onlyAfter'), without(is, was)],
  ] as const;
  return html`<section><h3>${text('versions.only')}</h3>${listed(lists, text('versions.nothingOnly'))}</section>`;
}

/** What never happened: in neither version, in the one, in the other. */
export function neverInEither({ before, after }: Versions): Html {
  const sections = missedIn(after).map(([heading, now], i) => {
    const was = missedIn(before)[i]![1];
    const both = now.filter(({ key }) => was.some(one => one.key === key));
    const there = (meeting: Meeting) => new Set(partsOf(meeting).map(({ key }) => key));
    // What the other version does not have is no change of what happens.
    const lists = [
      [text('versions.neverBoth'), both],
      [text('versions.neverBefore'), without(was, now).filter(({ key }) => there(after).has(key) || !key.includes('.'))],
      [text('versions.neverAfter'), without(now, was).filter(({ key }) => there(before).has(key) || !key.includes('.'))],
    ] as const;
    return { heading, lists: lists.filter(([, items]) => items.length > 0) };
  });
  const some = sections.filter(({ lists }) => lists.length > 0);
  const games = Math.min(before.tally.games, after.tally.games);
  return html`<section><h3>${text('versions.never')}</h3><p class="note">${rareText(games)}</p>${
    some.length === 0
      ? html`<p>${text('versions.everything')}</p>`
      : some.map(({ heading, lists }) => html`<h4>${heading}</h4>${listed(lists, '')}`)
  }</section>`;
}

/** Every part of a scenario that may be in one version only, by a key that both share. */
function partsOf({ tally: { scenario }, said }: Meeting): readonly Missed[] {
  return [
    ...scenario.parties.map(({ id }) => ({ key: `party ${id}`, label: said(`party.${id}.name`) })),
    ...scenario.issues.map(({ id }) => ({ key: `issue ${id}`, label: issueText(said, id) })),
    ...scenario.issues.flatMap(issue =>
      issue.kind === 'options'
        ? issue.options.map(({ id }) => ({
            key: `${issue.id}.${id}`,
            label: `${issueText(said, issue.id)}: ${said(`issue.${issue.id}.option.${id}`)}`,
          }))
        : [],
    ),
    ...scenario.events.flatMap(({ id, choices }) => [
      { key: id, label: said(`event.${id}.title`) },
      ...choices.map(choice => ({
        key: `${id}.${choice.id}`,
        label: `${said(`event.${id}.title`)}: ${said(`event.${id}.choice.${choice.id}.label`)}`,
      })),
    ]),
  ];
}

const without = (some: readonly Missed[], others: readonly Missed[]): readonly Missed[] => {
  const keys = new Set(others.map(({ key }) => key));
  return some.filter(({ key }) => !keys.has(key));
};

function listed(lists: readonly (readonly [string, readonly Missed[]])[], otherwise: string): Html {
  const some = lists.filter(([, items]) => items.length > 0);
  if (some.length === 0) return html`<p>${otherwise}</p>`;
  return html`<div class="lists">${some.map(([heading, items]) => html`<div><h4>${heading}</h4><ul>${items.map(({ label }) => html`<li>${label}</li>`)}</ul></div>`)}</div>`;
}
