import type { Library, LoadedScenario, Parameters, ScenarioId } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';
import { parametersOf } from '../../view/index.ts';

/** A constant of the rules, moved. */
export interface Variant {
  readonly parameter: keyof Parameters;
  readonly from: number;
  readonly to: number;
}

/** Counts, which only move by whole ones, and by one at least. */
const COUNTS: ReadonlySet<keyof Parameters> = new Set(['eventsPerRound']);
/** Chances in thousandths, whole too. */
const PERMILLE: ReadonlySet<keyof Parameters> = new Set(['leakTracedPermille']);
/** Shares that stand at 1 already: there is no more of them. */
const FULL: ReadonlySet<keyof Parameters> = new Set(['normErosion']);

/** Every constant a scenario or campaign is played with, a fifth down and a fifth up; where it cannot move, not. */
export function variants(library: Library, play: ScenarioId): readonly Variant[] {
  const [first] = meetingsOf(library, play) ?? [];
  if (first === undefined) return [];
  const usual = parametersOf(library.scenarios[first]!.scenario);
  return (Object.keys(usual) as (keyof Parameters)[]).flatMap(parameter => {
    const from = usual[parameter];
    return [0.8, 1.2].map(factor => ({ parameter, from, to: shifted(parameter, from, factor) })).filter(({ to }) => to !== from);
  });
}

function shifted(parameter: keyof Parameters, from: number, factor: number): number {
  if (COUNTS.has(parameter)) return Math.max(0, from + (factor < 1 ? -1 : 1) * Math.max(1, Math.round(Math.abs(factor - 1) * from)));
  const to = Math.round(from * factor * 1e6) / 1e6;
  if (PERMILLE.has(parameter)) return Math.min(1000, Math.round(to));
  return FULL.has(parameter) ? Math.min(1, to) : to;
}

/** The library with one constant moved by the same factor in every meeting, whatever each meeting had made of it. */
export function varied(library: Library, play: ScenarioId, { parameter, from, to }: Variant): Library {
  const scenarios: Record<ScenarioId, LoadedScenario> = { ...library.scenarios };
  for (const id of meetingsOf(library, play) ?? []) {
    const loaded = library.scenarios[id]!;
    const own = parametersOf(loaded.scenario)[parameter];
    const value = own === from ? to : (own * to) / from;
    scenarios[id] = { ...loaded, scenario: { ...loaded.scenario, parameters: { ...loaded.scenario.parameters, [parameter]: value } } };
  }
  return { ...library, scenarios };
}
