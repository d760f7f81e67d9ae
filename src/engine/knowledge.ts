import type { Known, Scenario } from '../model/index.ts';
import { stream } from './chance.ts';
import { dictionaryOf } from './dictionary.ts';
import { limit } from './limit.ts';
import { parametersOf } from './parameters.ts';
import { clamp } from './space.ts';
import { changing, type Work } from './work.ts';

/** Half the width, as a share of the range, of what the public can tell of an ideal or a limit: two spreads of the draw. */
export function publicHalfWidth(scenario: Scenario, issue: number): number {
  const p = parametersOf(scenario);
  const spread = Math.sqrt(p.shockCommon * p.shockCommon + p.shockBloc * p.shockBloc + p.shockOwn * p.shockOwn);
  return 2 * spread * (scenario.issues[issue]!.kind === 'options' ? 2 : 1);
}

/** What one party learns of another on some issues: intervals that hold the truth, narrower each time. */
export function learn(work: Work, party: number, other: number, issues: readonly number[], narrows: number): void {
  const otherId = work.scenario.parties[other]!.id;
  const knowledge = dictionaryOf(work.parties[party]!.knowledge);
  const ofOther = dictionaryOf(knowledge[otherId] ?? {});
  for (const issue of issues) {
    const { id } = work.scenario.issues[issue]!;
    ofOther[id] = learned(work, party, other, issue, ofOther[id], narrows);
  }
  knowledge[otherId] = ofOther;
  changing(work, party).knowledge = knowledge;
}

function learned(work: Work, party: number, other: number, issue: number, known: Known | undefined, narrows: number): Known {
  const { scenario, before } = work;
  const { id, top } = scenario.issues[issue]!;
  const times = (known?.times ?? 0) + 1;
  const half = top * publicHalfWidth(scenario, issue);
  const chance = stream(before.seed, scenario.id, 'learn', scenario.parties[party]!.id, scenario.parties[other]!.id, id, times);
  const them = before.parties[other]!;
  return {
    ideal: about(them.ideal[issue]!, halfWidth(known?.ideal, half) * narrows, top, chance),
    limit: about(limit(scenario, before, other, them, issue), halfWidth(known?.limit, half) * narrows, top, chance),
    times,
  };
}

function halfWidth(last: readonly [number, number] | undefined, otherwise: number): number {
  return last ? (last[1] - last[0]) / 2 : otherwise;
}

/** An interval on the scale that holds the truth, not in its middle; half a level either way is as near as anybody comes. */
function about(truth: number, wanted: number, top: number, chance: () => number): [number, number] {
  const width = Math.max(0.5, wanted);
  const middle = truth + (chance() * 2 - 1) * width * 0.8;
  return [clamp(middle - width, 0, top), clamp(middle + width, 0, top)];
}
