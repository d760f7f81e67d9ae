/** What `npm run balance` says, by id; ICU patterns. */
export const balance = {
  'balance.title': 'Balance of {play}: {games, number} games a line, seed {seed}, {difficulty} difficulty',
  'balance.reach': 'Numbers to reach',
  'balance.met': '{met, select, yes {reached} other {NOT reached}}',
  'balance.adopted': 'A text is adopted in {low}–{high} % of games: {share} ({range})',
  'balance.worse': "Chair ''{chair}'' is clearly worse than the bot: {share} adopted ({range}), {by} points ({low} to {high})",
  'balance.better': "Chair ''{chair}'' is clearly better than the bot: {share} adopted ({range}), {by} points ({low} to {high})",
  'balance.moves': "{scenario}: no kind of move above {most} % of the chair''s: most is {move}, {share}",
  'balance.skill':
    "Seat ''{seat}'', all games: considerate gains at least half of its headroom over passing: {gain} ± {half} of {room} ± {roomHalf} points in {sampled, number} ({share}; with full information it gains {informed})",
  'balance.skillAgreed':
    "Seat ''{seat}'', games agreed when it passes: considerate gains at least half of the headroom from that agreement: {gain} ± {half} of {room} ± {roomHalf} points in {sampled, number} ({share}; with full information it gains {informed})",
  'balance.always':
    '{scenario}: every event and every answer happens in {games, number} games: {count, plural, =0 {all did} one {# did not} other {# did not}}',
  'balance.options':
    '{scenario}: every option of the issues stands at the end of some game, agreed on or as nothing was: {count, plural, =0 {all did} one {# did not} other {# did not}} (never agreed on: {unagreed})',
  'balance.chairs': 'Who chairs    adopted           points above no deal, mean member',
  'balance.seats': 'Who sits      pass                considerate         informed            bot       (adopted, points of the outcome)',
  'balance.rooms': 'Over passing  considerate   informed      bot           headroom      (points of the outcome, the same seeds)',
  'balance.over': '{over, select, all {all games} agreed {agreed when it passes} other {agreed both times}}',
  'balance.chairMoves': "Moves of the chair''s bot, {scenario}: {moves}",
  'balance.memberMoves': "Moves of the members'' bots, {scenario}: {moves}",
  'balance.never': 'Never happened, {scenario}',
  'balance.neverEvent': 'event {id}',
  'balance.neverChoice': 'answer {id} of event {event}',
  'balance.neverOption':
    'option {id} of issue {issue}: never agreed on; it stood as nothing was agreed in {stood, number} of {games, number} games',
  'balance.neverMove': 'move {id}',
  'balance.line': '{number} of {of}: {line}',
  'balance.stopped': 'Stopped before the last line; a balance is told whole or not at all.',
} as const;
