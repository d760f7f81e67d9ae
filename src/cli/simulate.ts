import { quantile } from '../analysis/index.ts';
import type { Difficulty, Issue, Level, Library, Outcome, Package, Scenario, ScenarioId } from '../model/index.ts';
import { createSession, meetingsOf } from '../session/index.ts';

export interface SimulateOptions {
  readonly games: number;
  readonly seed: string;
  readonly difficulty: Difficulty;
  /** Told after each game how many have been played. */
  readonly onGame?: (played: number) => void;
}

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
  readonly gamesPerSecond: number;
}
export interface CampaignSummary {
  readonly games: number;
  readonly gamesPerSecond: number;
  readonly meetings: Readonly<Record<ScenarioId, MeetingSummary>>;
}

interface Played {
  readonly outcome: Outcome;
  readonly rounds: number;
  readonly milliseconds: number;
}

/**
 * Plays games with bots in every seat, each with a seed of its own derived from `seed`, and sums them up. A campaign
 * gives one summary a meeting. Throws when the library lacks `play`: ask `meetingsOf` first.
 */
export function simulate(library: Library, play: ScenarioId, options: SimulateOptions): MeetingSummary | CampaignSummary {
  const meetings = meetingsOf(library, play);
  if (!meetings) throw new Error(`no scenario or campaign '${play}'`);
  const played: Played[][] = meetings.map(() => []);
  for (let game = 1; game <= options.games; game += 1) {
    for (const [index, meeting] of playOne(library, play, `${options.seed}-${game}`, options.difficulty).entries())
      played[index]!.push(meeting);
    options.onGame?.(game);
  }
  const summaries = meetings.map((id, index) => summarise(library.scenarios[id]!.scenario, played[index]!));
  if (!library.campaigns[play]) return summaries[0]!;
  const milliseconds = played.flat().reduce((sum, meeting) => sum + meeting.milliseconds, 0);
  return {
    games: options.games,
    gamesPerSecond: perSecond(options.games, milliseconds),
    meetings: Object.fromEntries(meetings.map((id, index) => [id, summaries[index]!])),
  };
}

function playOne(library: Library, play: ScenarioId, seed: string, difficulty: Difficulty): readonly Played[] {
  const session = createSession(library, { play, seed, people: [], difficulty });
  const meetings: Played[] = [];
  do {
    const began = performance.now();
    let rounds = 0;
    let { phase } = session.view('public');
    while (phase.name !== 'concluded') {
      session.resolveWithout('bot');
      rounds += 1;
      ({ phase } = session.view('public'));
    }
    meetings.push({ outcome: phase.outcome, rounds, milliseconds: performance.now() - began });
  } while (session.proceed());
  return meetings;
}

/** A summary counts where it binds the meeting after it. */
export function agreed(outcome: Outcome): Package | undefined {
  if (outcome.kind === 'adopted') return outcome.agreement;
  return outcome.kind === 'summary' && outcome.binding ? outcome.agreement : undefined;
}

function summarise(scenario: Scenario, played: readonly Played[]): MeetingSummary {
  const agreements = played.map(meeting => agreed(meeting.outcome)).filter(agreement => agreement !== undefined);
  const milliseconds = played.reduce((sum, meeting) => sum + meeting.milliseconds, 0);
  const carveOuts = scenario.parties
    .map(({ id }) => [id, fraction(agreements.filter(agreement => id in agreement.carveOuts).length, agreements.length)] as const)
    .filter(([, share]) => share > 0);
  return {
    games: played.length,
    agreementRate: fraction(agreements.length, played.length),
    rounds: {
      median:
        quantile(
          played.map(meeting => meeting.rounds),
          0.5,
        ) ?? 0,
    },
    issues: Object.fromEntries(
      scenario.issues
        .filter(issue => issue.scope === 'common')
        .map(issue => [
          issue.id,
          distribution(
            issue,
            agreements.map(agreement => agreement.levels[issue.id]!),
          ),
        ]),
    ),
    carveOuts: Object.fromEntries(carveOuts),
    gamesPerSecond: perSecond(played.length, milliseconds),
  };
}

function distribution(issue: Issue, levels: readonly Level[]): IssueSummary {
  if (issue.kind === 'options') {
    return {
      share: Object.fromEntries(
        issue.options.map((option, level) => [option.id, fraction(levels.filter(one => one === level).length, levels.length)]),
      ),
    };
  }
  const at = (share: number): number | null => {
    const level = quantile(levels, share);
    return level === undefined ? null : tidy(issue.from + level * issue.step);
  };
  return { median: at(0.5), p10: at(0.1), p90: at(0.9) };
}

const fraction = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4);
const perSecond = (games: number, milliseconds: number): number => Math.round((games / Math.max(milliseconds, 0.001)) * 1e5) / 100;
/** 3.3000000000000003 is 3.3. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
