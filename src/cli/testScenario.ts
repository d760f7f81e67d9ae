import { join } from 'node:path';
import { loadLibrary, playsOf, readPlay } from '../scenario/index.ts';
import { type Miss, runPlay } from './plays/runPlay.ts';
import { oneOf, readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { shownPath } from './shownPath.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

const FORMATS = ['human', 'json', 'github'] as const;

interface Played {
  readonly file: string;
  readonly says: string;
  readonly misses: readonly (Miss['place'] & { readonly message: string })[];
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
  const format = oneOf('--format', given.format ?? 'human', FORMATS);
  const { files, root, folder } = readScenarios(name);
  const { library } = loadLibrary(files);
  const found = playsOf(files, library).filter(play => folder === undefined || play.folder === folder);
  if (found.length === 0) throw new CannotDo(text('play.none', { name: name ?? 'none' }));
  const shown = (file: string): string => shownPath(join(root, file));
  const played = found.map(({ file, scenario }): Played => {
    const { play, problems } = readPlay(files, file, scenario);
    const misses = play
      ? runPlay(library, scenario, play).map(({ place, message }) => ({ ...place, message }))
      : problems.map(({ line, col, message, help }) => ({ file, line, col, message: `${message}; ${help}` }));
    return { file: shown(file), says: play?.says ?? '', misses: misses.map(miss => ({ ...miss, file: shown(miss.file) })) };
  });
  process.stdout.write(printed[format](played));
  return played.some(({ misses }) => misses.length > 0) ? 1 : 0;
}

const printed: Readonly<Record<(typeof FORMATS)[number], (played: readonly Played[]) => string>> = {
  human: played => {
    const lines = played.flatMap(({ file, says, misses }) => [
      `${misses.length > 0 ? '✗' : '✓'} ${file}  ${says}`,
      ...misses.map(miss => `  ${miss.file}:${miss.line}:${miss.col}  ${miss.message}`),
    ]);
    const failed = played.filter(({ misses }) => misses.length > 0).length;
    return `${[...lines, text('play.counts', { plays: played.length, failed })].join('\n')}\n`;
  },
  json: played => `${JSON.stringify(played, null, 2)}\n`,
  github: played =>
    played
      .flatMap(({ misses }) => misses)
      .map(({ file, line, col, message }) => `::error file=${file},line=${line},col=${col}::${message.replaceAll('%', '%25')}\n`)
      .join(''),
};

await command(() => main(process.argv.slice(2)));
