/** Seeing: what one audience sees of a game, and words for it. */
export type { Feel, Profile } from '../engine/index.ts';
export {
  assetPoints,
  feelsOf,
  felt,
  keepRecent,
  parametersOf,
  perScenario,
  placeOf,
  pledgeAnswers,
  SORE,
  snap,
  undoes,
} from '../engine/index.ts';
export { advise } from './advice/advise.ts';
export { BACKING_SHARE, IN_TIME } from './advice/bargainSeen.ts';
export type { Advice, Bargain, Blocker, Closes, Way, Weighing } from './advice/types.ts';
export { type Weighable, weighable, weighing } from './advice/weighing.ts';
export { bandSeen } from './bandSeen.ts';
export { botViewFor } from './botView.ts';
export type { CalendarSeen } from './calendar.ts';
export { calendar } from './calendar.ts';
export { debrief } from './debrief/debrief.ts';
export { foretoldOf } from './debrief/foretold.ts';
export { bestUnbroken } from './debrief/headroom.ts';
export type { NextTry } from './debrief/nextTries.ts';
export { nextTries } from './debrief/nextTries.ts';
export type { Rank } from './debrief/rank.ts';
export { gainsOf, rankOf, standingOf } from './debrief/rank.ts';
export type {
  Calibration,
  Debrief,
  Fairness,
  ForecastRemembered,
  Foretold,
  IssueDebrief,
  Moved,
  PartyDebrief,
  Slack,
  Solution,
  Spending,
  TradeMissed,
} from './debrief/types.ts';
export type { Dossier, IssueSeen } from './dossier.ts';
export { dossier } from './dossier.ts';
export { draftChanges } from './draftChanges.ts';
export type { DraftLine } from './draftLines.ts';
export { draftLines } from './draftLines.ts';
export { knownSeen } from './estimate/knownSeen.ts';
export type { Lever } from './estimate/leversSeen.ts';
export { leversSeen } from './estimate/leversSeen.ts';
export { limitSeen } from './estimate/limitSeen.ts';
export { idealSeen } from './estimate/narrow.ts';
export { profileSeen, profilesSeen } from './estimate/profileSeen.ts';
export { stancesSeen } from './estimate/stancesSeen.ts';
export { groundsSeen, reservationSeen, standingSeen, utilitiesSeen, utilitySeen } from './estimate/utilitySeen.ts';
export { forecast } from './forecast/forecast.ts';
export { secondOpinions } from './forecast/secondOpinions.ts';
export { textAfter, weighed } from './forecast/textAfter.ts';
export type { Count, Forecast, IssueForecast, MemberForecast, Reception, SecondOpinion } from './forecast/types.ts';
export type { LogKind, LogQuestion } from './logAsked.ts';
export { LOG_KINDS, logAsked } from './logAsked.ts';
export { logFor } from './logFor.ts';
export type { MeterSeen } from './meters.ts';
export { meters } from './meters.ts';
export { namedBefore } from './namedBefore.ts';
export type { Role } from './roles.ts';
export { rolesOf } from './roles.ts';
export { staffDraft } from './staffDraft.ts';
export type { Values, Voice } from './text/voice.ts';
export type * from './types.ts';
export { viewFor, viewsFor } from './viewFor.ts';
export type { RecordProblemSeen } from './wording/answers.ts';
export { pointsText, reasonText, recordProblemText, refusalText, stanceText, whyText } from './wording/answers.ts';
export { causeText } from './wording/causeText.ts';
export { dateText, daysBetween } from './wording/dates.ts';
export { fairnessText, foretoldText, slackText, tradeText } from './wording/debriefText.ts';
export type { Declaration, Pledgers } from './wording/declaration.ts';
export { declaration } from './wording/declaration.ts';
export {
  blockerText,
  countText,
  issueForecastText,
  methodText,
  optionSharesText,
  receptionText,
} from './wording/forecastText.ts';
export { words } from './wording/inEnglish.ts';
export { moveName, moveText } from './wording/moveText.ts';
export { issueText, listText, partyText, sentence } from './wording/names.ts';
export { narrate } from './wording/narrate.ts';
export type { Told } from './wording/narrateRound.ts';
export { narrateRound } from './wording/narrateRound.ts';
export { outcomeText } from './wording/outcomeText.ts';
export { plainDeclaration } from './wording/plainDeclaration.ts';
export { concessionsText, movedText, rankText, spendingText, worthText } from './wording/seriesText.ts';
export { changesText, providedText, termsText } from './wording/terms.ts';
export { tryText } from './wording/tryText.ts';
export { valueText } from './wording/valueText.ts';
export type { Words } from './wording/words.ts';
export { layered, optional, wordsIn } from './wording/words.ts';
export { shownLevels, type Zone, type ZoneGrid, type ZoneStrip, zoneOf } from './zone.ts';
