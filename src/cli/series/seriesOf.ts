import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Difficulty } from '../../model/index.ts';
import { meetingsOf, RULES_VERSION } from '../../session/index.ts';
import type { Opened } from '../openLibrary.ts';
import type { ChairPolicy, SeatPolicy } from '../policies/index.ts';
import type { SimOrder } from '../readSimOrder.ts';
import { CannotDo } from '../refusal.ts';
import { text } from '../text/index.ts';
import type { SeriesHeader } from './keep.ts';
import type { Knowledge, Seating } from './seatedGame.ts';

const USUAL = { games: 100, seed: '1', difficulty: 'standard', chair: 'bot' } as const;

/** The series that was asked for. Throws `CannotDo` where it is to go on with one that is another. */
export function seriesOf(order: SimOrder, { library, play }: Opened, source: string, kept?: SeriesHeader): SeriesHeader {
  const seat = order.seat ?? kept?.seat;
  const knowledge = order.knowledge ?? kept?.knowledge;
  const series: SeriesHeader = {
    format: 1,
    // A folder is found again from wherever the series is resumed.
    source: existsSync(resolve(source)) ? resolve(source) : source,
    play,
    games: order.games ?? kept?.games ?? USUAL.games,
    seed: order.seed ?? kept?.seed ?? USUAL.seed,
    difficulty: order.difficulty ?? kept?.difficulty ?? USUAL.difficulty,
    chair: order.chair ?? kept?.chair ?? USUAL.chair,
    ...(seat ? { seat } : {}),
    ...(knowledge === 'full' ? { knowledge } : {}),
    rules: RULES_VERSION,
    scenarios: Object.fromEntries(meetingsOf(library, play)!.map(id => [id, library.scenarios[id]!.hash])),
  };
  if (kept) refuseAnother(order.resume!, kept, series);
  return series;
}

function refuseAnother(folder: string, kept: SeriesHeader, series: SeriesHeader): void {
  if (kept.play !== series.play)
    throw new CannotDo(text('series.otherOrder', { folder, name: 'play', theirs: `'${kept.play}'`, ours: `'${series.play}'` }));
  if (kept.rules !== series.rules)
    throw new CannotDo(text('series.otherRules', { folder, theirs: `'${kept.rules}'`, ours: `'${series.rules}'` }));
  const scenario = Object.keys(series.scenarios).find(id => kept.scenarios[id] !== series.scenarios[id]);
  if (scenario !== undefined) throw new CannotDo(text('series.otherScenario', { folder, scenario }));
  for (const name of ['seed', 'difficulty', 'chair', 'seat', 'knowledge'] as const) {
    const [theirs, ours] = [shown(kept[name]), shown(series[name])];
    if (theirs !== ours) throw new CannotDo(text('series.otherOrder', { folder, name: `--${name}`, theirs, ours }));
  }
}

function shown(value: SeriesHeader['seat'] | string): string {
  if (value === undefined) return text('series.none');
  return typeof value === 'string' ? `'${value}'` : `'${value.party}' --as '${value.as}'`;
}

export function seatingOf({ play, difficulty, chair, seat, knowledge }: SeriesHeader): Seating {
  return {
    play,
    difficulty: difficulty as Difficulty,
    chair: chair as ChairPolicy,
    ...(seat ? { seat: { party: seat.party, as: seat.as as SeatPolicy } } : {}),
    ...(knowledge ? { knowledge: knowledge as Knowledge } : {}),
  };
}
