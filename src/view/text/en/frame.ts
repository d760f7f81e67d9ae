import type { Outcome } from '../../../model/index.ts';
import type { Needs } from '../needs.ts';

/** Outcomes, lists and numbers. */
export const frame = {
  'outcome.adopted': 'The text was adopted{count, plural, =0 {} other {; an objection was noted from {parties}}}.',
  'outcome.summary':
    'The chair gave its summary{count, plural, =0 {, and all associated themselves with it} other {; {parties} kept their distance}}. {binding, select, yes {It binds what follows.} other {Too few stood by it for it to bind what follows.}}',
  'outcome.failed': 'No text was adopted{count, plural, =0 {} one {; {parties} stood against it} other {; {parties} stood against it}}.',
  'declaration.pledge': '{party} pledges {value}{year}{provided}.',
  'declaration.pledge.by': ' by {year}',
  'declaration.carveOut': '{party} is exempted from the target.',
  'declaration.part': '{note} (A part of it: {thirds, select, 1 {one third} other {two thirds}} of the target.)',
  'declaration.dissent': 'An objection was noted from {parties}.',
  'declaration.distant': '{parties} did not associate themselves with this summary.',
  'declaration.blockers': 'Against the last draft stood {parties}.',

  'date.daysToGo': '{days, plural, =0 {today} one {# day to go} other {# days to go}}',
  'part.morning': 'morning',
  'part.afternoon': 'afternoon',
  'part.evening': 'evening',

  'list.more': '{count} more',
  points: '{shown} {count, plural, =1 {point} other {points}}',
} as const satisfies Needs<`outcome.${Outcome['kind']}`>;
