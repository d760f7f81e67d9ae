import type { Known, Scenario } from '../model/index.ts';
import { limit } from './appraise.ts';
import { stream } from './chance.ts';
import { parametersOf } from './parameters.ts';
import { clamp } from './space.ts';
import { changing, type Work } from './work.ts';

/** Half the width, as a share of the range, of what the public can tell of an ideal or a limit: two spreads of the draw. */
export function publicHalfWidth(scenario: Scenario, issue: number): number {
  const p = parametersOf(scenario);
  const spread = Math.sqrt(p.shockCommon * p.shockCommon + p.shockBloc * p.shockBloc + p.shockOwn * p.shockOwn);
  return 2 * spread * (scenario.issues[issue]!.kind === 'options' ? 2 : 1);
}

/** What one party learns of another on an issue: intervals that hold the truth, narrower each time. */
export function learn(work: Work, party: number, other: number, issue: number, narrows: number): void {
  const { scenario } = work;
  const rules = scenario.issues[issue]!;
  const self = work.parties[party]!;
  const otherId = scenario.parties[other]!.id;
  const known: Known | undefined = self.knowledge[otherId]?.[rules.id];
  const times = (known?.times ?? 0) + 1;
  const half = rules.top * publicHalfWidth(scenario, issue);
  const chance = stream(work.before.seed, scenario.id, 'learn', scenario.parties[party]!.id, otherId, rules.id, times);
  const about = (truth: number, last: readonly [number, number] | undefined): [number, number] => {
    const width = Math.max(0.5, (last ? (last[1] - last[0]) / 2 : half) * narrows);
    const middle = truth + (chance() * 2 - 1) * width * 0.8;
    return [clamp(middle - width, 0, rules.top), clamp(middle + width, 0, rules.top)];
  };
  const them = work.before.parties[other]!;
  const learned: Known = {
    ideal: about(them.ideal[issue]!, known?.ideal),
    limit: about(limit(scenario, work.before, other, them, issue), known?.limit),
    times,
  };
  const ofThem = { ...self.knowledge[otherId] };
  ofThem[rules.id] = learned;
  const knowledge = { ...self.knowledge };
  knowledge[otherId] = ofThem;
  changing(work, party).knowledge = knowledge;
}
