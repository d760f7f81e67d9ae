import { analysis } from './analysis.bench.ts';
import { browser } from './browser.bench.ts';
import { campaigns } from './campaigns.bench.ts';
import { forecasts } from './forecasts.bench.ts';
import { fuzz } from './fuzz.bench.ts';
import { lint } from './lint.bench.ts';
import { workers } from './workers.bench.ts';

/** All of them but the last, which takes an hour; or those named: `npm run bench -- browser`. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = { campaigns, analysis, forecasts, lint, workers, browser, fuzz };
const named = process.argv.slice(2);
const unknown = named.filter(name => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`no bench '${unknown.join("', '")}'; there are ${Object.keys(BENCHES).join(', ')}`);
for (const [name, bench] of Object.entries(BENCHES)) if (named.length === 0 ? name !== 'fuzz' : named.includes(name)) await bench();
