import type { Library, ScenarioId } from '../model/index.ts';
import { loadLibrary, loadScenario } from '../scenario/index.ts';
import { CannotRead, readScenarios } from './readScenarios.ts';

/** A library and what to play in it, or a sentence saying why there is none. */
export type Opened = { readonly library: Library; readonly play: ScenarioId } | { readonly problem: string };

/** Finds a scenario or campaign by its id or by the path of its folder, and loads it with what it needs. */
export function openLibrary(name: string): Opened {
  try {
    const { files, folder } = readScenarios(name);
    const { library, problems } = loadLibrary(files);
    const isCampaign = folder !== undefined && `${folder}/campaign.yaml` in files;
    const play = isCampaign
      ? Object.keys(library.campaigns).find(id => folder.split('/').at(-1) === id)
      : folder && loadScenario(files, folder).loaded?.scenario.id;
    if (play && (library.scenarios[play] || library.campaigns[play])) return { library, play };
    const errors = problems.filter(problem => problem.severity === 'error').length;
    return {
      problem: `'${name}' cannot be played: ${errors} ${errors === 1 ? 'error' : 'errors'}; npm run lint:scenarios -- ${name} says which.`,
    };
  } catch (error) {
    if (error instanceof CannotRead) return { problem: error.message };
    throw error;
  }
}
