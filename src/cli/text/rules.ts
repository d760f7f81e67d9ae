import type { Rule } from '../../scenario/index.ts';

/** What a rule of the linter looks for, why that matters, and how it is mended. Pages of `scenarios/rules` and `--explain` are made of it. */
export interface RuleText {
  readonly when: string;
  readonly why: string;
  readonly mend: string;
}

const READ = 'What cannot be read is not guessed at: a guess would be played by somebody who never learns of it.';
const NAMES = 'A name that leads nowhere would make an effect, a condition or a row do nothing, without a sign.';
const NAME_MEND = 'Take the name that is offered, or write the thing it names. Names are exact: capitals and hyphens count.';
const SOURCED = 'A scenario tells what is known from what is made up. Who plays it in class must be able to look it up.';

const EVIDENCE =
  'Nothing forbids it, and still nobody would see it. Games that bots play are evidence, not proof: people play otherwise, and what comes in one game of a hundred is missed by the first fifty more often than not.';

export const rules: Readonly<Record<Rule, RuleText>> = {
  'yaml-syntax': {
    when: 'the file is not YAML',
    why: READ,
    mend: 'Look at indentation, quotes and brackets at the line named and the one above. Text with a colon or a brace belongs in quotes. A file holds one document, without `%` directives, tags (`!…`) or `.nan`.',
  },
  'duplicate-key': {
    when: 'a key stands twice in one map',
    why: 'YAML readers keep one of the two, and not all the same one.',
    mend: 'Keep one of them.',
  },
  'unknown-key': {
    when: 'a key that the format does not name; the nearest one is offered',
    why: 'A slip of the pen in a key would otherwise leave its default in force.',
    mend: 'Take the key that is offered, or remove it. There are no keys of one’s own; remarks go behind a `#`.',
  },
  'missing-key': {
    when: 'a key that is needed is not there',
    why: 'Where there is no sensible default, the author has to say.',
    mend: 'Add the key; the reference says what it takes.',
  },
  'wrong-type': {
    when: 'a value of the wrong kind, or not one of those allowed',
    why: READ,
    mend: 'Write what the message asks for. YAML takes `1.0` for a number and `yes` for a word; quotes make either a text.',
  },
  'out-of-range': {
    when: 'a number too small, too large or not whole',
    why: 'Points run from 0 to 100, shares from 0 to 1, chances from 0 to 1000; the rules reckon with that.',
    mend: 'Correct the number, or its unit: 0.7 may have been meant as 70.',
  },
  'bad-id': {
    when: 'an id with other signs than letters, digits and hyphens',
    why: 'Ids stand in conditions, file names and text ids, where dots and spaces mean something else.',
    mend: 'Choose such a name: `textLength` or `text-length`. People never see it.',
  },
  'newer-format': {
    when: 'written for another version of the format than this program reads',
    why: 'What a later version means is not known here, and half a scenario is worse than none.',
    mend: 'For a later format, use a newer version of the program. For an earlier one, `npm run migrate` brings the files up to date and shows what it changed.',
  },
  'too-large': {
    when: 'a file of more than a million characters, or nested, or numerous, beyond what is read',
    why: 'Scenario files are written by hand. What is larger is a mistake, or meant to make the program hang.',
    mend: 'Split the file, or write the nesting out.',
  },
  'wrong-encoding': {
    when: 'a file that is not UTF-8 text',
    why: READ,
    mend: 'Save it as UTF-8: most editors offer it when saving. Tables from a spreadsheet are saved as "CSV UTF-8".',
  },
  'missing-file': {
    when: '`scenario.yaml`, `campaign.yaml` or `issues.yaml` is not there',
    why: 'A scenario begins with these.',
    mend: 'Write the file, or begin with `npm run new:scenario`.',
  },
  'unknown-file': {
    when: 'a YAML or CSV file that nothing reads',
    why: 'Most likely its name is wrong, and what it says is not in force.',
    mend: 'Name it as the reference names the files of a scenario, or move it away.',
  },
  'csv-syntax': { when: 'the table cannot be read', why: READ, mend: 'Put text with commas in double quotes; double the quotes inside.' },
  'csv-column': {
    when: 'a column is missing, unknown or there twice, or a row has too many or too few cells',
    why: 'A cell in the wrong column says something else.',
    mend: 'Compare the first line with the one in the message. An empty cell still needs its comma.',
  },
  'csv-number': {
    when: 'a cell that should hold a number does not',
    why: READ,
    mend: 'Digits and a decimal point, without unit, sign for per cent or thousands mark.',
  },
  'duplicate-id': {
    when: 'two things of one name: rows, texts, choices, meters, blocs and parties, meetings, scenarios',
    why: 'Only one of them could be meant by the name.',
    mend: 'Rename or remove one.',
  },
  'unknown-cast': {
    when: '`cast:` names a folder that is not there',
    why: 'Parties and positions would be missing.',
    mend: 'The path is seen from the scenario’s own folder, for instance `../casts/harbours`.',
  },
  'unknown-party': { when: 'no such party', why: NAMES, mend: NAME_MEND },
  'unknown-issue': { when: 'no such issue, or in a condition one that the text does not settle', why: NAMES, mend: NAME_MEND },
  'unknown-track': { when: 'no such track', why: NAMES, mend: NAME_MEND },
  'unknown-bloc': { when: 'no such bloc', why: NAMES, mend: NAME_MEND },
  'unknown-asset': { when: 'no such side payment', why: NAMES, mend: NAME_MEND },
  'unknown-event': { when: 'no such event', why: NAMES, mend: NAME_MEND },
  'unknown-choice': { when: 'the event has no such choice', why: NAMES, mend: NAME_MEND },
  'unknown-figure': { when: 'no such figure in `figures.csv`', why: NAMES, mend: NAME_MEND },
  'unknown-source': {
    when: 'a source written like an id that `sources.yaml` does not have',
    why: SOURCED,
    mend: 'Add the source, or write it in plain words.',
  },
  'unknown-place': { when: 'no such place', why: NAMES, mend: 'Add it to `stage.places` or `places.yaml`.' },
  'unknown-carried': {
    when: 'a name that does not stand under `carried:`',
    why: NAMES,
    mend: 'Add it there, with the value it has when the meeting is played alone.',
  },
  'wrong-scope': {
    when: 'an own issue where a common one belongs, or the reverse',
    why: 'A common issue has one value for all, an own issue one for each party; neither can stand for the other.',
    mend: 'Name an issue of the other kind, or change its `scope`.',
  },
  'off-scale': {
    when: 'a value off the scale, or not an option',
    why: 'Nobody could propose it.',
    mend: 'Correct the value or widen the scale.',
  },
  'off-grid': {
    when: 'a value between two steps; the two nearest are offered',
    why: 'The rules know steps only. Rounding would change somebody’s position without telling.',
    mend: 'Write one of the two, or make the step finer.',
  },
  'bad-scale': {
    when: 'a scale that does not arrive at its end, or options that share a place',
    why: 'The end of a scale must be a value that can be proposed.',
    mend: 'Change the end or the step; give each option its own place from 0 to 1.',
  },
  'cel-syntax': {
    when: 'a condition or amount that cannot be read',
    why: READ,
    mend: 'Conditions have names, numbers, text in single quotes, `+ - * /`, comparisons, `&& || !` and `a ? b : c`.',
  },
  'cel-type': {
    when: 'one that compares or joins what does not go together, or uses an unknown name',
    why: 'A misspelt name would otherwise be silently false, and the event never come.',
    mend: "Compare numbers with numbers and text with text. Names with a hyphen stand in brackets: `track['oil-price']`.",
  },
  'cel-unsupported': {
    when: 'a function or sign that conditions do not have',
    why: 'Conditions run no code and always end: no functions, loops, lists or patterns.',
    mend: 'Say it with comparisons, or give it a track of its own that events move.',
  },
  'integer-literal': {
    when: '`2` where `2.0` is meant',
    why: 'In CEL `2` is a whole number and `2.0` a number with a fraction, and the two cannot be compared or added. Everything conditions speak of here may have a fraction: points, values, even the round, so that all of it can be reckoned together.',
    mend: 'Write the decimal point: `round >= 2.0`.',
  },
  'recorded-without-source': { when: '`basis: recorded` without source or date', why: SOURCED, mend: 'Add both, or mark it `plausible`.' },
  'otherwise-missing': {
    when: 'choices, but nothing for when nobody answers',
    why: 'A seat may be empty or late, and the game goes on.',
    mend: 'Name the choice that silence amounts to.',
  },
  'calendar-length': {
    when: 'the calendar and the rounds do not match',
    why: 'Each round has a day and a session.',
    mend: 'One entry a round, and as many more as events may add.',
  },
  'no-member': {
    when: 'nobody at the table can object',
    why: 'Without a member every text passes.',
    mend: 'Leave out `member: false` for those who decide.',
  },
  'missing-figure': {
    when: 'a figure the rules need of every member is given for some only',
    why: 'The sums over all members would be wrong.',
    mend: 'Add the rows to `figures.csv`.',
  },
  'missing-text': {
    when: 'words are missing; the scenario can be tried all the same',
    why: 'People would see an id.',
    mend: 'Write them under the id that is named, in `text/en.yaml`.',
  },
  'unused-text': { when: 'words that nothing shows', why: 'Most often a text id that is misspelt.', mend: 'Correct its id or remove it.' },
  untranslated: {
    when: 'a language that lacks words',
    why: 'Who plays in that language sees English in their place.',
    mend: 'Translate what is named.',
  },
  'stale-translation': {
    when: 'a translation whose English has changed since it was last compared with it',
    why: 'The two languages would say different things, and nobody would see it.',
    mend: 'Compare them, mend the translation, then accept it: `npm run translations -- your-scenario`, with text ids for some only.',
  },
  'surplus-translation': {
    when: 'a translation of nothing: the text is not there in English',
    why: 'Most often its English was removed or renamed.',
    mend: 'Remove it, or write it in English too.',
  },
  'icu-pattern': {
    when: 'a text whose braces do not close, or that uses a value it does not get',
    why: 'Nothing could be shown in its place.',
    mend: "Values are `{value}`; a brace or `<` meant as itself is quoted: `'{'`.",
  },
  'missing-stake': {
    when: 'a member without a row for a common issue: it does not care at all',
    why: 'Indifference is a position too, and should be meant.',
    mend: 'Add the row, with salience 0 where it is meant.',
  },
  'evidence-without-source': {
    when: 'a number that is not invented, without its source',
    why: SOURCED,
    mend: 'Name the source, or write `invented` as its basis.',
  },
  'unused-row': {
    when: 'rows of a cast for an issue that none of its scenarios has',
    why: 'Most likely a slip of the pen in the issue’s name.',
    mend: 'Correct the name or remove the rows.',
  },
  'idle-move': {
    when: 'a move is listed that nobody could ever make',
    why: 'People would look for it.',
    mend: 'Remove it, or add what it needs.',
  },
  'hard-lines-pin': {
    when: 'red lines leave one value of an issue',
    why: 'Then the coding alone decides the issue, and there is nothing to negotiate.',
    mend: 'Soften one of the lines, or accept it where that is the point.',
  },
  'unused-source': { when: 'a source that nothing refers to', why: 'It vouches for nothing.', mend: 'Use it or remove it.' },
  'unreachable-event': {
    when: 'an event whose condition can never hold, whatever happens at the table',
    why: 'It is never played, and nobody notices. Rounds, scales, tracks, stances and the events it waits for are compared with what the condition asks; what only play could tell is left open, so what is reported is certain.',
    mend: 'Compare its limits with the rounds, scales and tracks of the scenario; break circles of events that wait for one another.',
  },
  'self-trigger': {
    when: 'an event whose condition asks about itself',
    why: 'An event fires at most once, so a guard is not needed; and one that waits for itself never comes.',
    mend: 'Remove that part of the condition, or name the event that was meant.',
  },
  'same-choice': {
    when: 'two answers to an event that do exactly the same',
    why: 'A choice without a difference teaches people not to read.',
    mend: 'Let them differ, or leave one out.',
  },
  'unsatisfiable-party': {
    when: 'a party that no package can be worth more to than none',
    why: 'It has all it wants, nothing can be paid to it and failure costs it nothing, so it objects to every text for ever.',
    mend: 'Give it a cost of failure, a wish the status quo does not meet, or a side payment it values.',
  },
  'empty-zone': {
    when: 'red lines of members that leave no value of an issue',
    why: 'Every text crosses somebody’s line. Lines bend, but a table where they must should be meant.',
    mend: 'Move one of the lines; or accept it with a reason, where exemptions or crossing a line are what the scenario is about.',
  },
  'dominated-option': {
    when: 'an option that another beats in everybody’s eyes',
    why: 'Nobody would ever propose it, so it only makes the list longer.',
    mend: 'Let somebody want it, move it, or leave it out.',
  },
  'mixed-units': {
    when: 'quantities of different units that the rules compare or add',
    why: 'A pledge in one unit cannot be set against a target in another.',
    mend: 'Give the issues the same unit.',
  },
  'unit-without-value': {
    when: 'the words of a unit do not show the value',
    why: 'People would read the unit and no number.',
    mend: 'Write where it stands: `{value} tonnes`.',
  },
  'history-twice': {
    when: 'what really happened stands in `history.yaml` and under `actual:`',
    why: 'Only one of the two could be right.',
    mend: 'Keep `history.yaml`.',
  },
  'idle-history': {
    when: 'a stance or exemption that nobody could have here',
    why: 'The back-test could never meet it.',
    mend: 'Remove it, or make the party a member.',
  },
  hindsight: {
    when: 'a number of the parties that rests on something from the day of `cutoff` on',
    why: 'A forecast that knows the result is none.',
    mend: 'Rest it on what was public before, or correct the day.',
  },
  'folder-name': { when: 'the folder and the id differ', why: 'A scenario is found by either.', mend: 'Give both the same name.' },
  'campaign-unknown-scenario': {
    when: 'a meeting that is not there, or has errors',
    why: 'The campaign could not go on from there.',
    mend: 'Correct the name, or mend the scenario first.',
  },
  'campaign-carry': {
    when: 'something carried on from where it is not, or to where it is not read',
    why: NAMES,
    mend: 'The name stands under `carried:` of the later meeting; the issue is a common one of an earlier one.',
  },
  'unseen-event': {
    when: 'with `--simulate`: an event that came in none of the games',
    why: EVIDENCE,
    mend: 'Play more games (`--games 1000`) to see whether it is rare or dead; then loosen its condition, raise its chance, or take it out.',
  },
  'unseen-choice': {
    when: 'with `--simulate`: an answer that nobody gave, though the event came',
    why: EVIDENCE,
    mend: 'Let it cost its giver less or bring more, until somebody has a reason to choose it.',
  },
  'unseen-option': {
    when: 'with `--simulate`: an option of an issue that no agreement took',
    why: EVIDENCE,
    mend: 'Let more parties want it, or those who do want it more; an option only there to be refused is worth a remark.',
  },
  'unseen-move': {
    when: 'with `--simulate`: a move that is listed and that nobody made',
    why: EVIDENCE,
    mend: 'Give somebody a reason to make it, or take it off the list.',
  },
  'accept-unknown-rule': { when: 'a `lint-accept` of a rule that does not exist', why: 'It accepts nothing.', mend: NAME_MEND },
  'accept-without-reason': {
    when: 'a `lint-accept` without a reason',
    why: 'Who reads the file next must learn why it is right.',
    mend: 'Write the reason behind the colon.',
  },
  'accept-unneeded': { when: 'a `lint-accept` with nothing to accept', why: 'It would hide the next one.', mend: 'Remove the remark.' },
};
