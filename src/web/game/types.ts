/** What a page holds of a running game; the worker's side of it is in `client.ts`. */
export type {
  GameRecord,
  MeetingHistory,
  Moment,
  RecordProblem,
  Setup,
  Standing,
  SubmitAnswer,
  Timeline,
  Update,
} from '../../session/index.ts';
export type { GameClient } from './client.ts';
