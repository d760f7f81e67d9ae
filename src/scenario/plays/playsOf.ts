import type { Library, Scenario } from '../../model/index.ts';
import { type Files, foldersWith, pathsIn } from '../files.ts';
import { loadScenario } from '../loadScenario.ts';
import { isPlay } from './isPlay.ts';

/** The scripted plays beside the scenarios of a library, by path. */
export function playsOf(
  files: Files,
  library: Library,
): readonly { readonly file: string; readonly folder: string; readonly scenario: Scenario }[] {
  return foldersWith(files, 'scenario.yaml').flatMap(folder => {
    const plays = pathsIn(files, folder).filter(path => isPlay(path.slice(folder.length + 1)));
    if (plays.length === 0) return [];
    const id = loadScenario(files, folder).loaded?.scenario.id;
    const scenario = id === undefined ? undefined : library.scenarios[id]?.scenario;
    return scenario ? plays.map(file => ({ file, folder, scenario })) : [];
  });
}
