import type { Issue, Library, ScenarioId } from '../../model/index.ts';
import { emptyTally, meetingsOf, quantileOfCounts, type Tally } from '../../session/index.ts';
import type { Pace } from './playSeries.ts';

/** Over the agreements only, in the issue's own unit; null where there was none. */
export type IssueSummary =
  | { readonly median: number | null; readonly p10: number | null; readonly p90: number | null }
  | { readonly share: Readonly<Record<string, number>> };

/** What became of one meeting over many games. Rates and shares are fractions, 0–1. */
export interface MeetingSummary {
  readonly games: number;
  readonly agreementRate: number;
  readonly rounds: { readonly median: number };
  readonly issues: Readonly<Record<string, IssueSummary>>;
  /** Fraction of the agreements in which the party is exempted, in whole or in part; parties never exempted are left out. */
  readonly carveOuts: Readonly<Record<string, number>>;
  /** By the clock on the wall, all workers together; a meeting's share of a campaign by the work it took. */
  readonly gamesPerSecond: number;
}
export interface CampaignSummary {
  readonly games: number;
  readonly gamesPerSecond: number;
  readonly meetings: Readonly<Record<ScenarioId, MeetingSummary>>;
}
export type Summary = MeetingSummary | CampaignSummary;

/** A tally for each meeting of what is played, in order. Throws when the library lacks it: ask `meetingsOf` first. */
export function talliesFor(library: Library, play: ScenarioId): readonly Tally[] {
  const meetings = meetingsOf(library, play);
  if (!meetings) throw new Error(`no scenario or campaign '${play}'`);
  return meetings.map(id => emptyTally(library.scenarios[id]!.scenario));
}

/** The figures of a series, in the shape `--json` prints. */
export function summarise(library: Library, play: ScenarioId, tallies: readonly Tally[], pace: Pace): Summary {
  const work = pace.meetings.reduce((sum, spent) => sum + spent, 0);
  const meetings = tallies.map((tally, index) => {
    const share = work > 0 ? (pace.meetings[index] ?? 0) / work : 1;
    return summariseMeeting(tally, perSecond(pace.games, pace.wall * share));
  });
  if (!library.campaigns[play]) return meetings[0]!;
  return {
    games: tallies[0]!.games,
    gamesPerSecond: perSecond(pace.games, pace.wall),
    meetings: Object.fromEntries(tallies.map(({ scenario }, index) => [scenario.id, meetings[index]!])),
  };
}

function summariseMeeting(tally: Tally, gamesPerSecond: number): MeetingSummary {
  const { scenario, games, agreements } = tally;
  const carveOuts = tally.parties
    .map(({ party, exempted }) => [party, fraction(exempted, agreements)] as const)
    .filter(([, share]) => share > 0);
  return {
    games,
    agreementRate: fraction(agreements, games),
    rounds: {
      median:
        quantileOfCounts(
          Array.from(tally.rounds, count => count ?? 0),
          0.5,
        ) ?? 0,
    },
    issues: Object.fromEntries(
      scenario.issues.filter(issue => issue.scope === 'common').map(issue => [issue.id, distribution(issue, tally.levels[issue.id]!)]),
    ),
    carveOuts: Object.fromEntries(carveOuts),
    gamesPerSecond,
  };
}

function distribution(issue: Issue, counts: readonly number[]): IssueSummary {
  if (issue.kind === 'options') {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { share: Object.fromEntries(issue.options.map((option, level) => [option.id, fraction(counts[level] ?? 0, total)])) };
  }
  const at = (share: number): number | null => {
    const level = quantileOfCounts(counts, share);
    return level === undefined ? null : tidy(issue.from + level * issue.step);
  };
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

const fraction = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4);
const perSecond = (games: number, milliseconds: number): number =>
  games === 0 ? 0 : Math.round((games / Math.max(milliseconds, 0.001)) * 1e5) / 100;
/** 3.3000000000000003 is 3.3. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
