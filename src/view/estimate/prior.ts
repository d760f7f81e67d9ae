import { levelAt, parametersOf, perScenario, placeOf, publicHalfWidth } from '../../engine/index.ts';
import type { Issue, Party } from '../../model/index.ts';

/** What the scenario's files alone tell about a party on an issue, in levels. Intervals reach two spreads of the draw either way. */
export interface Prior {
  /** Open position as the meeting opens: what it said, else what the coding takes it to want. */
  readonly position: number;
  readonly ideal: readonly [number, number];
  /** 0–1. */
  readonly salience: number;
  /** Absent where no red line is coded. */
  readonly redLine?: readonly [number, number];
}

/** By party, by issue. How widely the rules draw is no secret; what they drew is. */
export const priorsOf = perScenario((scenario): readonly (readonly Prior[])[] => {
  const reach = 2 * parametersOf(scenario).redLineSpread;
  return scenario.parties.map(party => scenario.issues.map((issue, k) => priorOf(party, issue, publicHalfWidth(scenario, k), reach)));
});

function priorOf(party: Party, issue: Issue, idealReach: number, lineReach: number): Prior {
  const stake = party.stakes[issue.id];
  const coded = stake?.ideal ?? issue.statusQuo;
  const ideal = around(issue, coded, idealReach);
  const position = stake?.position ?? coded;
  const salience = (stake?.salience ?? 0) / 100;
  if (!stake?.redLine) return { position, ideal, salience };
  const [low, high] = around(issue, stake.redLine.level, lineReach);
  // A line is never drawn on the near side of what the party wants.
  const redLine =
    stake.redLine.side === 'max'
      ? ([Math.max(low, ideal[0]), Math.max(high, ideal[0])] as const)
      : ([Math.min(low, ideal[1]), Math.min(high, ideal[1])] as const);
  return { position, ideal, salience, redLine };
}

/** An interval of so many shares of the range either way, kept on the scale. */
export function around(issue: Issue, level: number, shares: number): readonly [number, number] {
  const place = placeOf(issue, level);
  return [levelAt(issue, Math.max(0, place - shares)), levelAt(issue, Math.min(1, place + shares))];
}

export function clamp(level: number, top: number): number {
  return Math.max(0, Math.min(level, top));
}
