import type { Library } from '../../model/index.ts';
import { valueText, type Words, words } from '../../view/index.ts';
import { text } from '../text/index.ts';
import { columns } from './columns.ts';
import type { Backtest, Item, MeetingItems, PartyItem, Scores } from './types.ts';

/** What happened and was given less than this share is a miss. */
const MISS = 0.1;

export interface Played {
  readonly seed: string;
  readonly cutoff?: string;
  /** Events left out. */
  readonly without: number;
}

/** A back-test to read: its misses first. */
export function backtestReport(library: Library, test: Backtest, played: Played): string {
  const said = words((library.campaigns[test.play] ?? library.scenarios[test.play])!.texts);
  const meetings = test.meetings.map(meeting => telling(library, meeting));
  const lines = [
    text('backtest.title', { name: said('scenario.title'), games: test.games, seed: played.seed }),
    ...(played.cutoff === undefined ? [] : [text('backtest.leftOut', { cutoff: played.cutoff, count: played.without })]),
    ...meetings.map(({ title, items }) => text('backtest.agreement', { meeting: title, share: percent(items.agreement) })),
    text('backtest.noText'),
    '',
    ...misses(meetings),
    '',
    ...counted(library, test, meetings),
    ...apart(library, test, meetings),
    ...partyByParty(library, test, meetings),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A meeting's items, with what is needed to put them into words. */
interface Telling {
  readonly items: MeetingItems;
  readonly title: string;
  readonly said: Words;
  readonly value: (issue: string, level: number) => string;
  /** What happened on an issue, in levels. */
  readonly level: (issue: string) => number;
  readonly name: (item: Item) => string;
}

function telling(library: Library, items: MeetingItems): Telling {
  const { scenario, history, texts } = library.scenarios[items.scenario]!;
  const said = words(texts);
  return {
    items,
    title: said('scenario.title'),
    said,
    value: (issue, level) => valueText(scenario, said, issue, level),
    level: issue => history!.outcome[issue]!.level,
    name: ({ id }) => (id === 'carveOuts' || id === 'stances' ? text(`backtest.${id}`) : said(`issue.${id}.label`)),
  };
}

function misses(meetings: readonly Telling[]): readonly string[] {
  const limit = percent(MISS);
  const rows = meetings.flatMap(meeting =>
    meeting.items.items.filter(({ apart }) => apart === undefined).flatMap(item => missesOf(meeting, item)),
  );
  if (rows.length === 0) return [text('backtest.noMisses', { limit })];
  return [
    text('backtest.misses', { limit }),
    ...indented(
      columns(
        rows.sort((a, b) => a.given - b.given).map(({ row }) => row),
        () => false,
      ),
    ),
  ];
}

function missesOf(meeting: Telling, item: Item): readonly { readonly given: number; readonly row: readonly string[] }[] {
  const { games } = item;
  if (games.kind !== 'parties')
    return item.given < MISS ? [{ given: item.given, row: [meeting.name(item), reallyOf(meeting, item), percent(item.given)] }] : [];
  return games.parties
    .filter(({ given }) => given < MISS)
    .map(({ party, actual, given }) => ({
      given,
      row: [
        text('backtest.ofParty', { item: meeting.name(item), party: meeting.said(`party.${party}.name`) }),
        text(`backtest.${actual}`),
        percent(given),
      ],
    }));
}

function counted(library: Library, test: Backtest, meetings: readonly Telling[]): readonly string[] {
  const forecasters = Object.keys(test.score);
  if (forecasters.length === 0) return [text('backtest.nothingCounted'), ''];
  const rows = meetings.flatMap(meeting =>
    meeting.items.items.filter(({ apart }) => apart === undefined).map(item => itemRow(meeting, item, meeting.name(item), forecasters)),
  );
  const total = (label: string, scores: Scores): readonly string[] => [label, '', '', '', ...figures(scores, forecasters)];
  const totals = [
    total(text('backtest.total'), test.score),
    ...(rows.length > 0 && test.meetings.some(hasParties) ? [total(text('backtest.totalByParty'), test.scoreByParty)] : []),
  ];
  return [text('backtest.counted'), ...indented(columns([head(library, test, forecasters), ...rows, ...totals], i => i >= 3)), ''];
}

const hasParties = ({ items }: MeetingItems): boolean => items.some(({ games }) => games.kind === 'parties');

function apart(library: Library, test: Backtest, meetings: readonly Telling[]): readonly string[] {
  const forecasters = ['model', 'mean'];
  const rows = meetings.flatMap(meeting =>
    meeting.items.items.flatMap(item =>
      item.apart === undefined ? [] : [itemRow(meeting, item, text(`backtest.${item.apart}`, { item: meeting.name(item) }), forecasters)],
    ),
  );
  return rows.length === 0
    ? []
    : [text('backtest.apart'), ...indented(columns([head(library, test, forecasters), ...rows], i => i >= 3)), ''];
}

/** What each party did, and what the games said of it. */
function partyByParty(library: Library, test: Backtest, meetings: readonly Telling[]): readonly string[] {
  const forecasters = Object.keys(test.score);
  return meetings.flatMap(meeting =>
    meeting.items.items.flatMap(item => {
      if (item.games.kind !== 'parties') return [];
      const rows = item.games.parties
        .filter(worthALine)
        .map(({ party, actual, given, scores }) => [
          meeting.said(`party.${party}.name`),
          text(`backtest.${actual}`),
          percent(given),
          ...figures(scores, forecasters),
        ]);
      const [, ...rest] = head(library, test, forecasters);
      return [
        text('backtest.parties', { item: meeting.name(item) }),
        ...indented(columns([['', rest[0]!, ...rest.slice(2)], ...rows], i => i >= 2)),
        '',
      ];
    }),
  );
}

/** Not exempted and never thought to be: of most parties there is nothing to say. */
const worthALine = ({ actual, given }: PartyItem): boolean => actual !== 'notExempted' || given < 1;

function head(library: Library, test: Backtest, forecasters: readonly string[]): readonly string[] {
  const names = forecasters.map(id => forecasterName(library, test, id));
  return ['', text('backtest.actual'), text('backtest.games'), text('backtest.given'), ...names];
}

/** A forecast of the history is called as its scenario calls it. */
function forecasterName(library: Library, test: Backtest, id: string): string {
  if (id === 'model' || id === 'mean') return text(`backtest.${id}`);
  const meeting = test.meetings.find(({ scenario }) =>
    library.scenarios[scenario]!.history!.forecasts.some(forecast => forecast.id === id),
  );
  return meeting ? words(library.scenarios[meeting.scenario]!.texts)(`forecast.${id}`) : id;
}

function itemRow(meeting: Telling, item: Item, label: string, forecasters: readonly string[]): readonly string[] {
  const given = item.games.kind === 'parties' ? '' : percent(item.given);
  return [label, reallyOf(meeting, item), inGames(meeting, item), given, ...figures(item.scores, forecasters)];
}

function reallyOf(meeting: Telling, { id, actual }: Item): string {
  if (Array.isArray(actual)) return actual.map(party => meeting.said(`party.${party}.name`)).join(', ') || text('backtest.nobody');
  if (typeof actual === 'object') return text('backtest.several', { count: Object.keys(actual).length });
  return meeting.value(id, meeting.level(id));
}

function inGames(meeting: Telling, { id, games }: Item): string {
  if (games.kind === 'scale') {
    const [low, median, high] = [games.low, games.median, games.high].map(level => meeting.value(id, level));
    return text('backtest.span', { low: low!, median: median!, high: high! });
  }
  if (games.kind === 'options')
    return games.shares
      .map((share, level) => ({ share, option: meeting.value(id, level) }))
      .filter(({ share }) => share >= 0.005)
      .sort((a, b) => b.share - a.share)
      .map(({ share, option }) => `${option} ${percent(share)}`)
      .join(', ');
  return games.parties
    .filter(({ actual, given }) => (actual === 'exempted' ? given >= 0.05 : actual === 'notExempted' && given <= 0.95))
    .map(({ party, actual, given }) => `${meeting.said(`party.${party}.name`)} ${percent(actual === 'exempted' ? given : 1 - given)}`)
    .join(', ');
}

const figures = (scores: Scores, forecasters: readonly string[]): readonly string[] =>
  forecasters.map(forecaster => (scores[forecaster] === undefined ? '' : scores[forecaster].toFixed(3)));

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const indented = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`);
