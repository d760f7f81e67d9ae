export interface Branch {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly name: string; readonly inside: boolean }[];
}

/** What an author writes first comes first. */
const ORDER = ['scenario', 'campaign', 'issues', 'parties', 'positions', 'figures', 'blocs', 'assets', 'places', 'sources', 'history'];

/** Files by the folder they lie in: that of the draft first, then what it borrows; events, plays and words below the rest. */
export function branches(paths: readonly string[], opens: string): readonly Branch[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders]
    .sort(([a], [b]) => Number(b === opens) - Number(a === opens) || order(a, b))
    .map(([folder, files]) => ({
      folder,
      files: files
        .map(path => ({ path, name: path.slice(folder.length + 1), inside: path.slice(folder.length + 1).includes('/') }))
        .sort((a, b) => Number(a.inside) - Number(b.inside) || rank(a.name) - rank(b.name) || order(a.name, b.name)),
    }));
}

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
