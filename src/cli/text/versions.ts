/** What the comparison of two versions of a scenario says, by id; ICU patterns. */
export const versions = {
  'versions.kicker': 'Five Percent · two versions of a scenario',
  'versions.facts':
    'before: {against}, {before} · after: {source}, {after} · the same {games, plural, one {# seed} other {# seeds}}, {first} and on · rules {rules}',
  'versions.key':
    'Each figure twice: where it stood (hollow) and where it stands (full), with 95 % intervals; then the difference, taken seed by seed, with its own.',
  'versions.was': 'before',
  'versions.is': 'after',
  'versions.figure': 'Figure',
  'versions.stands': 'Before and after',
  'versions.change': 'Difference',
  'versions.fell': 'fell most at',
  'versions.rose': 'rose most at',
  'versions.by': '{by} ± {half}',
  'versions.from': '{before} → {after}',

  'versions.headline':
    '{sure, plural, =0 {No figure differs} one {One figure differs} other {# figures differ}} by more than chance explains, of {all, plural, one {the one} other {#}} compared. Of figures that did not change, one in twenty would seem to.',
  'versions.most': 'What differs most',
  'versions.mostNote': 'Differences that chance alone does not explain, the widest on its own scale first.',
  'versions.nothingSure': 'Nothing does: with more games smaller differences would show.',

  'versions.course': 'How it went',
  'versions.rounds': 'Rounds played',
  'versions.issues': 'What was agreed',
  'versions.issuesNote': 'Means over the seeds that end in agreement in both versions; each on the scale of its issue.',
  'versions.options': 'Which options',
  'versions.optionsNote': 'Share of the agreements, over the seeds that end in agreement in both versions.',
  'versions.seats': 'Outcome by seat',
  'versions.seatsNote': 'Points of the outcome above no deal, no agreement counting as none.',
  'versions.stances': 'Stances on the last draft',
  'versions.stancesNote': 'Shares of games, before above and after below.',
  'versions.events': 'How often each event came',
  'versions.eventsNote': 'Share of the games.',
  'versions.answers': 'What was answered, and what went with it',
  'versions.answersNote':
    'Share among the seeds in which the event came in both versions. Below each answer: agreement with it less agreement without it, in percentage points with a 95 % interval, in each version.',
  'versions.effect': 'agreement {before} before, {after} after',
  'versions.noEffect': 'not to be told',
  'versions.tracks': 'Tracks at the end',
  'versions.tracksNote': 'Points, 0–100.',

  'versions.only': 'Only in one version',
  'versions.onlyBefore': 'Taken out',
  'versions.onlyAfter': 'New',
  'versions.nothingOnly': 'Both versions have the same parties, issues, options, events and answers.',

  'versions.never': 'What never happened',
  'versions.neverBoth': 'Never, in either version',
  'versions.neverBefore': 'Never before; now it does',
  'versions.neverAfter': 'It did before; now never',
  'versions.everything': 'Everything happened at least once in both versions.',
  'versions.seedsNote':
    'Every seed named here can be told in both versions: npm run sim -- {before} --tell SEED{extra}, and npm run sim -- {after} --tell SEED{extra}',
} as const;
