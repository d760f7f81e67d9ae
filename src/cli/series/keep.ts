import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type GamePlayed, gameSeed } from '../../session/index.ts';
import { CannotDo } from '../refusal.ts';
import { text } from '../text/index.ts';

/** What a series is, as kept beside its games: all that they depend on. */
export interface SeriesHeader {
  readonly format: 1;
  /** What was asked for: an id, or the whole path of a folder. */
  readonly source: string;
  readonly play: string;
  readonly games: number;
  readonly seed: string;
  readonly difficulty: string;
  readonly chair: string;
  readonly seat?: { readonly party: string; readonly as: string } | undefined;
  readonly knowledge?: string | undefined;
  readonly rules: string;
  /** Content hash of every scenario played. */
  readonly scenarios: Readonly<Record<string, string>>;
}

const header = v.object({
  format: v.literal(1),
  source: v.string(),
  play: v.string(),
  games: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seed: v.string(),
  difficulty: v.string(),
  chair: v.string(),
  seat: v.optional(v.object({ party: v.string(), as: v.string() })),
  knowledge: v.optional(v.string()),
  rules: v.string(),
  scenarios: v.record(v.string(), v.string()),
});

const HEADER = 'series.json';
const GAMES = 'games.ndjson';

/** A folder that games are being added to. */
export interface Keeper {
  readonly folder: string;
  readonly add: (played: GamePlayed) => void;
  readonly close: () => void;
}

/** Begins a series in a folder that is empty or not there yet. Throws `CannotDo`. */
export function beginSeries(folder: string, series: SeriesHeader): Keeper {
  if (existsSync(join(folder, HEADER))) throw new CannotDo(text('series.exists', { folder }));
  writing(folder, () => {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) throw new CannotDo(text('series.exists', { folder }));
  });
  writeHeader(folder, series);
  writing(join(folder, GAMES), () => writeFileSync(join(folder, GAMES), ''));
  return keeper(folder);
}

/** What a folder holds. Throws `CannotDo` where that is no series. */
export function readHeader(folder: string): SeriesHeader {
  if (!existsSync(join(folder, HEADER))) throw new CannotDo(text('series.notThere', { folder }));
  try {
    return v.parse(header, JSON.parse(readFileSync(join(folder, HEADER), 'utf8')));
  } catch {
    throw new CannotDo(text('series.unreadable', { folder, file: HEADER }));
  }
}

export function writeHeader(folder: string, series: SeriesHeader): void {
  writing(join(folder, HEADER), () => writeFileSync(join(folder, HEADER), `${JSON.stringify(series, null, 2)}\n`));
}

/** Goes on where the games end: a last line cut short, by a crash or a full disk, is dropped. */
export function continueSeries(folder: string, bytes: number): Keeper {
  const path = join(folder, GAMES);
  writing(path, () => {
    if (!existsSync(path)) writeFileSync(path, '');
    // Cut off right after a whole line: all that is missing is its end.
    else if (statSync(path).size < bytes) appendFileSync(path, '\n');
    else truncateSync(path, bytes);
  });
  return keeper(folder);
}

/**
 * Hands over the games kept, in order; how many there are and how many bytes they take. Throws `CannotDo` where the file
 * is not the games of that series one after the other.
 */
export async function readGames(
  folder: string,
  seed: string,
  onGame: (played: GamePlayed) => void,
): Promise<{ readonly games: number; readonly bytes: number }> {
  const path = join(folder, GAMES);
  if (!existsSync(path)) return { games: 0, bytes: 0 };
  const damaged = () => new CannotDo(text('series.unreadable', { folder, file: GAMES }));
  let games = 0;
  let bytes = 0;
  let cut = false;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: 0 })) {
    // Only the very last line may be cut short.
    if (cut) throw damaged();
    const played = parsed(line);
    if (!played) {
      cut = true;
      continue;
    }
    if (played.game !== games + 1 || played.seed !== gameSeed(seed, played.game)) throw damaged();
    onGame(played);
    games += 1;
    bytes += Buffer.byteLength(line) + 1;
  }
  return { games, bytes };
}

function parsed(line: string): GamePlayed | undefined {
  try {
    const played = JSON.parse(line) as GamePlayed;
    return typeof played.game === 'number' && Array.isArray(played.meetings) ? played : undefined;
  } catch {
    return undefined;
  }
}

function keeper(folder: string): Keeper {
  const path = join(folder, GAMES);
  const file = writing(path, () => openSync(path, 'a'));
  return {
    folder,
    add: played => writing(path, () => writeSync(file, `${JSON.stringify(played)}\n`)),
    close: () => closeSync(file),
  };
}

/** Does something on disk; says in one sentence why it cannot be done. */
export function writing<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CannotDo(text('series.cannotWrite', { path, reason: code }));
  }
}
