import type { Library, LoadedCampaign, LoadedScenario } from '../model/index.ts';
import { applyAcceptances } from './accept.ts';
import { type Files, foldersWith, pathsIn } from './files.ts';
import { loadCampaign } from './loadCampaign.ts';
import { castFolder, loadScenario } from './loadScenario.ts';
import { mend } from './near.ts';
import { isPlay } from './plays/isPlay.ts';
import { readPlay } from './plays/readPlay.ts';
import { newReport, type Problem, sorted } from './problem.ts';
import { readFolder } from './source/folder.ts';

/** Everything playable in a set of files, and everything that is wrong with any of it. */
export function loadLibrary(files: Files): { readonly library: Library; readonly problems: readonly Problem[] } {
  const { library, problems: found } = load(files, foldersWith(files, 'scenario.yaml'), foldersWith(files, 'campaign.yaml'));
  const problems = [...found, ...unusedRows(files)];
  return { library, problems: sorted(applyAcceptances(files, Object.keys(files), problems)) };
}

/** Problems of one folder, or of all. A campaign's folder brings those of the scenarios it plays; a cast's, those that its scenarios find in it. */
export function lint(files: Files, folder?: string): readonly Problem[] {
  if (folder === undefined) return loadLibrary(files).problems;
  if (!isCast(files, folder)) return loadFolder(files, folder).problems;
  const own = pathsIn(files, folder);
  const report = newReport();
  report.addAll(loadLibrary(files).problems.filter(problem => own.includes(problem.file)));
  report.addAll(applyAcceptances(files, [], readFolder(files, folder, 'cast').problems));
  return sorted(report.problems);
}

/** The scenario or campaign of one folder, with what it plays, and everything that is wrong with it. */
export function loadFolder(files: Files, folder: string): { readonly library: Library; readonly problems: readonly Problem[] } {
  const campaign = `${folder}/campaign.yaml` in files;
  const scenarios = campaign ? foldersWith(files, 'scenario.yaml') : [folder];
  const { library, problems } = load(files, scenarios, campaign ? [folder] : []);
  return { library, problems: sorted(applyAcceptances(files, pathsIn(files, folder), problems)) };
}

function load(
  files: Files,
  scenarioFolders: readonly string[],
  campaignFolders: readonly string[],
): { library: Library; problems: readonly Problem[] } {
  const report = newReport();
  const scenarios: Record<string, LoadedScenario> = {};
  const campaigns: Record<string, LoadedCampaign> = {};
  const idTaken = (id: string, folder: string, file: string): boolean => {
    const place = { file: `${folder}/${file}`, line: 1, col: 1 };
    const taken = id in scenarios || id in campaigns;
    if (taken) report.add('duplicate-id', place, `another scenario or campaign has the id '${id}'`, "change 'id:' in one of them");
    else if (folder.split('/').at(-1) !== id)
      report.add(
        'folder-name',
        place,
        `the folder is called '${folder.split('/').at(-1)}', its id '${id}'`,
        'give both the same name, so that either finds it',
      );
    return taken;
  };
  for (const folder of scenarioFolders) {
    const { loaded, problems } = loadScenario(files, folder);
    report.addAll(problems);
    if (!loaded || idTaken(loaded.scenario.id, folder, 'scenario.yaml')) continue;
    scenarios[loaded.scenario.id] = loaded;
    for (const file of pathsIn(files, folder).filter(path => isPlay(path.slice(folder.length + 1))))
      report.addAll(readPlay(files, file, loaded.scenario).problems);
  }
  for (const folder of campaignFolders) {
    const { loaded, problems } = loadCampaign(files, folder, scenarios);
    report.addAll(problems);
    if (loaded && !idTaken(loaded.campaign.id, folder, 'campaign.yaml')) campaigns[loaded.campaign.id] = loaded;
  }
  return { library: { scenarios, campaigns }, problems: report.problems };
}

const isCast = (files: Files, folder: string): boolean =>
  !(`${folder}/scenario.yaml` in files) && !(`${folder}/campaign.yaml` in files) && pathsIn(files, folder).length > 0;

/** Issues in a cast's positions that none of the scenarios borrowing from it has: most likely a slip of the pen. */
function unusedRows(files: Files): readonly Problem[] {
  const report = newReport();
  const issues = new Map<string, Set<string>>();
  for (const folder of foldersWith(files, 'scenario.yaml')) {
    const cast = castFolder(files, folder);
    const own = readFolder(files, folder, 'scenario').issues;
    if (cast === undefined) continue;
    issues.set(cast, new Set([...(issues.get(cast) ?? []), ...own.names]));
  }
  for (const [cast, names] of issues) {
    const seen = new Set<string>();
    for (const row of names.size > 0 ? readFolder(files, cast, 'cast').positions : []) {
      const issue = row.cells.issue ?? '';
      if (names.has(issue) || seen.has(issue)) continue;
      seen.add(issue);
      report.add(
        'unused-row',
        row.at('issue'),
        `no scenario with this cast has an issue '${issue}'`,
        mend(issue, names, 'remove its rows, or correct the name'),
      );
    }
  }
  return report.problems;
}
