export type { Circumstances, Profile } from './appraise.ts';
export { aspiration, aspirationFrom, limit, reservation, stanceReasons, utilities, utility } from './appraise.ts';
export { carry } from './carry.ts';
export { spread, stream } from './chance.ts';
export { contagionOf, EXEMPTION } from './contagion.ts';
export { credibilityOf } from './credibility.ts';
export { asksWhom } from './events.ts';
export { type Feel, feelsOf, felt } from './felt.ts';
export { stateHash } from './hash.ts';
export { publicHalfWidth } from './knowledge.ts';
export { openingPledge, pledgedValue, stands } from './ownValues.ts';
export { DEFAULTS, parametersOf } from './parameters.ts';
export { keepRecent, perScenario, remembered } from './perScenario.ts';
export { pledgeAnswers } from './pledging.ts';
export { allowanceOf, allowedMoves, refuse } from './refuse.ts';
export type { Step } from './round.ts';
export { play } from './round.ts';
export { issueIndex, levelAt, levelOf, partyIndex, placeOf, valueOf } from './space.ts';
export type { Standing } from './stances.ts';
export { aloneReason, stances, standing } from './stances.ts';
export { PACES, start } from './start.ts';
export { BACKING } from './terms.ts';
export { undoes } from './textMoves.ts';

/** Changes whenever the same moves could lead elsewhere: with the rules, their constants, or the bots. */
export const RULES_VERSION = '8';
