/** Path relative to the scenarios root, with forward slashes → text. A folder that a scenario borrows from may lie above the root (`../shared/…`). */
export type Files = Readonly<Record<string, string>>;

/** Joins two such paths and resolves `.` and `..`. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Paths inside a folder, in a fixed order whatever order the host listed them in. */
export function pathsIn(files: Files, folder: string): string[] {
  return Object.keys(files)
    .filter(path => path.startsWith(`${folder}/`))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Folders that hold a `scenario.yaml` or a `campaign.yaml`. */
export function foldersWith(files: Files, name: 'scenario.yaml' | 'campaign.yaml'): string[] {
  return Object.keys(files)
    .filter(path => path.endsWith(`/${name}`))
    .map(path => path.slice(0, -name.length - 1))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The folder among the shipped ones that holds the author's guide. */
export const GUIDE = 'guide';
export const inGuide = (path: string): boolean => path.startsWith(`${GUIDE}/`);

/** Of all that is shipped, what is there to be played: the recipes of the author's guide are there to be read. */
export function played(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !inGuide(path)));
}
