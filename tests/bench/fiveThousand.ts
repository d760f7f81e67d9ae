import { readShipped } from '../../src/cli/readScenarios.ts';
import { type Files, loadFolder, partsOf } from '../../src/scenario/index.ts';

export const FOLDER = 'hague-summit';
/** Lines of the scenario whose check is measured. */
const LINES = 5000;

const linesIn = (files: Files): number => Object.values(files).reduce((sum, text) => sum + text.split('\n').length - 1, 0);

/**
 * A sound scenario of 5,000 lines: “The Hague” and its cast in English, and its events once more under other names until there are so
 * many lines; an edit is a few more points of an effect.
 */
export function fiveThousand(): { readonly files: Files; readonly lines: number; readonly edited: (n: number) => Files } {
  const shipped = readShipped();
  const own = partsOf(shipped, FOLDER).filter(path => !path.includes('/text/fr'));
  const files: Record<string, string> = Object.fromEntries(own.map(path => [path, shipped[path]!]));
  const { events } = loadFolder(files, FOLDER).library.scenarios[FOLDER]!.scenario;
  const words = `${FOLDER}/text/en/again.yaml`;
  files[words] = '';
  for (const { id, choices } of events) {
    if (linesIn(files) >= LINES) break;
    files[`${FOLDER}/events/${id}-again.yaml`] = files[`${FOLDER}/events/${id}.yaml`]!;
    const said = ['title', 'body', ...choices.flatMap(choice => [`choice.${choice.id}.label`, `choice.${choice.id}.body`])];
    files[words] += said.map(key => `event.${id}-again.${key}: Once more\n`).join('');
  }
  const first = `${FOLDER}/events/${events[0]!.id}.yaml`;
  const edited = (n: number): Files => ({ ...files, [first]: files[first]!.replace(/by: (-?)\d+/, `by: $1${(n % 9) + 1}`) });
  return { files, lines: linesIn(files), edited };
}
