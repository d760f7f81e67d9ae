import { readArguments } from '../../src/cli/readArguments.ts';
import { CannotDo, command } from '../../src/cli/refusal.ts';
import { nearest } from '../../src/scenario/index.ts';
import { analysis } from './analysis.bench.ts';
import { browser } from './browser.bench.ts';
import { campaigns } from './campaigns.bench.ts';
import { forecasts } from './forecasts.bench.ts';
import { fuzz } from './fuzz.bench.ts';
import { lint } from './lint.bench.ts';
import { workers } from './workers.bench.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = { campaigns, analysis, forecasts, lint, workers, browser, fuzz };

const HELP = `Measures this machine with fixed loads and prints each figure with what it should be.

  npm run bench [-- <name> …]

  campaigns          campaigns of bots a second, on one core
  analysis           what a seat's analysis takes
  forecasts          the staff's forecasts
  lint               the linter on 5,000 lines, cold and after an edit
  workers            series on several cores
  browser            sizes, frames and pauses of the page, built and in Chromium
                     (BROWSER=presses,debrief,feel,heap for some of these alone)
  fuzz               the loader against a hundred thousand spoilt scenarios (an hour; FUZZ=2000 for fewer)
  --help             this page

Without a name all but fuzz. Each line is printed as it is measured. Exit codes: 0 done, 1 a bench found what must not be, 2 not understood.
`;

/** `npm run bench`. */
async function main(argv: readonly string[]): Promise<number> {
  const { given, names } = readArguments(argv, { help: 'boolean' });
  if (given.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const known = Object.keys(BENCHES);
  const unknown = names.find(name => !(name in BENCHES));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    throw new CannotDo(`There is no bench '${unknown}'; ${meant ? `the nearest is ${meant}` : `there are ${known.join(', ')}`}.`);
  }
  for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 ? name !== 'fuzz' : names.includes(name)) await bench();
  return Number(process.exitCode ?? 0);
}

await command(() => main(process.argv.slice(2)));
