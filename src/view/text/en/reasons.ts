import type { Stance, StanceReason } from '../../../model/index.ts';
import type { Needs } from '../needs.ts';

export const reasons = {
  'reason.issue': '{issue} ({points})',
  'reason.redLine': '{issue}, beyond its red line ({points})',
  'reason.burden': 'what its own pledge would cost ({points})',
  'reason.carveOuts': 'exemptions for others ({points})',
  'reason.noDeal': 'what it would have without a text ({points})',
  'reason.isolation': 'the price of standing with {share} % of the influence ({points})',
  'reason.sweetener': 'side payments promised ({points})',
  'reason.statement': 'its own public word ({points})',
  'reason.time': 'the time left to hold out for more ({points})',
  'why.issue': 'worst issue: {issue}, {points}',
  'why.redLine': 'worst issue: {issue}, beyond its red line, {points}',
  'why.alone': 'alone with {share}\u00a0% of the influence',
  'stance.support': 'support',
  'stance.reserve': 'reserve',
  'stance.object': 'object',
} as const satisfies Needs<`reason.${StanceReason['kind']}` | `stance.${Stance}`>;
