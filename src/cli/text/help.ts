/** The line every command has that tells in more than one form. */
const FORMAT = '--format F         human; json; sarif (2.1.0), for code scanners; or github, for annotations of a pull request (human)';

/** The pages that `--help` prints. */
export const help = {
  sim: `Plays games with programs in every seat and sums them up.

  npm run sim -- <scenario|campaign|folder> [options]
  npm run sim -- --resume DIR [options]

A scenario or campaign is named by its id or by the path of its folder anywhere on disk.

What is played
  --games N          games to play (100)
  --seed S           seed of the series (1); game 17 of it has the seed S-17, which a new game in the browser takes too
  --difficulty D     gentle, standard or hard (standard)
  --chair HOW        who chairs: bot, or to measure it against: pass (does nothing), random (any move the rules accept),
                     letter (tables its opening letter and holds it to the end)
  --seat PARTY       one other seat, and who plays it:
  --as HOW           bot, pass, considerate (as the bot, but amends the text where it hurts nobody near the edge) or random
  --knowledge WHAT   seat or full (seat): full lets that seat, or where none is named the chair's bot, know what nobody tells it

What comes of it
  --json             one JSON object on standard output and nothing else (npm's own two lines go with npm run --silent)
  ${FORMAT}; what never happened, or with --against
                     what differs by more than chance explains, is what is found
  --out DIR          keeps the series: games.ndjson as they are played; games.csv, summary.json and report.html at the end
  --resume DIR       goes on with a series that was stopped; with a larger --games, makes it longer
  --report FILE      writes the report, one HTML file, there
  --against OTHER    plays the same seeds with an earlier version too, and prints what differs, with 95 % intervals; with --json, by meeting;
                     with --report, as a page with plots
  --strategies N     then plays N games of every way to play each of a few seats, against other chairs and harder bargainers, and says
                     whether one beats all others whatever the rest do
  --tell SEED        plays the one game with this seed and tells its story

  --workers N        threads to play with (one a core); the figures do not depend on it
  --help             this page

Ctrl+C finishes the games under way and sums up what there is. Exit codes: 0 done, 1 a game broke off, 2 not understood, 130 stopped.
`,
  backtest: `Sets games with bots in every seat against what really happened, as the history.yaml of a scenario tells it: the misses first, then a
score for every item beside point forecasts, then their means. Without a name it does so for everything shipped that has a history.

  npm run backtest [-- <scenario|campaign|folder>] [options]

  --games N          games of each (1000)
  --seed S           seed of the series (1)
  --all-events       plays recorded events of after the cut-off too, which tell what was to be forecast
  --sensitivity      then moves each constant of the rules a fifth down and up, and says what that does to the headlines
  --varied N         games of each constant moved (100), no more than of all as they are
  --only A,B,C       moves these constants alone, so that a long table can be made in parts

  --json             one JSON object on standard output and nothing else
  --workers N        threads to play with (one a core); the figures do not depend on it
  --help             this page

Exit codes: 0 done, 1 a game broke off, 2 not understood.
`,
  balance: `Measures how well the rules are balanced: how often a declaration is adopted, what skill is worth in the chair and in an
ally's seat, whether one kind of move does it all, and what never happens.

  npm run balance [-- <scenario|campaign|folder>] [options]

  --games N          games of each line of the table (2000)
  --seed S           seed of the series (balance)
  --difficulty D     gentle, standard or hard (standard)
  --seats A,B,C      seats in which skill is measured (four, spread over what they weigh)
  --json             one JSON object on standard output and nothing else
  --workers N        threads to play with (one a core); the figures do not depend on it
  --help             this page

Without a name it measures the first campaign shipped, and looks for what never happens in all that is shipped. Exit codes: 0 done,
1 a game broke off, 2 not understood, 130 stopped.
`,
  playthroughs: `Writes a transcript of every shipped scenario to tests/playthroughs, each played alone by bots with the same seed.

  npm run playthroughs

  --help             this page

Exit codes: 0 written, 2 not understood.
`,
  newScenario: `Begins a scenario: three parties and a chair, two issues, an event and every word, with remarks, to change piece by piece.
It lints clean and plays at once.

  npm run new:scenario -- <id> [options]

  --in FOLDER        puts it into that folder (scenarios, where the title page lists it)
  --title TEXT       its title (the id in words)
  ${FORMAT}
  --help             this page

Nothing is overwritten. Exit codes: 0 written, 2 not understood, or something of that name is there.
`,
  preview: `Opens a scenario in the game and plays on what its author edits. On every save of one of its files the linter looks first: what is
wrong keeps the game as it was and is shown with its places. Where nothing is, what was played so far is replayed on the edited scenario to the
same round, and a strip on the page says what differs: the text, stances, events, the outcome. A move that no longer holds is named, with
the round, the seat and the reason; mend it and save, and the whole is replayed again.

  npm run preview -- <scenario|campaign|folder> [options]

  --seat PARTY       the seat to play (the chair's, else the first that may be taken)
  --seed S           seed of the game (1)
  --port N           serves it there (5180, or the next that is free)
  ${FORMAT};
                     other than for people, findings go to standard output, one line a save
  --help             this page

Nothing is kept but in the browser's tab. Findings go to standard error after every save. Ctrl+C ends it. Exit codes: 0 ended, 2 not understood,
or the port is taken.
`,
  pack: `Puts a scenario or campaign, with the cast and the meetings it needs, into one file to give away. Every command takes a pack where it
takes a folder. A pack holds words and tables, no code; opening one refuses whatever is amiss with it.

  npm run pack -- <scenario|campaign|folder> [options]
  npm run pack -- --list <file>

  --out FILE         the file to write (<id>-<version>.pack, never over one that is there)
  --licence NAME     under what terms it may be used, such as CC-BY-4.0 (the first line of a LICENCE file in its folder)
  --list             what a pack holds, and its terms
  ${FORMAT}
  --help             this page

A pack is a ZIP archive whose manifest.json comes first and names every file with its SHA-256; the same files make the same bytes.
Exit codes: 0 done, 2 not understood, or the scenario has errors.
`,
  migrate: `Brings a scenario or campaign written for an earlier version of the format up to date, and shows what it changes.

  npm run migrate -- <scenario|campaign|folder> [options]

  --write            changes the files; without it, only shows the changes
  ${FORMAT}
  --help             this page

What is up to date stays as it is, however often this is run. Exit codes: 0 up to date or written, 1 changes shown and not written,
2 not understood, or of a version this program does not know.
`,
  testScenario: `Plays the scripts in the folder plays of a scenario, and checks what each expects: stances, log entries, draft, tracks and the
outcome. Every play is also saved half-way and at the end, read again and played again, and has to come to the same.

  npm run test:scenario [-- <scenario|folder|pack>] [options]

  ${FORMAT}
  --help             this page

Without a name it plays all scripts that are shipped. How a script is written: scenarios/README.md. Exit codes: 0 all as expected,
1 something came otherwise, 2 not understood, or there are no scripts.
`,
  translations: `Accepts translations: as they stand they are right for the English as it stands. The linter says when that changes.

  npm run translations -- <scenario|campaign|cast> [text ids]

  --help             this page

With text ids it accepts only those. What each was compared with is kept in text/<language>.reviewed.yaml. Exit codes: 0 written, 2 not understood.
`,
  lintScenarios: `Checks scenarios: their form, then their sense. Every problem at once, with its place and what to do.

  npm run lint:scenarios [-- <scenario|campaign|folder>] [options]

  ${FORMAT}
  --simulate         plays each too, bots in every seat, and says which events, answers, options and moves no game saw; notes, as
                     what is rare may come in the next game: rules unseen-event, unseen-choice, unseen-option, unseen-move
  --games N          games of each scenario and campaign for that (200)
  --seed S           seed of their series (1)
  --workers N        threads to play with (one a core)
  --explain RULE     says what a rule looks for, why, and how it is mended, and checks nothing; all pages: scenarios/rules/README.md
  --help             this page

Without a name it checks all that is shipped. A warning or note that is right as it is can be accepted with a reason, on its line or the line
above: # lint-accept <rule>: why. Exit codes: 0 no errors, 1 errors, 2 not understood, 130 stopped while playing.
`,
} as const;
