import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewOf } from '../scenario/index.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios, SHIPPED } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

/** `npm run translations -- <folder> [text ids]`: the translations as they stand are right for the English as it stands. */
function main(argv: readonly string[]): number {
  const { given, names } = readArguments(argv, { help: 'boolean' });
  const [path, ...ids] = names;
  if (given.help || path === undefined) {
    process.stdout.write(help.translations);
    return given.help ? 0 : 2;
  }
  const { files, root, folder } = readScenarios(path.startsWith('casts/') ? join(SHIPPED, path) : path);
  if (folder === undefined) throw new CannotDo(text('play.unknown', { name: path, known: '', meant: 'none' }));
  const kind = `${folder}/scenario.yaml` in files ? 'scenario' : `${folder}/campaign.yaml` in files ? 'campaign' : 'cast';
  for (const [file, content] of Object.entries(reviewOf(files, folder, kind, ids))) {
    writeFileSync(join(root, file), content);
    process.stdout.write(`${file}\n`);
  }
  return 0;
}

await command(() => main(process.argv.slice(2)));
