import { readArguments, wholeNumber } from '../../src/cli/readArguments.ts';
import { CannotDo } from '../../src/cli/refusal.ts';

const HELP = `Measures the server under a crowd: a server of its own, people in processes of at most 250 sockets, and how long their hand-ins took.

  npm run load [-- options]

  --people N         people who join (300)
  --tables N         tables they sit at, ten to a seat (17)
  --seconds N        how long they hand in at a steady pace (30)
  --per-second X     hand-ins of each a second (0.2)
  --burst N          then everybody hands in once within so many seconds; 0: not (10)
  --round N          seconds of a round (10)
  --play ID          the scenario (hague-summit)
  --polling          over HTTP instead of a socket that stays open
  --kill             kills the server in the middle, starts it again, and reads its log at the end
  --database-gone    stops the database, a PostgreSQL, for a minute in the middle, and starts it again
  --processes N      so many servers share a PostgreSQL behind one address; --kill then kills one of them for good (1)
  --soak             a session of three hours by a faster clock, and nothing else
  --server-cores L   the cores the server may run on, such as 0,1
  --crowd-cores L    the cores the crowd may run on
  --help             this page

What it is about to do goes to standard error. Exit codes: 0 nothing that was acknowledged is lost, 1 something is, 2 not understood.
`;

/** What `npm run load` is asked to do. */
export interface LoadOrder {
  readonly people: number;
  readonly tables: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly burst: number;
  readonly round: number;
  readonly play: string;
  readonly polling: boolean;
  readonly kill: boolean;
  readonly databaseGone: boolean;
  readonly processes: number;
  readonly soak: boolean;
  readonly serverCores: string | undefined;
  readonly crowdCores: string | undefined;
}

/** The order in these arguments; ends the program where they ask for help or cannot be understood. */
export function readLoadOrder(argv: readonly string[]): LoadOrder {
  try {
    const order = orderIn(argv);
    if (order) return order;
    process.stdout.write(HELP);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function orderIn(argv: readonly string[]): LoadOrder | undefined {
  const { given, names } = readArguments(argv, {
    people: 'string',
    tables: 'string',
    seconds: 'string',
    'per-second': 'string',
    burst: 'string',
    round: 'string',
    play: 'string',
    polling: 'boolean',
    kill: 'boolean',
    'database-gone': 'boolean',
    processes: 'string',
    soak: 'boolean',
    'server-cores': 'string',
    'crowd-cores': 'string',
    help: 'boolean',
  });
  if (given.help) return undefined;
  const [extra] = names;
  if (extra !== undefined) throw new CannotDo(`This command takes no names: '${extra}' is one too many; --help says what it does.`);
  const whole = (name: 'people' | 'tables' | 'seconds' | 'burst' | 'round' | 'processes', otherwise: number, least = 1): number =>
    given[name] === undefined ? otherwise : wholeNumber(`--${name}`, given[name], least, 100_000);
  const perSecond = Number(given['per-second'] ?? 0.2);
  if (!(perSecond > 0)) throw new CannotDo(`--per-second takes a number above 0, not '${given['per-second']}'.`);
  return {
    people: whole('people', 300),
    tables: whole('tables', 17),
    seconds: whole('seconds', 30),
    perSecond,
    burst: whole('burst', 10, 0),
    round: whole('round', 10),
    play: given.play ?? 'hague-summit',
    polling: given.polling === true,
    kill: given.kill === true,
    databaseGone: given['database-gone'] === true,
    processes: whole('processes', 1),
    soak: given.soak === true,
    serverCores: given['server-cores'],
    crowdCores: given['crowd-cores'],
  };
}
