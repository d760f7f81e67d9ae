import type { Scenario } from '../../model/index.ts';
import { agreed, type MeetingPlayed } from './played.ts';

/** What holds of every meeting there ever was; the name of the first that does not. A meeting of which one does not hold is a fault of the rules, or of a scenario that gets past its checks. */
export function brokenLaw(
  scenario: Scenario,
  played: MeetingPlayed,
): 'track-off-scale' | 'worth-no-number' | 'level-off-scale' | 'rounds' | undefined {
  if (Object.values(played.tracks).some(points => !(points >= 0 && points <= 100))) return 'track-off-scale';
  if ([...played.worth, ...played.noDeal].some(points => points !== null && !Number.isFinite(points))) return 'worth-no-number';
  const levels = agreed(played.outcome)?.levels ?? {};
  const off = scenario.issues.some(({ id, top }) => id in levels && !(levels[id]! >= 0 && levels[id]! <= top));
  if (off) return 'level-off-scale';
  return played.rounds >= 1 ? undefined : 'rounds';
}
