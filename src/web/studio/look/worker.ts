/// <reference lib="webworker" />
import type { Library, LoadedScenario } from '../../../model/index.ts';
import { eventSpots, type Files, foldersWith, jsonSchemas, loadFolder, namesIn } from '../../../scenario/index.ts';
import { type Zone, zoneOf } from '../../../view/index.ts';
import type { Found, FromLook, Schemas, Shown, ToLook } from './types.ts';

/** The loader and its linter run here, so that the page is never slow to type in. */
let files: Files = {};
/** Of the last look. */
let library: Library = { scenarios: {}, campaigns: {} };

function look({ changed, anew, opens, at, axes }: Extract<ToLook, { kind: 'look' }>): Found {
  const began = performance.now();
  const next: Record<string, string> = anew ? {} : { ...files };
  for (const [path, text] of Object.entries(changed)) {
    if (text === null) delete next[path];
    else next[path] = text;
  }
  files = next;
  const { library: loaded, problems } = loadFolder(files, opens);
  library = loaded;
  const ms = performance.now() - began;
  const folder = folderOf(at, opens);
  const scenario = Object.values(loaded.scenarios).find(({ scenario: { id } }) => id === folder.split('/').at(-1));
  return {
    problems,
    ms,
    folder,
    names: namesIn(files, folder),
    spots: eventSpots(files, folder),
    shown: scenario && shown(scenario, axes),
    playable: opens.split('/').at(-1)! in { ...loaded.scenarios, ...loaded.campaigns },
  };
}

/** The scenario that a file belongs to: its own folder's, else the first there is. */
function folderOf(path: string, opens: string): string {
  const folders = foldersWith(files, 'scenario.yaml');
  return folders.find(folder => path.startsWith(`${folder}/`)) ?? (folders.includes(opens) ? opens : (folders[0] ?? opens));
}

const SAID = /^(scenario|party|issue|session|place|unit|event|track)\./;

/** Of the last look: most edits change no rule, and leave the table where it was. */
let zone: { readonly of: string; readonly found: Zone } | undefined;

function zoneAt({ scenario, hash }: LoadedScenario, axes: readonly string[]): Zone {
  const of = [hash, ...axes].join(' ');
  if (zone?.of !== of) zone = { of, found: zoneOf(scenario, axes) };
  return zone.found;
}

function shown(loaded: LoadedScenario, axes: readonly string[]): Shown {
  const { scenario, texts, hash } = loaded;
  const said = Object.entries(texts).map(([language, words]) => [
    language,
    Object.fromEntries(Object.entries(words).filter(([id]) => SAID.test(id))),
  ]);
  return { scenario, hash, texts: Object.fromEntries(said), zone: zoneAt(loaded, axes) };
}

const schemas = (): Schemas =>
  Object.fromEntries(Object.entries(jsonSchemas()).map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)]));

function answer(message: ToLook): FromLook {
  if (message.kind === 'look') return { id: message.id, found: look(message) };
  return message.kind === 'schemas' ? { id: message.id, schemas: schemas() } : { id: message.id, library };
}

/** Once the first look is answered, the same again a few times, so that the first edit finds the rules compiled that look at it. */
function warmUp(opens: string, times: number): void {
  if (times === 0) return;
  loadFolder({ ...files }, opens);
  setTimeout(() => warmUp(opens, times - 1));
}

self.onmessage = ({ data }: MessageEvent<ToLook>) => {
  try {
    self.postMessage(answer(data));
    if (data.kind === 'look' && data.anew) setTimeout(() => warmUp(data.opens, 3));
  } catch (error) {
    const failure = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    self.postMessage({ id: data.id, failure } satisfies FromLook);
  }
};
