/**
 * Sums about a negotiation, for whoever explains one; no rule of the game rests on them. Each names its paper, and what it
 * refuses with a word of `AnalysisRefusal`. The same bits on every machine.
 */

// What a table makes of one issue, or of many at once.

export { compromiseMean } from './compromiseMean.ts';
export { dampedStep, meanByVoice, type Reweighting, reweightedMean, urgency } from './reweightedMean.ts';
export { weightedMedian } from './weightedMedian.ts';

// Bargaining over a package with something to lose: who blocks, what is fair, what was left on the table.

export { type Account, account, type PartyAccount } from './bargain/account.ts';
export { type AgreementTest, agreementTest, type Tight } from './bargain/agreementTest.ts';
export { appraise } from './bargain/appraise.ts';
export { type ConcessionPath, concessionPaths } from './bargain/concessionPaths.ts';
export { type Distance, distance } from './bargain/distance.ts';
export { egalitarian } from './bargain/egalitarian.ts';
export { kalaiSmorodinsky } from './bargain/kalaiSmorodinsky.ts';
export { nash } from './bargain/nash.ts';
export { type ParetoSlack, paretoSlack } from './bargain/paretoSlack.ts';
export type { Settlement } from './bargain/settlement.ts';
export type { Bargain, Bargainer, BargainIssue, RedLine, Values } from './bargain/table.ts';

// A second opinion on one issue: who could press whom, round by round.

export type { Expectations } from './expectedUtility/expectations.ts';
export { type ChallengeRound, expectedUtility } from './expectedUtility/expectedUtility.ts';
export type { Concession } from './expectedUtility/offers.ts';
export type { Actor, ChallengeTerms, Reading } from './expectedUtility/types.ts';

// Trades across issues.

export { equalGain, type Outcome, opposed, type Trade, type Trader } from './exchange/equalGain.ts';
export { type Exchange, type Exchanges, exchange, nextOpening, tradesMissed } from './exchange/exchange.ts';

// Conceding with time, and offering back.

export { aspirationOf, type Curve, conceded } from './concession/concessionCurve.ts';
export { counterOffer } from './concession/counterOffer.ts';

// What pledges come to.

export { type Outlook, type Projection, projectSpending, type Spender } from './projectSpending.ts';

// How good a forecast was.

export { brier, crps } from './score.ts';

// Samples, and answers.

export { gini } from './gini.ts';
export { quantile } from './quantile.ts';
export { type AnalysisRefusal, isRefused, type Refused } from './refusal.ts';
