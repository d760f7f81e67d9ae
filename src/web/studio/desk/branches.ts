export interface Branch {
  readonly folder: string;
  readonly files: readonly Leaf[];
  /** Events, plays and words, each in a folder of its own. */
  readonly groups: readonly { readonly name: string; readonly files: readonly Leaf[] }[];
}

export interface Leaf {
  readonly path: string;
  /** As it is called in its folder: `issues.yaml`, but `survey-ship` among events. */
  readonly name: string;
}

/** What an author writes first comes first. */
const ORDER = ['scenario', 'campaign', 'issues', 'parties', 'positions', 'figures', 'blocs', 'assets', 'places', 'sources', 'history'];

/** Files by the folder they lie in: that of the draft first, then what it borrows; events, plays and words below the rest. */
export function branches(paths: readonly string[], opens: string): readonly Branch[] {
  return [...grouped(paths, folderOf)]
    .sort(([a], [b]) => Number(b === opens) - Number(a === opens) || order(a, b))
    .map(([folder, inside]) => {
      const groups = grouped(inside, path => path.slice(folder.length + 1).replace(/\/?[^/]+$/, ''));
      const files = (groups.get('') ?? []).map(path => ({ path, name: path.slice(folder.length + 1) }));
      groups.delete('');
      return {
        folder,
        files: files.sort((a, b) => rank(a.name) - rank(b.name) || order(a.name, b.name)),
        groups: [...groups].sort(([a], [b]) => order(a, b)).map(([name, some]) => ({ name, files: leaves(some, `${folder}/${name}`) })),
      };
    });
}

function grouped(paths: readonly string[], by: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = by(path);
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return groups;
}

const leaves = (paths: readonly string[], folder: string): readonly Leaf[] =>
  paths.map(path => ({ path, name: path.slice(folder.length + 1).replace(/\.yaml$/, '') })).sort((a, b) => order(a.name, b.name));

/** `events`, `plays` and `text` lie inside a scenario; what is above them is its folder. */
function folderOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  const at = parts.findIndex((part, i) => i > 0 && (part === 'events' || part === 'plays' || part === 'text'));
  return (at < 0 ? parts : parts.slice(0, at)).join('/');
}

const rank = (name: string): number => {
  const at = ORDER.indexOf(name.replace(/\.(yaml|csv)$/, ''));
  return at < 0 ? ORDER.length : at;
};
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
