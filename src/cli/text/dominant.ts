/** What the command line and the report say of ways to play that beat all others, by id; ICU patterns. */
export const dominant = {
  'dominant.title': 'Dominant strategies',
  'dominant.note':
    'What beats everything else, whatever the rest do, leaves nothing to decide. Found only where the whole 95 % interval lies on one side.',
  'dominant.answers': 'Answers to events',
  'dominant.answer':
    '{event}: “{answer}” is worth more to {seat} than “{other}”, by {by} points ({low} to {high}); it was the answer in {share} of the cases',
  'dominant.answerAgreed':
    '{event}: “{answer}” goes with agreement more often than “{other}”, by {by} percentage points ({low} to {high}); it was the answer in {share} of the cases',
  'dominant.onlyAnswer':
    '{event}: “{answer}” was the only answer ever given, in {count, plural, one {# game} other {# games}}: nothing to compare it with',
  'dominant.noAnswer': 'No answer beats all others given to the same event.',
  'dominant.options': 'Options of issues',
  'dominant.option': '{issue}: “{option}” was agreed on in {share} of the agreements ({range})',
  'dominant.noOption': 'No option is agreed on in nine of ten agreements with certainty.',
  'dominant.moves': 'Kinds of move',
  'dominant.chair': 'The chair: {move}, {share} of all its moves ({range})',
  'dominant.members': 'The members: {move}, {share} of all their moves ({range})',
  'dominant.noMove': 'No kind of move is more than 40 % of what the chair or the members do.',
  'dominant.ways': 'Ways to play a seat',
  'dominant.waysNote':
    '{games, plural, one {# game} other {# games}} of each way against each of what the rest do, the same seeds: other chairs and harder bargainers for a member, gentler and harder members for the chair. That a bot beats a seat that passes or moves at random is skill; were it the other way round, nothing would be at stake.',
  'dominant.way':
    '{seat}: to play as “{way}” beats every other way, whatever the rest do: by {by} ± {half} {measure, select, agreement {percentage points of agreement} other {points}} where it is least ahead, of “{over}” with {rest}',
  'dominant.noWay':
    '{seat}: no way to play dominates. The nearest is “{way}”: {by} ± {half} {measure, select, agreement {percentage points of agreement} other {points}} against “{over}” with {rest}',
  'dominant.rest':
    '{chair, select, none {} bot {the chair’s bot, } other {a chair played by “{chair}”, }}members at {difficulty} difficulty',
  'dominant.untried': 'Ways to play were not tried in this series: npm run sim -- {play} --strategies 40 --report FILE does so.',
  'dominant.trying': 'Trying every way to play {seat}, seat {number} of {of}.',
  'dominant.mean': '{mean} ± {half}',
  'dominant.rests': 'What the rest do',
} as const;
