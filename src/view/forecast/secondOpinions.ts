import { type Actor, expectedUtility, isRefused, weightedMedian } from '../../analysis/index.ts';
import { levelAt, placeOf } from '../../engine/index.ts';
import type { Scenario } from '../../model/index.ts';
import { profilesSeen } from '../estimate/profileSeen.ts';
import type { View } from '../types.ts';
import type { SecondOpinion } from './types.ts';

/** Rounds of challenges looked ahead at most: the model does not settle, and more would promise what it cannot keep. */
const MOST_ROUNDS = 10;

/**
 * Two other ways to guess where each common issue ends, from the same middle estimates: the weighted median, and the
 * expected-utility model of Bueno de Mesquita with a round of challenges for each round that is left. They are shown beside
 * the compromise mean to be doubted, not to be averaged.
 */
export function secondOpinions(scenario: Scenario, view: View): readonly SecondOpinion[] {
  const profiles = profilesSeen(scenario, view);
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, view.lastRound - view.round + 1));
  return scenario.issues.flatMap((issue, k): SecondOpinion[] => {
    if (issue.scope !== 'common') return [];
    const actors = scenario.parties.flatMap((party, i): Actor[] => {
      const salience = profiles[i]!.salience[k]!;
      return party.member && salience > 0 ? [{ power: party.influence, position: placeOf(issue, profiles[i]!.ideal[k]!), salience }] : [];
    });
    const median = weightedMedian(
      actors.map(({ position }) => position),
      actors.map(({ power, salience }) => power * salience),
    );
    const course = expectedUtility(actors, { reading: 'published', rounds });
    return [
      {
        issue: issue.id,
        ...(median === undefined ? {} : { median: levelAt(issue, median) }),
        ...(isRefused(course) ? {} : { pressed: levelAt(issue, course.at(-1)!.median) }),
      },
    ];
  });
}
