/** What a move that is being made would do. */
export const weigh = {
  'weigh.title': 'What would come of it',
  'weigh.wait': 'The staff weigh it…',
  'weigh.unmade':
    '{kind, select, makeOffer {Put something on your side: then the staff say whether it would be taken.} other {Set a new text: then the staff say how the vote would go.}}',
  'weigh.of': 'From what you know: shares are of {of} tables the staff imagine.',
  'weigh.answer': 'The answer',
  'weigh.accepts':
    '{likely, select, yes {{party} would probably accept.} open {{party} may accept or decline.} other {{party} would probably decline.}}',
  'weigh.acceptsIn': 'Accepts in {percent} % of the tables, on the text as it is; it answers next round.',
  'weigh.brings': 'It gets {points} by what you give.',
  'weigh.asks': 'What you ask costs it {points}.',
  'weigh.bringsNothing': 'What you give is worth nothing to it as the text stands.',
  'weigh.asksNothing': 'What you ask costs it nothing.',
  'weigh.noText': 'While there is no text, nobody can reckon what backing or ground is worth to it.',
  'weigh.vote': 'The vote',
  'weigh.both': 'If {party} accepts, you both put to the table: {changes}.',
  'weigh.carried':
    '{offer, select, yes {{likely, select, yes {The table would probably carry that.} open {The table may carry that or not.} other {The table would probably not carry that.}}} other {{likely, select, yes {It would probably be carried.} open {It may be carried or lost.} other {It would probably be lost.}}}}',
  'weigh.for': 'For: {percent} % of the influence{count, plural, =0 {} other { ({parties})}}.',
  'weigh.against': 'Against: {percent} %{count, plural, =0 {} other { ({parties})}}.',
  'weigh.own': 'For you',
  'weigh.ownPoints':
    '{when, select, carried {If it is carried} taken {If it is accepted} granted {Once it is granted} other {Once you pledge it}}: {points}.',
  'weigh.ownNothing':
    '{when, select, carried {If it is carried} taken {If it is accepted} granted {Once it is granted} other {Once you pledge it}}: no more and no less than now.',
  'weigh.text': 'The text',
  'weigh.adopted':
    '{same, select, yes {Asked for now, it is adopted in {to} % of the tables, with this or without.} other {Asked for now, it is adopted in {to} % of the tables instead of {from} %.}}',
  'weigh.stops':
    '{same, select, yes {{party} stops it in {to} %, with this or without.} other {{party} stops it in {to} % instead of {from} %.}}',
};
