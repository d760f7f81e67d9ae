import { keysUnder, tablesOf } from './compile/names.ts';
import type { Files } from './files.ts';
import { castFolder } from './loadScenario.ts';
import { readFolder } from './source/folder.ts';

export const NAME_KINDS = ['party', 'issue', 'track', 'bloc', 'asset', 'event', 'figure', 'place', 'source', 'reason'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** By kind: every name the files of a scenario may use, sound or not. For editors that offer them. */
export function namesIn(files: Files, folder: string): Readonly<Record<NameKind, readonly string[]>> {
  const own = readFolder(files, folder, 'scenario');
  const castPath = castFolder(files, folder);
  const cast = castPath === undefined ? undefined : readFolder(files, castPath, 'cast');
  const tables = tablesOf(own, cast);
  const under = (...path: readonly string[]): readonly string[] => (own.head ? keysUnder(own.head, ...path) : []);
  const figures = [...(cast?.figures ?? []), ...own.figures].flatMap(row => row.cells.figure ?? []);
  const words = [...(cast?.texts.get('en')?.keys() ?? []), ...(own.texts.get('en')?.keys() ?? [])];
  return {
    party: [...tables.parties.names],
    issue: [...own.issues.names],
    track: [...under('tracks')],
    bloc: [...tables.blocs.names],
    asset: [...tables.assets.names],
    event: [...own.events.names],
    figure: [...new Set(figures)],
    place: [...new Set([...tables.places.names, ...under('stage', 'places')])],
    source: [...tables.sources.names],
    reason: [...new Set(words.filter(id => id.startsWith('why.')).map(id => id.slice(4)))],
  };
}
