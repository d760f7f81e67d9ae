import { balance } from './balance.ts';
import { report } from './report.ts';

/** What the command line says, by id; ICU patterns. Its help pages are in `help.ts`. */
export const en = {
  ...balance,
  ...report,

  'order.noPlay': 'Name a scenario, a campaign or a folder; --help says how.',
  'order.oneTooMany': "One scenario at a time: ''{name}'' is one too many.",
  'order.noArguments': "This command takes no arguments: ''{name}'' is one too many; --help says what it does.",
  'order.unknownOption': 'There is no option {name}{meant, select, none {; --help lists them} other {; the nearest is {meant}}}.',
  'order.needsValue': '{name} needs a value; --help says which.',
  'order.takesNoValue': '{name} takes no value.',
  'order.wholeNumber': "{name} takes a whole number from {from, number} to {to, number}, not ''{given}''.",
  'order.oneOf': "{name} is one of {known}, not ''{given}''{meant, select, none {} other {; the nearest is {meant}}}.",
  'order.unknownSeat':
    "There is no party ''{given}'' at this table{meant, select, none {; its parties are {known}} other {; the nearest is {meant}}}.",
  'order.chairsSeat': "''{given}'' is the chair''s seat; say --chair instead of --seat.",
  'order.together': '{name} goes together with {other}.',
  'order.notTogether': '{name} does not go together with {other}.',
  'order.brokenOff': 'A game broke off, which is a fault of the program: {reason}',

  'play.unknown':
    "There is no scenario, campaign or folder called ''{name}''{meant, select, none {; shipped are {known}} other {; the nearest is {meant}}}.",
  'play.isFile': '{name} is a file; give the folder of a scenario.',
  'play.errors':
    "''{name}'' cannot be played: {count, plural, one {# error} other {# errors}}; npm run lint:scenarios -- {name} says which.",

  'new.noId': 'Give the scenario an id, such as ash-well; --help says how.',
  'new.badId': "''{id}'' is not an id: it must start with a letter and have only letters, digits and hyphens.",
  'new.badTitle': "A title has no quotes, braces, backslashes or ''<'': {title}",
  'new.exists': '{folder} is there already; choose another id.',
  'new.written':
    'Written to {folder}. Now: npm run lint:scenarios -- {name}, then npm run sim -- {name} --games 200, then read its files from the top.',

  'pack.written':
    '{count, plural, one {# file} other {# files}} packed into {file}, {kib, number} KiB, under the licence {licence}. Open it with any command: npm run sim -- {file}',
  'pack.head': '{title}, version {version}, licence {licence}; opens {opens}',
  'pack.noLicence': 'Say under what terms it may be used: --licence NAME, or a file LICENCE in its folder.',
  'pack.exists': '{file} is there already; name another with --out.',
  'pack.notZip': '{name} is not a pack: packs are made by npm run pack.',
  'pack.damaged': 'The pack {name} is damaged{entry, select, none {} other { at {entry}}}; ask for it again.',
  'pack.tooMany': 'The pack {name} holds more files than any scenario needs.',
  'pack.tooLarge':
    'The pack {name} is too large{entry, select, none {} other { at {entry}}}: at most {most, number} bytes are opened, and no file of much more than a million.',
  'pack.bomb': 'The pack {name} is refused: {entry} unfolds to more than it says.',
  'pack.badName': "The pack {name} is refused: its file ''{entry}'' has a name that leads elsewhere or that not every machine can store.",
  'pack.twice': 'The pack {name} is refused: {entry} is in it twice.',
  'pack.encrypted': 'The pack {name} is refused: {entry} is encrypted.',
  'pack.method': 'The pack {name} is refused: {entry} is compressed in a way packs are not.',
  'pack.overlap': 'The pack {name} is refused: its files share the same bytes.',
  'pack.link': 'The pack {name} is refused: {entry} is a link to another file.',
  'pack.noManifest': 'The pack {name} is refused: a pack begins with manifest.json; make it with npm run pack.',
  'pack.badManifest': 'The pack {name} is refused: its manifest.json is not one (look at: {what}).',
  'pack.notAllowed': 'The pack {name} is refused: {entry} is neither words nor a table, and nothing else belongs in a pack.',
  'pack.changed': 'The pack {name} is refused: {entry} is not what its manifest says.',
  'pack.missing': 'The pack {name} is refused: {entry} is in its manifest, but not in the pack.',
  'pack.opensNothing': 'The pack {name} is refused: it holds no scenario where its manifest says one is.',
  'pack.encoding': 'The pack {name} is refused: {entry} is not UTF-8 text.',

  'migrate.upToDate': '{name} is in format {format}, which is the newest: nothing to do.',
  'migrate.written': '{count, plural, one {# file} other {# files}} of {name} brought from format {from} to {format}.',
  'migrate.shown': '{count, plural, one {# file} other {# files}} of {name} would change from format {from} to {format}; --write does it.',
  'migrate.unknown':
    '{name} says it is in format {given}, which never was: formats are whole numbers from 1 to {format}. Look at the first lines of {file}.',
  'migrate.newer': '{name} is in format {given}, and this program knows no later one than {format}: use a newer version of the program.',
  'migrate.none': '{name} says nothing of its format: write format: {format} at the top of {file}, if that is what it is.',
  'migrate.unreadable': '{file} cannot be read as YAML: npm run lint:scenarios says where.',
  'migrate.pack': '{name} is a pack; unpack it to change it.',

  'lint.counts':
    '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}}',
  'lint.page': 'More in {page}.',
  'rule.when': '{severity, select, error {An error} warning {A warning} other {A note}}: {when}.',
  'rule.mending': 'To mend it:',
  'rule.notAccepted': 'An error cannot be accepted: the scenario is not played until it is mended.',
  'rule.accepted':
    'Where it is right as it is, accept it with a reason, on its line or the line above: `# lint-accept {rule}: why it is right here`.',
  'rule.index': 'What the linter says',
  'rule.indexNote':
    'Made by `npm run schemas` from the rules themselves. `npm run lint:scenarios -- --explain <rule>` prints a page. An error must be mended; a warning or note that is right as it is can be accepted, with a reason, on its line or the line above: `# lint-accept <rule>: why`.',
  'rule.example': 'For example, this change to a sound scenario:',
  'rule.says': 'after which the linter says',

  'play.none':
    "{name, select, none {There are no scripted plays.} other {There are no scripted plays in ''{name}'': they stand in its folder plays.}}",
  'play.counts':
    '{plays, plural, one {# play} other {# plays}}, {failed, plural, =0 {all as expected} one {# otherwise} other {# otherwise}}',
  'play.overBefore': 'the meeting was over after round {round, number}, before this was played',
  'play.refused': "the rules refuse this move of ''{seat}'': {refusal}",
  'play.notRefused': 'this was to be refused as {because}; it was {why, select, none {accepted} other {refused as {why}}}',
  'play.stance':
    "''{party}'' was to {wanted, select, none {say nothing} other {{wanted}}}; it {stance, select, none {says nothing} other {takes the stance {stance}}}",
  'play.track': "the track ''{track}'' stands at {points, number}",
  'play.level': "''{issue}'' was to be {wanted}; it is {is, select, none {not settled} other {{is}}}",
  'play.noEntry': 'nothing of the kind happened: {entry}',
  'play.entry': 'this was not to happen: {entry}',
  'play.outcome': 'it was to end as {wanted}; it {how, select, none {did not end} other {ended as {how}}}',
  'play.rounds': 'it was to take {wanted, number} rounds; it took {rounds, number}',
  'play.blockers': 'those who stopped it were to be {wanted}; they were {blockers}',
  'play.notReplayed': 'saved and read again, it does not play to the same end: {problem}',
  'play.notContinued': 'saved half-way and gone on with, it comes to another end',

  'series.exists': '{folder} already holds a series: continue it with --resume {folder}, or name a folder that is empty or not there yet.',
  'series.notThere': 'There is no series in {folder}: a series begins with --out {folder}.',
  'series.unreadable': 'The series in {folder} cannot be continued: {file} is damaged.',
  'series.otherRules': 'The series in {folder} was played by rules version {theirs}, and these are {ours}: its games cannot be continued.',
  'series.otherScenario': "The scenario ''{scenario}'' has changed since the series in {folder} was begun: its games cannot be continued.",
  'series.otherOrder': 'The series in {folder} has {name} {theirs}, not {ours}.',
  'series.fewer': 'The series in {folder} has {played, number} games already, more than the {asked, number} asked for.',
  'series.cannotWrite': '{path} cannot be written: {reason}.',
  'series.reported': 'Written: {file}.',
  'series.none': 'none',
  'series.complete': 'All {games, number} games of the series were there already; its reports are written anew.',
  'series.resumed': '{played, number} of {games, number} games were there already.',
  'series.stopping': 'Finishing the games under way; Ctrl+C again stops at once.',
  'series.stopped': 'Stopped after {played, number} of {games, number} games.',
  'series.goOn': 'Go on with: npm run sim -- --resume {folder}',
  'series.notKept': 'Nothing was kept: with --out DIR a series can be stopped and resumed.',
  'series.written': 'Written to {folder}: {files}.',

  'backtest.title': '{name}: {games, plural, one {# game} other {# games}}, bots in every seat, seed {seed}.',
  'backtest.leftOut': 'Left out, as still to come on {cutoff}: {count, plural, one {# recorded event} other {# recorded events}}.',
  'backtest.agreement': '{meeting}: a text in {share} of the games.',
  'backtest.noText': 'A game without a text counts as the status quo, with nobody exempted.',
  'backtest.misses': 'Misses: what happened was given less than {limit}',
  'backtest.noMisses': 'No misses: all that happened was given at least {limit}.',
  'backtest.counted': 'Item by item, from 0 (certain and right) to 1 (certain and wrong)',
  'backtest.apart': 'Shown apart, not counted',
  'backtest.coderKnew': '{item} (its coder knew how it ended)',
  'backtest.forPlay': '{item} (coded for play, no evidence)',
  'backtest.total': 'Mean of the items',
  'backtest.totalByParty': 'Mean, with every party an item of its own',
  'backtest.nothingCounted': 'No item counts.',
  'backtest.actual': 'really',
  'backtest.games': 'in the games',
  'backtest.given': 'given',
  'backtest.model': 'model',
  'backtest.mean': 'opening mean',
  'backtest.carveOuts': 'Who was exempted',
  'backtest.stances': 'Where each stood',
  'backtest.span': '{median} ({low} to {high})',
  'backtest.exempted': 'exempted',
  'backtest.notExempted': 'not exempted',
  'backtest.support': 'supported it',
  'backtest.reserve': 'had reservations',
  'backtest.object': 'objected',
  'backtest.ofParty': '{item}: {party}',
  'backtest.nobody': 'nobody',
  'backtest.several': '{count, plural, one {# party} other {# parties}}',
  'backtest.parties': '{item}, party by party',
  'backtest.sensitivity':
    'Each constant of the rules a fifth down and a fifth up: {games, plural, one {# game} other {# games}} of each, the same seeds',
  'backtest.constant': 'constant',
  'backtest.asItIs': 'as it is',
  'backtest.agreementShare': 'agreement',
  'backtest.score': 'score',
  'backtest.moved': '{parameter} {to}',
  'backtest.scoring':
    'mean over the items: ranked probability score of scales, Brier score of options, exemptions and stances, plain error of point forecasts, each over its range',
  'backtest.noHistory':
    "''{name}'' says nothing of what really happened: it has no history.yaml{known, select, none {} other {; these have: {known}}}.",
  'backtest.nobodyHasHistory': 'No scenario here says what really happened: none has a history.yaml.',

  seating:
    "{chair, select, bot {{as, select, bot {Bots in every seat} other {Bots in every seat but that of ''{seat}'', which is played by ''{as}''}}} other {Bots in every seat but the chair''s, which is played by ''{chair}''{as, select, bot {} other {, and that of ''{seat}'', which is played by ''{as}''}}}}, {difficulty} difficulty.{know, select, none {} chair { The chair knows what nobody tells it.} other { The seat of ''{know}'' knows what nobody tells it.}}",
  'playthroughs.note': 'Regenerate with `npm run playthroughs`.',

  'progress.line': '{played, number} of {games, number} games · {rate} games/s · {left}',
  'progress.minutes': 'about {minutes} min left',
  'progress.seconds': 'about {seconds} s left',
} as const;
