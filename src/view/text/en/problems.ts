import type { Needs } from '../needs.ts';

/** Why a record cannot be played. Each says that nothing is lost, and a way on. */
export const problems = {
  'problem.not-a-record': 'This is not a saved game of this program. Choose another file; nothing has been changed.',
  'problem.truncated': 'This saved game is cut short: its end is missing. Export it again where it was made; nothing has been changed.',
  'problem.damaged-link':
    'This link is damaged or cut short: a part of it was lost on the way. Ask for it again, or for the game as a file; nothing has been changed.',
  'problem.newer-format':
    'This game was saved by a later version of the program (format {format}). Load it there; it has not been changed.',
  'problem.other-rules': 'This game was played by other rules (version {rules}) and cannot be continued here. It is kept as it is.',
  'problem.unknown-scenario':
    'This game is of a scenario that is not here: “{scenario}”. Add the scenario, then load it again; it is kept as it is.',
  'problem.other-scenario':
    'The scenario “{scenario}” has changed since this game was saved. The game is kept as it is; begin a new one with the scenario of today.',
  'problem.move-refused':
    'Meeting {meeting}, round {round}: a recorded move of {seat} is not allowed ({refusal}). The record has been altered, or damaged; it is kept as it is.',
  'problem.other-result':
    'Played again, meeting {meeting} comes out otherwise than recorded. The record has been altered, or damaged; it is kept as it is.',
} as const satisfies Needs<`problem.${ProblemName}`>;

/** The names of `RecordProblem` in `session/types.ts`, which is a floor above. */
export type ProblemName =
  | 'not-a-record'
  | 'truncated'
  | 'damaged-link'
  | 'newer-format'
  | 'other-rules'
  | 'unknown-scenario'
  | 'other-scenario'
  | 'move-refused'
  | 'other-result';
