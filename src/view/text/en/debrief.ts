/** A meeting taken apart, in sentences. */
export const debrief = {
  'debriefed.zone':
    'There was a text that every member would have preferred to no deal: with the one that serves the worst served best, {party} still gains {points}.',
  'debriefed.noZone':
    'No text was found that every member would have preferred to no deal: with the one that serves the worst served best, {party} still loses {points}.',
  'debriefed.toNash':
    'Nash’s solution weighs all gains over no deal by influence. Members are {points} from it on average, {better, plural, =0 {nobody would have had} one {# would have had} other {# would have had}} more by it and {worse, plural, =0 {nobody} other {#}} less.',
  'debriefed.atNash': 'What was agreed is Nash’s solution, which weighs all gains over no deal by influence.',
  'debriefed.gini':
    'Gains are shared {shares, select, evenly {evenly} fairly {fairly evenly} unevenly {unevenly} other {very unevenly}}: a Gini index of {gini}, where 0 is the same for all and 1 everything for one.',
  'debriefed.slack':
    'With {changes} the average member would have gained another {points}: better for {gainers, plural, one {# of them} other {# of them}}, worse for nobody.',
  'debriefed.noSlack': 'No change of one issue or two was found that would have helped some members and hurt none.',
  'debriefed.how':
    'Sought with everybody’s true wishes and the rules’ own worth of a text, in whole steps of one issue or two from several starts; a better text may have been missed.',
  'debriefed.same': 'the same',
  'debriefed.trade':
    '{one} could have given way on “{first}” ({firstFrom} → {firstTo}) and {other} on “{second}” ({secondFrom} → {secondTo}): {oneGain} for {one}, {otherGain} for {other}; of the others {better, plural, =0 {nobody} other {#}} would have been better off, {worse, plural, =0 {nobody} other {#}} worse.',
  'debriefed.noTrades': 'No exchange of ground between two members was found that would have left both better off.',
  'debriefed.held':
    'What was adopted lay within the staff’s bands {held} times of {made}, {percent}\u00a0%. They mean to hold 80\u00a0%, and as levels come in whole steps they should have held {said}\u00a0%.',
  'debriefed.noText': 'Nothing was adopted, so there is nothing to hold the bands against.',
  'debriefed.stops':
    '{called, plural, =0 {The text never stayed what the forecast was of, so nothing can be said of whom it took for a blocker.} other {# times the staff said how likely a member was to stop the very text the round left; on average they said {said}\u00a0%, and {happened}\u00a0% would have.}}',

  'debriefed.concessions':
    '{party} gave up most, {points}, the larger part of it in the {half, select, first {first} other {second}} half of the meeting.',
  'debriefed.concessionsOwn': '{party} gave up {points}.',
  'debriefed.noConcessions': 'Nobody gave up anything that could be felt.',
  'debriefed.moved': 'The strongest pull was {by} on {party}, {points}.',
  'debriefed.movedEvent': 'The strongest pull was the event “{event}” on {party}, {points}.',
  'debriefed.movedOwn': '{party} brought {count, plural, =0 {nobody} one {# other} other {# others}} closer to the text.',
  'debriefed.noMoved': 'Nobody brought anybody closer to the text by as much as could be felt.',
  'debriefed.worth':
    '{above} of {of} members come out better than without a deal. {best} gains most by it ({bestPoints}), {least} {lost, select, yes {loses most} other {gains least}} ({leastPoints}).',
  'debriefed.worthNone': 'Without a text all are left with what no deal is worth to them.',
  'debriefed.spending': 'Kept, the pledges take spending from {from} billion in {first} to {to} billion in {last}.',
  'debriefed.spendingShare': '{demander} would carry {after} % of it instead of {share} %, the others {others} % instead of {before} %.',
  'debriefed.rank':
    'For {whom, select, members {the members on average} other {{party}}}, {worse, plural, =0 {none} other {#}} of {of} summits went worse than this one, {same, plural, =0 {none} other {#}} as well and {better, plural, =0 {none} other {#}} better. Half of them stay below {median}; {failed, plural, =0 {none} other {#}} ended without a text.',

  'try.as': 'as {party}',
  'try.again': 'as {party} once more',
  'try.least':
    '{lost, select, yes {It lost most by this outcome, {points} under no deal.} other {It gained least by this outcome, {points} over no deal.}}',
  'try.against':
    '{stance, select, object {It stood against the text to the end.} other {It kept its reservations to the end.}} See the same table from there.',
  'try.failed': 'No text this time{count, plural, =0 {} one {: {parties} stood against it} other {: {parties} stood against it}}.',
  'try.line': '“{issue}”: {here} in this text, {there} {really, select, yes {in fact} other {by Nash’s solution}}. Can you get it there?',
} as const;
