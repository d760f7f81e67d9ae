import type { Library, ScenarioId } from '../../model/index.ts';
import { type Headlines, headlines } from './headlines.ts';
import type { Ending } from './types.ts';

/** How far a headline moved, and the half width of a 95 % interval of it; without one where there are too few games to say. */
export interface Effect {
  readonly by: number;
  readonly half?: number;
}

/** By headline: `agreement`, `score`, or an issue's id. What either side does not have, such as issues without agreements, is left out. */
export type Effects = Readonly<Record<string, Effect>>;

/** Groups that are left out in turn, and Student's t for one fewer of them, at 95 %. */
const GROUPS = 20;
const T = 2.093;

/**
 * What a change does to the headlines over the same seeds. The interval is the jackknife's (Tukey 1958), a group of games left
 * out of both sides at a time: it holds for rates, for means over agreements alone and for scores, which are no means at all.
 * Pure; both sides are by game, in the order of their numbers.
 */
export function effectsOf(library: Library, play: ScenarioId): (before: Games, after: Games) => Effects {
  const known = new WeakMap<Games, readonly Figures[]>();
  const figures = (games: Games): readonly Figures[] => {
    const found = known.get(games) ?? leftOut(games).map(some => figuresOf(headlines(library, play, some)));
    known.set(games, found);
    return found;
  };
  return (before, after) => {
    const [was, is] = [figures(before), figures(after)];
    return Object.fromEntries(Object.keys(was[0]!).flatMap(name => (name in is[0]! ? [[name, effect(name, was, is)]] : [])));
  };
}

type Games = readonly (readonly Ending[])[];
type Figures = Readonly<Record<string, number>>;

/** All games, then all but each group in turn; with fewer games than groups, only all. */
function leftOut(games: Games): readonly Games[] {
  if (games.length < GROUPS) return [games];
  return [games, ...Array.from({ length: GROUPS }, (_, group) => games.filter((_game, i) => i % GROUPS !== group))];
}

function figuresOf({ agreement, issues, score }: Headlines): Figures {
  return { agreement, ...issues, ...(score === undefined ? {} : { score }) };
}

function effect(name: string, [wasAll, ...was]: readonly Figures[], [isAll, ...is]: readonly Figures[]): Effect {
  const by = isAll![name]! - wasAll![name]!;
  const without = was.flatMap((figures, group) => (name in figures && name in is[group]! ? [is[group]![name]! - figures[name]!] : []));
  if (without.length < GROUPS) return { by };
  const mean = without.reduce((sum, x) => sum + x, 0) / GROUPS;
  const spread = without.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { by, half: T * Math.sqrt(((GROUPS - 1) / GROUPS) * spread) };
}
