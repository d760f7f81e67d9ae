import type { Scenario } from '../../model/index.ts';
import { addTo, agreed, type Extreme, emptySpread, type GamePlayed, type MeetingPlayed, meanOf, type Spread } from '../../session/index.ts';
import { tidy } from './summary.ts';

/** A figure in both versions, over the same seeds: its means and the difference of the second less the first; each with the half of its 95 % interval. */
export interface Difference {
  readonly figure: string;
  /** Games in which both versions have it. */
  readonly games: number;
  readonly before: number;
  readonly after: number;
  readonly by: number;
  readonly half: number;
  readonly halves: { readonly before: number; readonly after: number };
  /** The seeds at which it fell and rose most. */
  readonly fell: Extreme;
  readonly rose: Extreme;
}

/**
 * What a change does: each seed is played in both versions, and the difference is taken game by game, so that chance common to both
 * falls out. Rates are fractions: of games for agreement and events, of agreements for options, of the games that asked for answers.
 * Issues are in their own unit or an option's place on 0–1, gains in points above no deal, tracks in points.
 *
 * @param meeting which of a campaign's meetings, from 0; both versions are of the same scenario
 */
export function differences(
  scenarios: { readonly before: Scenario; readonly after: Scenario },
  before: readonly GamePlayed[],
  after: readonly GamePlayed[],
  meeting = 0,
): readonly Difference[] {
  const spreads = new Map<string, readonly [Spread, Spread, Spread]>();
  for (const [i, game] of before.entries()) {
    const other = after[i];
    const [one, two] = [game.meetings[meeting], other?.meetings[meeting]];
    if (!one || !two) continue;
    const [left, right] = [figuresOf(one, scenarios.before, scenarios.after), figuresOf(two, scenarios.after, scenarios.before)];
    for (const [figure, value] of left) {
      const now = right.get(figure);
      if (now === undefined) continue;
      const kept = spreads.get(figure) ?? ([emptySpread(), emptySpread(), emptySpread()] as const);
      spreads.set(figure, kept);
      for (const [k, x] of [value, now, now - value].entries()) addTo(kept[k]!, x, game.seed);
    }
  }
  return [...spreads].map(([figure, [was, is, change]]) => {
    const { mean, half } = meanOf(change)!;
    const [left, right] = [meanOf(was)!, meanOf(is)!];
    return {
      figure,
      games: change.count,
      before: tidy(left.mean),
      after: tidy(right.mean),
      by: tidy(mean),
      half: tidy(half),
      halves: { before: tidy(left.half), after: tidy(right.half) },
      fell: change.least!,
      rose: change.most!,
    };
  });
}

/**
 * What is compared of one meeting, by name; what it does not have, such as issues of a meeting without agreement, is left out. An event,
 * answer or option that only the other version has never comes in this one.
 */
function figuresOf(played: MeetingPlayed, scenario: Scenario, other: Scenario): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const agreement = agreed(played.outcome);
  figures.set('agreement', agreement ? 1 : 0);
  figures.set('rounds', played.rounds);
  for (const issue of scenario.issues) {
    const level = agreement?.levels[issue.id];
    if (level === undefined || issue.scope !== 'common') continue;
    figures.set(`issue.${issue.id}`, issue.kind === 'scale' ? issue.from + level * issue.step : issue.options[level]!.value);
    const theirs = other.issues.find(({ id }) => id === issue.id);
    if (issue.kind !== 'options' || theirs?.kind !== 'options') continue;
    for (const id of ids(issue.options, theirs.options)) figures.set(`option.${issue.id}.${id}`, issue.options[level]!.id === id ? 1 : 0);
  }
  for (const [i, { id }] of scenario.parties.entries()) {
    const [worth, noDeal] = [played.worth[i], played.noDeal[i]];
    if (typeof worth === 'number' && typeof noDeal === 'number') figures.set(`gain.${id}`, worth - noDeal);
  }
  for (const id of ids(scenario.events, other.events)) {
    figures.set(`event.${id}`, id in played.fired ? 1 : 0);
    const given = played.chosen[id];
    const [own, theirs] = [scenario, other].map(one => one.events.find(event => event.id === id)?.choices ?? []);
    if (given !== undefined) for (const choice of ids(own!, theirs!)) figures.set(`answer.${id}.${choice}`, choice === given ? 1 : 0);
  }
  for (const [track, points] of Object.entries(played.tracks)) figures.set(`track.${track}`, points);
  return figures;
}

/** Those of either, in the order of the first. */
const ids = (one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set([...one, ...other].map(({ id }) => id)),
];

/** Whether chance alone does not explain a difference. */
export const isSure = ({ by, half }: Pick<Difference, 'by' | 'half'>): boolean => Math.abs(by) > half && by !== 0;

/** The differences as lines to read; those that chance alone does not explain are marked. */
export function differencesTable(all: readonly Difference[], title: string): string {
  const widest = Math.max(...all.map(({ figure }) => figure.length), 0);
  const number = (value: number): string => (Math.round(value * 1000) / 1000).toString();
  const lines = all.map(({ figure, before, after, by, half }) => {
    const sure = isSure({ by, half }) ? ' *' : '';
    return `  ${figure.padEnd(widest)}  ${number(before)} → ${number(after)}  ${by > 0 ? '+' : ''}${number(by)} ± ${number(half)}${sure}\n`;
  });
  return `${title}\n${lines.join('')}`;
}
