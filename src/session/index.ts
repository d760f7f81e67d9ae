/** Chance by name and the version of the rules, for hosts that play seats and keep series of games. */
export { RULES_VERSION, stream } from '../engine/index.ts';
export { movesOfBots } from './bots.ts';
export type * from './classroom.ts';
export type * from './classroomNews.ts';
export * from './compare.ts';
export * from './desk.ts';
export type { Differs } from './edited/differencesAt.ts';
export { type Opening, PREVIEW, PREVIEW_ASKED, type Preview, previewOf } from './edited/preview.ts';
export { type ReplayedOn, replayOn, type Stopped } from './edited/replayOn.ts';
export { foretell, type StaffQuestion } from './foretell.ts';
export { createHearing, partBetween, type Unpacked } from './hearing.ts';
export { linkOf, readLink } from './link/link.ts';
export { playOfLink } from './link/shape.ts';
export type * from './messages.ts';
export { type ForecastRemembered, planMark, rememberedOf } from './remembered.ts';
export { checkRecord, type Reading, readRecord, replay } from './replay.ts';
export { brokenLaw } from './series/invariants.ts';
export {
  agreed,
  type GamePlayed,
  gameSeed,
  type MeetingPlayed,
  type MoveCounts,
  type Played,
  playThrough,
  STANCE_LETTERS,
} from './series/played.ts';
export * from './series/spread.ts';
export * from './series/tally.ts';
export * from './serverClock.ts';
export * from './session.ts';
export { shortened } from './shortened.ts';
export { type EventsAdded, eventsSince, sliceFor } from './sliceFor.ts';
export * from './steps.ts';
export { otherSummits, type SummitPlayed, type SummitsAsked } from './summits.ts';
export type * from './types.ts';
export { updateFor } from './updateFor.ts';
