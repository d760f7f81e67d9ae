import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../model/index.ts';
import { type Files, forgetReadings, loadLibrary } from '../scenario/index.ts';

const SHIPPED = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Every scenario and campaign of a folder. Throws with the linter's lines where one has errors. */
export function readLibrary(folder: string = SHIPPED): Library {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(ya?ml|csv)$/.test(name));
  const files: Files = Object.fromEntries(names.map(name => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
  const { library, problems } = loadLibrary(files);
  // The files are read once; their parsed form would lie about as long as the server runs.
  forgetReadings();
  const errors = problems.filter(problem => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ file, line, col, message }) => `${file}:${line}:${col}  ${message}`).join('\n'));
  return library;
}
