import type { Library } from '../../../model/index.ts';
import type { Tally } from '../../../session/index.ts';
import { gameSeed } from '../../../session/index.ts';
import { words } from '../../../view/index.ts';
import { type Difference, isSure } from '../../series/compare.ts';
import type { SeriesHeader } from '../../series/keep.ts';
import { seatingOf } from '../../series/seriesOf.ts';
import { text } from '../../text/index.ts';
import { seatingText } from '../../transcript.ts';
import { type Html, html } from '../html.ts';
import type { Meeting } from '../page.ts';
import { seriesOptions } from '../sections/seeds.ts';
import { standing } from '../standing.ts';
import { groupsOf } from './groups.ts';
import { neverInEither, only } from './lists.ts';
import { extent, versionsTable } from './row.ts';
import type { Versions } from './versions.ts';

/** One version of what is played, and what its games came to. */
export interface Version {
  readonly library: Library;
  readonly series: SeriesHeader;
  readonly tallies: readonly Tally[];
}

/** Rows of what differs most. */
const MOST = 12;

/**
 * Two versions beside each other, as a page that stands alone: no script, no request, the same for the same two series.
 *
 * @param found by meeting, in order: the figures both have
 */
export function comparisonHtml(before: Version, after: Version, found: readonly (readonly Difference[])[]): string {
  const { series, library } = after;
  const title = words((library.campaigns[series.play] ?? library.scenarios[series.play]!).texts)('scenario.title');
  const games = Math.min(before.tallies[0]!.games, after.tallies[0]!.games);
  const facts = text('versions.facts', {
    ...{ against: before.series.source, source: series.source, games, first: gameSeed(series.seed, 1), rules: series.rules },
    before: hashes(before),
    after: hashes(after),
  });
  const parts = found.map((all, i) => {
    const versions = { before: meetingOf(before, i), after: meetingOf(after, i), found: new Map(all.map(one => [one.figure, one])) };
    return part(versions);
  });
  const body = html`<header><p class="kicker">${text('versions.kicker')}</p><h1>${title}</h1><p>${seatingText(seatingOf(series))}</p><p class="facts">${facts}</p></header><main>${parts}</main><footer><p class="small">${text('report.foot')}</p></footer>`;
  return standing(html`${title}: ${text('versions.kicker')}`, body);
}

const hashes = ({ series }: Version): string => Object.values(series.scenarios).join(', ');

function meetingOf({ library, series, tallies }: Version, index: number): Meeting {
  const tally = tallies[index]!;
  return { tally, series, said: words(library.scenarios[tally.scenario.id]!.texts) };
}

function part(versions: Versions): Html {
  const { before, after } = versions;
  const groups = groupsOf(versions);
  const rows = groups.flatMap(group => group.rows);
  const sure = rows.filter(({ found }) => isSure(found)).sort((a, b) => extent(b) - extent(a));
  const key = html`<p class="small"><i class="key was"></i>${text('versions.was')}<i class="key is"></i>${text('versions.is')}</p>`;
  const seeds = text('versions.seedsNote', {
    before: before.series.source,
    after: after.series.source,
    extra: seriesOptions(after.series),
  });
  return html`<article id="${after.tally.scenario.id}"><h2>${after.said('scenario.title')}</h2><section><p>${text('versions.headline', {
    sure: sure.length,
    all: rows.length,
  })}</p><p class="note">${text('versions.key')}</p>${key}</section><section><h3>${text('versions.most')}</h3><p class="note">${text(
    sure.length > 0 ? 'versions.mostNote' : 'versions.nothingSure',
  )}</p>${sure.length > 0 && versionsTable(sure.slice(0, MOST))}</section>${groups.map(
    ({ title, note, rows: own }) =>
      html`<section><h3>${title}</h3>${note && html`<p class="note">${note}</p>`}${versionsTable(own)}</section>`,
  )}${neverInEither(versions)}${only(versions)}<section><h3>${text('report.seeds')}</h3><p class="note">${seeds}</p></section></article>`;
}
