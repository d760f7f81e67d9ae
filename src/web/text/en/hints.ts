/** Hints at the table, and the accessibility statement. */
export const hints = {
  hint: 'Hint',
  'hint.done': 'Got it',
  'hint.more': 'All of the hint',
  'hint.off': 'No more hints',
  'hint.silence':
    'Silence is running. If you hand in nothing, the draft stands. “Break silence” stops it, and everybody will know that it was you.',
  'hint.offers': 'Somebody has made you an offer. An answer costs no move; without one the offer lapses at the end of the round.',
  'hint.last': 'Time is short: what is not decided in the rounds left is not decided. Silence needs a round of its own to run.',
  'hint.broken': 'Silence was broken. That costs the chair authority and everybody cohesion; the draft is back on the table as it was.',
  'hint.carveOut':
    'Somebody has asked for a carve-out. A third of one may be enough; it costs the text credibility, and others may ask next.',
  'hint.help': 'Somebody objects. “What would help?” beside the forecast says by how much, on what, and what bears on it.',
  'hint.amend': 'You may propose an amendment: it is carried when more influence gains by it than loses. The form says who would.',
  'hint.pledge': 'A pledge of your own, if need be on a condition, makes the text more believable and asks something of the others.',
  'hint.back': 'A round can be taken back: the arrow at the top. What you learnt from it stays yours.',
  'hint.look':
    'Choose a delegation to see what it says, what is thought to be its limit, and how sure that is. Words underlined lead further.',

  accessible: 'Accessibility statement',
  'accessible.aim':
    'This game aims at the Web Content Accessibility Guidelines 2.2, level AA, on every screen. It can be played to the end by keyboard alone and with a screen reader.',
  'accessible.can': 'What you can count on',
  'accessible.can.1':
    'Every word and every control is part of the page, not of the drawing. The map and the table repeat what stands in the panels.',
  'accessible.can.2':
    'The keyboard reaches everything. The grid of delegations is one stop, with arrow keys inside it; a visible ring shows where you are.',
  'accessible.can.3':
    'What changes is announced once, politely. The focus moves only when you press something, and goes back to where it was when a dialog closes.',
  'accessible.can.4': 'Nothing is told by colour or sound alone: stances have shapes and words, pledges have figures, charts have tables.',
  'accessible.can.5':
    'Text can be twice as large, here or in the browser, and the page is laid out anew for it. Contrast can be raised; the system’s own colours are respected.',
  'accessible.can.6': 'Movement follows the system’s wish or yours, and can be skipped. Nothing has to be done within a time.',
  'accessible.checked': 'How it is checked',
  'accessible.checked.does':
    'Automated checks (axe-core) run on every screen with each change, and journeys by role and keyboard play whole games. They do not replace people: the game has not yet been tested with users of assistive technology.',
  'accessible.known': 'What is known to fall short',
  'accessible.known.1': 'The drawn stage has no description of its own; the grid and the draft beside it say the same.',
  'accessible.known.2':
    'The document of the model holds wide tables and formulas as plain characters; on a phone they scroll sideways within their frame.',
  'accessible.known.3':
    'Sentences with many underlined words have as many stops for the keyboard; the encyclopaedia’s search is a shorter way.',
  'accessible.tell': 'If something is in your way',
  'accessible.tell.does':
    'Save the game as a file and send it with a word on what you were trying to do to whoever gave you the game, or to the project’s issue tracker. A barrier counts as a fault.',
} as const;
