import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';
import { csvOf } from './csv.ts';
import { readGames, type SeriesHeader, writing } from './keep.ts';
import type { Summary } from './summary.ts';

/** Writes what a folder's games come to beside them; the names of the files. Throws `CannotDo` where the disk refuses. */
export async function writeReports(
  folder: string,
  library: Library,
  series: SeriesHeader,
  summary: Summary,
  report: string,
): Promise<readonly string[]> {
  const csv = csvOf(library, meetingsOf(library, series.play)!);
  const path = join(folder, 'games.csv');
  const file = writing(path, () => openSync(path, 'w'));
  try {
    writing(path, () => writeSync(file, csv.head));
    await readGames(folder, series.seed, played => writing(path, () => writeSync(file, csv.rows(played))));
  } finally {
    closeSync(file);
  }
  written(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  written(join(folder, 'report.html'), report);
  return ['games.ndjson', 'games.csv', 'summary.json', 'report.html'];
}

/** Writes a file, with the folders above it. Throws `CannotDo` where the disk refuses. */
export function written(path: string, content: string): void {
  writing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  });
}
