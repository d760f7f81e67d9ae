import type { NameKind } from '../namesIn.ts';

/** What the value of a key, or of each entry of its list, names. `of` and `towards` take blocs and `all` besides. */
export const NAMED_BY: Readonly<Record<string, readonly NameKind[]>> = {
  of: ['party', 'bloc'],
  towards: ['party', 'bloc'],
  party: ['party'],
  asks: ['party'],
  chair: ['party'],
  givers: ['party'],
  cast: ['party'],
  carveOuts: ['party'],
  worth: ['party'],
  issue: ['issue'],
  issues: ['issue'],
  yearIssue: ['issue'],
  target: ['issue'],
  floor: ['issue'],
  track: ['track'],
  bloc: ['bloc'],
  asset: ['asset'],
  figure: ['figure'],
  weight: ['figure'],
  today: ['figure'],
  room: ['figure'],
  support: ['figure'],
  dependence: ['figure'],
  place: ['place'],
  source: ['source'],
  why: ['reason'],
  event: ['event'],
};

/** Of which the keys of a map are names. */
export const KEYED_BY: Readonly<Record<string, NameKind>> = {
  worth: 'party',
  exemptions: 'party',
  stances: 'party',
  floor: 'issue',
  outcome: 'issue',
};
