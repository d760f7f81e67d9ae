import { type Files, foldersWith, pathsIn } from './files.ts';
import { isMapping } from './form/checkForm.ts';
import { castFolder } from './loadScenario.ts';
import { readFolder } from './source/folder.ts';

/** The folders a scenario or campaign is made of: its own, the casts it borrows, the meetings it plays. */
export function foldersOf(files: Files, folder: string): readonly string[] {
  const scenarios = `${folder}/campaign.yaml` in files ? meetingsIn(files, folder) : [folder];
  const casts = scenarios.flatMap(scenario => castFolder(files, scenario) ?? []);
  return [...new Set([folder, ...scenarios, ...casts])];
}

/** Paths of everything that lies in them. */
export function partsOf(files: Files, folder: string): readonly string[] {
  return foldersOf(files, folder)
    .flatMap(one => pathsIn(files, one))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Folders of a campaign's meetings, as far as they are there. */
function meetingsIn(files: Files, folder: string): readonly string[] {
  const head = readFolder(files, folder, 'campaign').head?.value;
  const meetings = isMapping(head) && Array.isArray(head.meetings) ? (head.meetings as readonly unknown[]) : [];
  const ids = meetings.flatMap(meeting => (isMapping(meeting) ? String(meeting.scenario) : []));
  return foldersWith(files, 'scenario.yaml').filter(path => ids.includes(path.split('/').at(-1)!));
}
