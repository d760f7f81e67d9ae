import type { MoveType, ScenarioId } from '../model/index.ts';
import { applyAcceptances } from './accept.ts';
import { eventSpots } from './eventSpots.ts';
import { type Files, pathsIn } from './files.ts';
import { isMapping } from './form/checkForm.ts';
import { newReport, type Place, type Problem } from './problem.ts';
import type { PlayedRule } from './rules.ts';
import { readFolder } from './source/folder.ts';

/** What many games never saw, by id. */
export interface Unseen {
  readonly scenario: ScenarioId;
  /** Games it was looked for in. */
  readonly games: number;
  readonly events: readonly string[];
  readonly choices: readonly { readonly event: string; readonly choice: string }[];
  readonly options: readonly { readonly issue: string; readonly option: string }[];
  readonly moves: readonly MoveType[];
}

/** What games never saw, each at the line that makes it possible: evidence, not proof, as what is rare enough is missed by any number of games. */
export function unseenProblems(files: Files, folder: string, { games, ...unseen }: Unseen): readonly Problem[] {
  const report = newReport();
  const events = new Map(eventSpots(files, folder).map(spot => [spot.event, spot]));
  const own = readFolder(files, folder, 'scenario');
  const head: Place = { file: `${folder}/scenario.yaml`, line: 1, col: 1 };
  const add = (rule: PlayedRule, place: Place | undefined, message: string, help: string): void =>
    report.add(rule, place ?? head, `${message} in ${games} games that bots played`, help);
  for (const event of unseen.events)
    add('unseen-event', events.get(event)?.when, `the event '${event}' never came`, 'loosen its condition or raise its chance');
  for (const { event, choice } of unseen.choices) {
    const place = events.get(event)?.choices.find(({ id }) => id === choice)?.place;
    add('unseen-choice', place, `'${choice}' was never the answer to '${event}'`, 'give whoever is asked a reason to choose it');
  }
  for (const { issue, option } of unseen.options) {
    const spot = own.issues.entries.find(({ id }) => id === issue)?.spot;
    add(
      'unseen-option',
      spot?.keyAt('options', option),
      `'${option}' of '${issue}' was never agreed on`,
      'let more want it, or want it more',
    );
  }
  // Answers are known without being listed, and without them there is nothing an author wrote down.
  for (const move of unseen.moves.filter(type => isListed(own.head?.value, type))) {
    const place = own.head!.keyAt(['procedure', 'moves', move]);
    add('unseen-move', place, `nobody made the move '${move}'`, 'give somebody a reason to make it, or leave it out');
  }
  return report.problems;
}

function isListed(head: unknown, move: string): boolean {
  const procedure = isMapping(head) ? head.procedure : undefined;
  const moves = isMapping(procedure) ? procedure.moves : undefined;
  return isMapping(moves) && move in moves;
}

/** What of it is not accepted in the files; and what is accepted there although games did see it. */
export function acceptedAfterPlay(files: Files, folder: string, problems: readonly Problem[]): readonly Problem[] {
  return applyAcceptances(files, pathsIn(files, folder), problems, 'played');
}
