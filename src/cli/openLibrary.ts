import type { Library, ScenarioId } from '../model/index.ts';
import { type Files, loadLibrary, loadScenario } from '../scenario/index.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo } from './refusal.ts';
import { text } from './text/index.ts';

/** A library and what to play in it. */
export interface Opened {
  readonly library: Library;
  readonly play: ScenarioId;
  /** Where it was read from: paths in `files` are relative to `root`. */
  readonly files: Files;
  readonly root: string;
}

/** Finds a scenario or campaign by its id or by the path of its folder, and loads it with what it needs. Throws `CannotDo`. */
export function openLibrary(name: string): Opened {
  const { files, root, folder } = readScenarios(name);
  const { library, problems } = loadLibrary(files);
  const isCampaign = folder !== undefined && `${folder}/campaign.yaml` in files;
  const play = isCampaign
    ? Object.keys(library.campaigns).find(id => folder.split('/').at(-1) === id)
    : folder && loadScenario(files, folder).loaded?.scenario.id;
  if (play && (library.scenarios[play] || library.campaigns[play])) return { library, play, files, root };
  throw new CannotDo(text('play.errors', { name, count: problems.filter(problem => problem.severity === 'error').length }));
}

/** All that is shipped; to play, its first campaign, or its first scenario where there is none. */
export function openShipped(): Opened {
  const { files, root } = readScenarios();
  const { library } = loadLibrary(files);
  return { library, play: (Object.keys(library.campaigns)[0] ?? Object.keys(library.scenarios)[0])!, files, root };
}
