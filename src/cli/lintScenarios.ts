import { join } from 'node:path';
import { type Files, lint, loadFolder, loadLibrary, type Problem, RULES, type Rule } from '../scenario/index.ts';
import { formatOf, printed } from './formats/formats.ts';
import { explained } from './lint/rulePages.ts';
import { toldProblems } from './lint/toldProblems.ts';
import { evidenceOf, playsIn } from './lint/unseen.ts';
import { oneOf, readArguments, wholeNumber } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { MOST_GAMES, MOST_WORKERS } from './readSimOrder.ts';
import { CannotDo, command, refuseWithout, STOPPED } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { stopOnInterrupt } from './stopOnInterrupt.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** Games of each scenario that `--simulate` plays unless told how many. */
const USUAL_GAMES = '200';

/** `npm run lint:scenarios`: see `text/help.ts`. */
async function main(argv: readonly string[]): Promise<number> {
  const { given, names } = readArguments(argv, {
    format: 'string',
    explain: 'string',
    simulate: 'boolean',
    games: 'string',
    seed: 'string',
    workers: 'string',
    help: 'boolean',
  });
  if (given.help) {
    process.stdout.write(help.lintScenarios);
    return 0;
  }
  if (given.explain !== undefined) {
    process.stdout.write(explained(oneOf('--explain', given.explain, Object.keys(RULES) as Rule[])));
    return 0;
  }
  const [path, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = formatOf(given);
  for (const option of ['games', 'seed', 'workers'] as const) refuseWithout(given, option, 'simulate');
  const games = wholeNumber('--games', given.games ?? USUAL_GAMES, 1, MOST_GAMES);
  const workers = given.workers === undefined ? undefined : wholeNumber('--workers', given.workers, 1, MOST_WORKERS);
  const { files, root, folder } = readScenarios(path);
  const stop = given.simulate ? stopOnInterrupt(() => say(text('series.stopping'))) : undefined;
  const played = given.simulate ? await unseen(files, folder, { games, workers, seed: given.seed ?? '1', ...(stop ? { stop } : {}) }) : [];
  const problems = [...lint(files, folder), ...played].map(problem => ({ ...problem, file: shownPath(join(root, problem.file)) }));
  process.stdout.write(printed(format, toldProblems(problems)));
  if (stop?.aborted) return STOPPED;
  return problems.some(problem => problem.severity === 'error') ? 1 : 0;
}

/** What games of the scenarios asked for never saw; nothing of those that cannot be played. */
async function unseen(
  files: Files,
  folder: string | undefined,
  order: { readonly games: number; readonly seed: string; readonly workers: number | undefined; readonly stop?: AbortSignal },
): Promise<readonly Problem[]> {
  const { library } = folder === undefined ? loadLibrary(files) : loadFolder(files, folder);
  const plays = playsIn(library, folder?.split('/').at(-1));
  const onPlay = (play: string): void => say(text('lint.playing', { play, games: order.games }));
  return await evidenceOf(files, library, plays, { ...order, screen: process.stderr, onPlay });
}

/** To people, beside what is found. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

await command(() => main(process.argv.slice(2)));
