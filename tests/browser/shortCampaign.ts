import type { Library } from '../../src/model/index.ts';
import { readLibrary } from '../../src/server/readLibrary.ts';
import { serve } from '../../src/server/serve.ts';

/** Rounds of every meeting: a campaign is played to its end, in as few of them as leave a text the time to be tabled and answered. */
const ROUNDS = 2;

/** The shipped content with every meeting cut short. */
function shortened(library: Library): Library {
  const scenarios = Object.entries(library.scenarios).map(([id, loaded]) => {
    const procedure = { ...loaded.scenario.procedure, rounds: ROUNDS, decideFrom: ROUNDS };
    return [id, { ...loaded, scenario: { ...loaded.scenario, procedure } }] as const;
  });
  return { ...library, scenarios: Object.fromEntries(scenarios) };
}

// The class server as a process of its own, so that a journey can kill it: settings as `npm run serve` takes them.
const { PORT, DATA_DIR, DESK_KEY, PAGES_DIR } = process.env;
const served = await serve({
  library: shortened(readLibrary()),
  pages: PAGES_DIR ?? 'dist',
  host: '127.0.0.1',
  port: Number(PORT),
  data: DATA_DIR!,
  key: DESK_KEY!,
});
console.log(`ready on ${served.port}`);
process.on('SIGTERM', () => void served.close().then(() => process.exit(0)));
