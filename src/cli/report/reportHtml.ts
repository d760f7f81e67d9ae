import type { Library } from '../../model/index.ts';
import type { Tally } from '../../session/index.ts';
import { words } from '../../view/index.ts';
import type { SeriesHeader } from '../series/keep.ts';
import { seatingOf } from '../series/seriesOf.ts';
import { text } from '../text/index.ts';
import { seatingText } from '../transcript.ts';
import { type Html, html } from './html.ts';
import type { Meeting } from './page.ts';
import { dominant, type Tried } from './sections/dominant.ts';
import { events } from './sections/events.ts';
import { headline } from './sections/headline.ts';
import { issues } from './sections/issues.ts';
import { moves } from './sections/moves.ts';
import { never } from './sections/never.ts';
import { parties } from './sections/parties.ts';
import { roundsAndTracks } from './sections/rounds.ts';
import { seeds } from './sections/seeds.ts';
import { standing } from './standing.ts';

/** A page that stands alone: no script, no request, the same for the same series. One part for each meeting that was played. */
export function reportHtml(library: Library, series: SeriesHeader, tallies: readonly Tally[], tried?: Tried): string {
  const campaign = library.campaigns[series.play];
  const title = words((campaign ?? library.scenarios[series.play]!).texts)('scenario.title');
  const meetings = tallies
    .filter(({ games }) => games > 0)
    .map((tally): Meeting => ({ tally, said: words(library.scenarios[tally.scenario.id]!.texts), series }));
  const facts = text('report.facts', {
    games: tallies[0]!.games,
    seed: series.seed,
    rules: series.rules,
    hash: Object.values(series.scenarios).join(', '),
  });
  const page = html`<header><p class="kicker">${text('report.kicker')}</p><h1>${title}</h1><p>${seatingText(seatingOf(series))}</p><p class="facts">${facts}</p>${
    meetings.length > 1 &&
    html`<nav aria-label="${text('report.meetings')}">${meetings.map(({ tally, said }) => html`<a href="#${tally.scenario.id}">${said('scenario.title')}</a>`)}</nav>`
  }</header><main>${meetings.map((meeting, i) => part(meeting, i === meetings.length - 1 ? tried : undefined))}</main><footer><p class="small">${text('report.foot')}</p></footer>`;
  return standing(html`${title}: ${text('report.kicker')}`, page);
}

function part(meeting: Meeting, tried?: Tried): Html {
  const { tally, said } = meeting;
  return html`<article id="${tally.scenario.id}"><h2>${said('scenario.title')}</h2>${headline(meeting)}${issues(meeting)}${roundsAndTracks(meeting)}${parties(meeting)}${events(
    meeting,
  )}${moves(meeting)}${dominant(meeting, tried)}${never(meeting)}${seeds(meeting)}</article>`;
}
