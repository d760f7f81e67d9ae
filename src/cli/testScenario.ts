import { join } from 'node:path';
import { loadLibrary, playsOf, readPlay } from '../scenario/index.ts';
import { formatOf, printed } from './formats/formats.ts';
import { type Finding, type FindingRule, type Told, withHelp } from './formats/told.ts';
import { lintRules } from './lint/toldProblems.ts';
import { type Miss, runPlay } from './plays/runPlay.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

interface Played {
  readonly file: string;
  readonly says: string;
  readonly misses: readonly Finding[];
}

/** `npm run test:scenario`: see `text/help.ts`. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.testScenario);
    return 0;
  }
  const [name, more] = names;
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = formatOf(given);
  const { files, root, folder } = readScenarios(name);
  const { library } = loadLibrary(files);
  const found = playsOf(files, library).filter(play => folder === undefined || play.folder === folder);
  if (found.length === 0) throw new CannotDo(text('play.none', { name: name ?? 'none' }));
  const shown = (file: string): string => shownPath(join(root, file));
  const played = found.map(({ file, scenario }): Played => {
    const { play, problems } = readPlay(files, file, scenario);
    const misses = play ? runPlay(library, scenario, play).map(missed) : problems;
    return { file: shown(file), says: play?.says ?? '', misses: misses.map(miss => ({ ...miss, file: shown(miss.file) })) };
  });
  process.stdout.write(printed(format, told(played)));
  return played.some(({ misses }) => misses.length > 0) ? 1 : 0;
}

function missed({ place: { file, line, col }, message }: Miss): Finding {
  return { file, line, col, rule: 'play-otherwise', severity: 'error', message };
}

/** A script may also be written wrongly, which the linter's own rules say. */
const MISSES: readonly FindingRule[] = [{ id: 'play-otherwise', severity: 'error', when: text('play.otherwise') }, ...lintRules()];

const told = (played: readonly Played[]): Told => ({
  tool: 'test:scenario',
  human: () => {
    const lines = played.flatMap(({ file, says, misses }) => [
      `${misses.length > 0 ? '✗' : '✓'} ${file}  ${says}`,
      ...misses.map(miss => `  ${miss.file}:${miss.line}:${miss.col}  ${withHelp(miss)}`),
    ]);
    const failed = played.filter(({ misses }) => misses.length > 0).length;
    return `${[...lines, text('play.counts', { plays: played.length, failed })].join('\n')}\n`;
  },
  json: played,
  findings: played.flatMap(({ misses }) => misses),
  rules: MISSES,
});

await command(() => main(process.argv.slice(2)));
