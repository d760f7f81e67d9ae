import { parseArgs } from 'node:util';
import type { Difficulty, Library, ScenarioId } from '../model/index.ts';
import { openLibrary } from './openLibrary.ts';
import { type CampaignSummary, type MeetingSummary, simulate } from './simulate.ts';
import { simulationTable } from './simulationTable.ts';

const DIFFICULTIES: readonly Difficulty[] = ['gentle', 'standard', 'hard'];

const HELP = `Plays games with bots in every seat and sums them up.

  npm run sim -- <scenario|campaign|folder> [options]

  --games N          games to play (100)
  --seed S           seed of the series; each game's own seed derives from it (1)
  --difficulty D     gentle, standard or hard (standard)
  --json             one JSON object on standard output and nothing else
  --help             this page

A scenario or campaign is named by its id or by the path of its folder anywhere on disk.
`;

interface Order {
  readonly play: string;
  readonly games: number;
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly json: boolean;
}

/** What was asked for, or a sentence saying what is wrong with it. */
function readOrder(args: readonly string[]): Order | 'help' | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return `${(error as Error).message.split('\n')[0]!.replace(/\.? To specify.*$/, '')}.`.replace('..', '.');
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [play, ...more] = positionals;
  if (play === undefined) return 'Name a scenario, a campaign or a folder; --help says how.';
  if (more.length > 0) return `One scenario at a time: '${more[0]}' is one too many.`;
  const games = Number(values.games);
  if (!/^\d+$/.test(values.games) || games < 1 || games > 1e6)
    return `--games takes a whole number from 1 to 1000000, not '${values.games}'.`;
  const difficulty = DIFFICULTIES.find(one => one === values.difficulty);
  if (!difficulty) return `--difficulty is one of ${DIFFICULTIES.join(', ')}, not '${values.difficulty}'.`;
  return { play, games, seed: values.seed, difficulty, json: values.json };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      difficulty: { type: 'string', default: 'standard' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** Plays and prints. Says how far it has come once that takes longer than a glance. */
function run(order: Order, library: Library, play: ScenarioId): void {
  const began = performance.now();
  let told = began;
  const summary = simulate(library, play, {
    ...order,
    onGame: played => {
      const now = performance.now();
      if (now - told < 2000 || played === order.games) return;
      told = now;
      const left = Math.round(((now - began) / played) * (order.games - played) * 1e-3);
      process.stderr.write(`${played} of ${order.games} games, about ${left} s left\n`);
    },
  });
  process.stdout.write(order.json ? `${JSON.stringify(summary)}\n` : table(play, summary));
}

function table(play: ScenarioId, summary: MeetingSummary | CampaignSummary): string {
  if (!('meetings' in summary)) return simulationTable(play, summary);
  const meetings = Object.entries(summary.meetings).map(([id, meeting]) => simulationTable(id, meeting));
  return `${play}: ${summary.games} games, ${summary.gamesPerSecond} games/s\n\n${meetings.join('\n')}`;
}

function main(): void {
  const order = readOrder(process.argv.slice(2));
  if (order === 'help') {
    process.stdout.write(HELP);
    return;
  }
  if (typeof order === 'string') {
    refuse(order);
    return;
  }
  const opened = openLibrary(order.play);
  if ('problem' in opened) refuse(opened.problem);
  else run(order, opened.library, opened.play);
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

main();
