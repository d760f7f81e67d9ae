import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../scenario/index.ts';
import { readArguments } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';
import { transcript } from './transcript.ts';

const FOLDER = fileURLToPath(new URL('../../tests/playthroughs', import.meta.url));
const SEED = '2025';

/** Writes a transcript of every shipped scenario, each played alone with the same seed; drops those of scenarios that are gone. */
function main(argv: readonly string[]): number {
  const { given, names: extra } = readArguments(argv, { help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.playthroughs);
    return 0;
  }
  if (extra[0] !== undefined) throw new CannotDo(text('order.noArguments', { name: extra[0] }));
  const { library } = loadLibrary(readScenarios().files);
  mkdirSync(FOLDER, { recursive: true });
  const names = Object.keys(library.scenarios).map(id => `${id}.md`);
  for (const old of readdirSync(FOLDER)) if (old.endsWith('.md') && !names.includes(old)) rmSync(join(FOLDER, old));
  for (const id of Object.keys(library.scenarios)) {
    writeFileSync(
      join(FOLDER, `${id}.md`),
      transcript(library, { play: id, difficulty: 'standard', chair: 'bot' }, SEED, text('playthroughs.note')),
    );
    process.stdout.write(`tests/playthroughs/${id}.md\n`);
  }
  return 0;
}

await command(() => main(process.argv.slice(2)));
