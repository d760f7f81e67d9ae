import { issueIndex } from '../engine/index.ts';
import type { IssueId, Level, Scenario } from '../model/index.ts';

/** Bands in which others see what is classified. */
const BANDS = 3;

/**
 * The band a classified value lies in, as its lowest and highest level. Chosen by what shows it (the instructor, the
 * debrief): a view of another's classified pledge holds nothing from which it could be told.
 */
export function bandSeen(scenario: Scenario, issue: IssueId, level: Level): readonly [low: Level, high: Level] {
  const top = scenario.issues[issueIndex(scenario, issue)]?.top ?? 0;
  const width = (top + 1) / BANDS;
  const band = Math.min(BANDS - 1, Math.floor(level / width));
  return [Math.ceil(band * width), Math.min(top, Math.ceil((band + 1) * width) - 1)];
}
