/** The guided first game, a step at a time. `{party}` is whoever the step is about at this moment. */
export const coach = {
  coach: 'Coach',
  'coach.step': 'Guided game, step {number} of {of}',
  'coach.next': 'Go on',
  'coach.goTo': 'Go to it',
  'coach.skip': 'Skip this step',
  'coach.more': 'All of this step',
  'coach.leave': 'Leave the coach',
  'coach.resume': 'Resume the coach',
  'coach.end': 'End the lesson',
  'coach.free': 'Play on as you like',
  'coach.free.does': 'Nothing new to learn at this moment. The coach speaks up again when there is.',

  'coach.paper': 'Read your briefing',
  'coach.paper.does':
    'You chair this meeting: you have no vote, but only you may put a text before the others. The paper says what is decided and what follows if nothing is. When you have read it, take your seat.',
  'coach.look': 'Look at somebody',
  'coach.look.does':
    'Everybody says in public what it wants. Choose {party} among the delegations: it counts for most here, and its dossier says what it can accept.',
  'coach.limit': 'What is said, and what would do',
  'coach.limit.does':
    'The dot is what {party} says in public. The hatched bar is where its limit may lie: on “{issue}”, {at}. You do not know more than that, because nobody has asked.',
  'coach.consult': 'Consult',
  'coach.consult.does':
    'Ask {party} in private: Consult, then what to ask about, then “Add to the plan”. The bar becomes narrower, and it trusts you a little more. It takes one of the three moves you have in a round.',
  'coach.draft': 'Table a draft',
  'coach.draft.does':
    'Nobody has to say where it stands until a text is on the table. Your staff have written a first one from what is known. Table it as it is, or change a line and see at once who would mind.',
  'coach.forecast': 'Read the forecast',
  'coach.forecast.does':
    'Before you commit yourself, the staff imagine two hundred tables that agree with all you know, and say how many would support, reserve or object. The bar is the range. It is what they expect, not what will be.',
  'coach.handIn': 'Hand in',
  'coach.handIn.does': 'Everybody hands in at once, and then the round is resolved. You can take it back afterwards.',
  'coach.resolves': 'What happened',
  'coach.resolves.does':
    'One line for each thing that happened, with who caused it and why. Where the forecast was off, it says so. Then continue.',
  'coach.event': 'Answer what has happened',
  'coach.event.does':
    'Something comes up that is yours to answer. Each answer says what it does and to whom. Answers cost no move. Choose one and respond.',
  'coach.news': 'Something has happened',
  'coach.news.does':
    'It asks nothing of you, but it moves somebody. The ring is what was, the line what is now. Everything of this kind is marked recorded, with its source, or imagined.',
  'coach.stances': 'Read the lamps',
  'coach.stances.does':
    'Your draft is on the table, and everybody has said where it stands: disc, support; half disc, reserve; square, object. Choose {party}: it is furthest from letting the text pass. Its dossier says why, in points.',
  'coach.payment': 'Make a side payment',
  'coach.payment.does':
    'Some things can be given outside the text. Offer {party} “{asset}” for its backing: it is worth about {points} points to it. It answers next round.',
  'coach.redraft': 'Mend the words',
  'coach.redraft.does':
    'A change of one line may help {party} and cost the others little. Table the draft again with a line changed; the suggestion in your plan names one that pushes nobody else out.',
  'coach.second': 'Hand in again',
  'coach.second.does': 'Compare the forecast with the stances as they are, then hand in.',
  'coach.again': '{name} still stands in the way',
  'coach.again.does':
    'Round {round} of {of}. {name} would break silence; it lacks about {points} points. Ask, offer, argue, or change a line. “What would help?” lists the ways, with their reasons.',
  'coach.silence': 'Open silence',
  'coach.silence.does':
    'Nobody seems likely to object now. Under the silence procedure the draft stands adopted unless somebody objects in the round that follows. Plan “Open silence”.',
  'coach.dare': 'Open silence all the same',
  'coach.dare.does':
    'This is the last round. {name} would object, as far as you know; but nobody is sure, and standing alone is costly. Without silence there is no text at all.',
  'coach.wait': 'Hand in, and wait',
  'coach.wait.does': 'With silence in the plan, hand in. From then on the clock runs for all of them.',
  'coach.runs': 'Silence is running',
  'coach.runs.does': 'Each of them may still break it. There is nothing left for you to do but to hand in and see.',
  'coach.text': 'The text',
  'coach.text.does':
    'This is what stands, as it would be issued, and who objected. Beside it, how it came about. The debrief takes the game apart.',
  'coach.failed': 'No text this time',
  'coach.failed.does':
    'It happens, and it is worth a look: the debrief says how near you were and what would have passed. You can also take back the last round and try something else.',
  'coach.debrief': 'The debrief',
  'coach.debrief.does':
    'What the text was worth to each, who gave way and when, who moved whom, and what was left on the table. That was the whole game: the large ones have more seats, more issues, pledges and exemptions.',
} as const;
