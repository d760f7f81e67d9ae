import type { Outcome } from '../../../model/index.ts';
import type { Needs } from '../needs.ts';

/** Outcomes, dates, lists and numbers. */
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

  'date.full': '{day} {month} {year}',
  'date.short': '{day} {month}',
  'date.daysToGo': '{days, plural, =0 {today} one {# day to go} other {# days to go}}',
  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  'part.morning': 'morning',
  'part.afternoon': 'afternoon',
  'part.evening': 'evening',

  'list.two': '{first} and {last}',
  'list.comma': ', ',
  'list.more': '{first} and {count} more',
  points: '{shown} {count, plural, =1 {point} other {points}}',
} as const satisfies Needs<`outcome.${Outcome['kind']}` | `month.${Month}`>;

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
