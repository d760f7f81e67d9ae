import type { Refusal, Refused, Scenario, Stance, StanceReason } from '../../model/index.ts';
import type { ProblemName } from '../text/en/problems.ts';
import { issueText } from './names.ts';
import { figureText } from './valueText.ts';
import { optional, type Words } from './words.ts';

/** What is wrong with a move, and the nearest thing that is allowed. */
export function refusalText(words: Words, refusal: Refusal): string {
  return words(`refusal.${refusal}`);
}

export function stanceText(words: Words, stance: Stance): string {
  return words(`stance.${stance}`);
}

/** One reason of a stance with its points: `yearly steps (−14 points)`. */
export function reasonText(_scenario: Scenario, words: Words, reason: StanceReason): string {
  return words(`reason.${reason.kind}`, {
    issue: reason.issue === undefined ? '' : issueText(words, reason.issue),
    points: pointsText(words, reason.points, true),
    share: Math.round((reason.share ?? 0) * 100),
  });
}

/** What a text itself does to a party, as against what would hold whatever it said. */
const OF_THE_TEXT: readonly StanceReason['kind'][] = ['issue', 'redLine'];
const WHATEVER_IT_SAYS: readonly StanceReason['kind'][] = ['noDeal', 'isolation'];

/**
 * Why a party stands where it stands, in one clause: its worst issue, what else weighs most, and with how much of the
 * influence it stands: `worst issue: yearly steps, −14 points; alone with 3 % of the influence`. Where neither is there, whatever weighs most; empty where nothing does.
 */
export function whyText(scenario: Scenario, words: Words, reasons: readonly StanceReason[]): string {
  const worst = reasons.find(({ kind, points }) => OF_THE_TEXT.includes(kind) && points < 0);
  const other = reasons.find(({ kind, points }) => ![...OF_THE_TEXT, ...WHATEVER_IT_SAYS].includes(kind) && points < 0);
  const alone = reasons.find(({ kind }) => kind === 'isolation');
  const parts: string[] = [];
  if (worst?.issue !== undefined)
    parts.push(words(`why.${worst.kind}`, { issue: issueText(words, worst.issue), points: pointsText(words, worst.points, true) }));
  if (other) parts.push(reasonText(scenario, words, other));
  if (alone) parts.push(words('why.alone', { share: Math.round((alone.share ?? 0) * 100) }));
  const [most] = reasons;
  if (parts.length === 0 && most) parts.push(reasonText(scenario, words, most));
  return parts.join(words('terms.join'));
}

/** Points of utility in words, with a true minus. */
export function pointsText(words: Words, points: number, signed = false): string {
  const places = Math.abs(points) < 10 ? 1 : 0;
  return words('points', { count: Math.abs(points), shown: figureText(words, points, places, signed) });
}

/** Why a record cannot be played, as `session/` reports it; anything it has no words for is no record. */
export interface RecordProblemSeen {
  readonly problem: ProblemName;
  readonly format?: number;
  readonly rules?: string;
  readonly scenario?: string;
  readonly meeting?: number;
  readonly round?: number;
  readonly seat?: string;
  readonly refused?: readonly Refused[];
}

export function recordProblemText(words: Words, problem: RecordProblemSeen): string {
  const refusal = problem.refused?.[0]?.refusal;
  return words(`problem.${problem.problem}`, {
    format: problem.format ?? '',
    rules: problem.rules ?? '',
    scenario: problem.scenario === undefined ? '' : (optional(words, 'scenario.title') ?? problem.scenario),
    meeting: (problem.meeting ?? 0) + 1,
    round: problem.round ?? '',
    seat: problem.seat === undefined ? '' : (optional(words, `party.${problem.seat}.name`) ?? problem.seat),
    refusal: refusal ? refusalText(words, refusal) : '',
  });
}
