import { join } from 'node:path';
import type { Library, ScenarioId } from '../../model/index.ts';
import { acceptedAfterPlay, type Files, foldersWith, type Problem, type Unseen, unseenProblems } from '../../scenario/index.ts';
import { meetingsOf, type Never, neverIn, type Tally } from '../../session/index.ts';
import type { Opened } from '../openLibrary.ts';
import type { Screen } from '../series/progress.ts';
import { runSeries } from '../series/runSeries.ts';
import { shownPath } from '../shownPath.ts';

/** Games of each scenario and campaign that are played for evidence. */
export interface Evidence {
  readonly games: number;
  readonly seed: string;
  readonly workers?: number | undefined;
  readonly screen?: Screen;
  readonly stop?: AbortSignal;
  /** Told what is about to be played. */
  readonly onPlay?: (play: ScenarioId) => void;
}

/** What none of these games saw. A scenario that was played alone and in a campaign has to have missed it in both. */
export function unseenIn(tallies: readonly Tally[]): readonly Unseen[] {
  const ids = [...new Set(tallies.map(({ scenario }) => scenario.id))];
  return ids.map(scenario => {
    const own = tallies.filter(tally => tally.scenario.id === scenario);
    const never = own.map(neverIn).reduce(inBoth);
    return { scenario, games: own.reduce((sum, { games }) => sum + games, 0), ...never };
  });
}

function inBoth(one: Never, other: Never): Never {
  const both = <T>(left: readonly T[], right: readonly T[]): readonly T[] => {
    const found = new Set(right.map(item => JSON.stringify(item)));
    return left.filter(item => found.has(JSON.stringify(item)));
  };
  return {
    events: both(one.events, other.events),
    // Answers of an event that never came in the one are not among its answers never given.
    choices: [...one.choices, ...other.choices].filter(({ event, choice }) =>
      [one, other].every(
        ({ events, choices }) => events.includes(event) || choices.some(given => given.event === event && given.choice === choice),
      ),
    ),
    options: both(one.options, other.options),
    moves: both(one.moves, other.moves),
  };
}

/** Plays and says what games never saw, each at its line, but for what the files accept. */
export async function evidenceOf(files: Files, library: Library, plays: readonly ScenarioId[], evidence: Evidence): Promise<Problem[]> {
  const { games, seed, workers, screen, stop, onPlay } = evidence;
  const tallies: Tally[] = [];
  for (const play of plays) {
    if (stop?.aborted) break;
    onPlay?.(play);
    const seating = { play, difficulty: 'standard', chair: 'bot' } as const;
    const run = await runSeries(library, { seating, seed, games, workers, ...(screen ? { screen } : {}), ...(stop ? { stop } : {}) });
    tallies.push(...run.tallies.filter(tally => tally.games > 0));
  }
  return found(files, tallies);
}

function found(files: Files, tallies: readonly Tally[]): Problem[] {
  return unseenIn(tallies).flatMap(unseen => {
    const folder = folderOf(files, unseen.scenario);
    return folder === undefined ? [] : acceptedAfterPlay(files, folder, unseenProblems(files, folder, unseen));
  });
}

/** What the games of a series never saw, with its places as the author sees them. */
export const unseenBy = (tallies: readonly Tally[], { files, root }: Opened): readonly Problem[] =>
  found(
    files,
    tallies.filter(({ games }) => games > 0),
  ).map(problem => ({ ...problem, file: shownPath(join(root, problem.file)) }));

/** What is to be played of a library: all, or what one folder holds. */
export function playsIn(library: Library, id?: ScenarioId): readonly ScenarioId[] {
  if (id !== undefined) return meetingsOf(library, id) ? [id] : [];
  return [...Object.keys(library.scenarios), ...Object.keys(library.campaigns)];
}

/** The folder of a scenario: both have the same name, which the linter sees to. */
export const folderOf = (files: Files, scenario: ScenarioId): string | undefined =>
  foldersWith(files, 'scenario.yaml').find(folder => folder.split('/').at(-1) === scenario);
