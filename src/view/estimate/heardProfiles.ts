import { type Profile, remembered, stances } from '../../engine/index.ts';
import type { Scenario, Stance } from '../../model/index.ts';
import type { View } from '../types.ts';
import { profilesSeen } from './profileSeen.ts';

const KEPT = 4;

const HARSHNESS: Readonly<Record<Stance, number>> = { support: 0, reserve: 1, object: 2 };
/** Points of no deal by which a guess may be mended, and halvings of them; six leave less than half a point. */
const REACH = 24;
const HALVINGS = 6;

/**
 * Middle estimates, mended by what was said round the table: whoever declared itself otherwise than expected gets the
 * smallest change of its no-deal value with which the draft would have been answered as it was. Memoised by view.
 */
export const heardProfiles: (scenario: Scenario, view: View) => readonly Profile[] = remembered(KEPT, (scenario, view: View) =>
  mended(scenario, view, profilesSeen(scenario, view)),
);

function mended(scenario: Scenario, view: View, guessed: readonly Profile[]): readonly Profile[] {
  const { draft } = view;
  if (!draft) return guessed;
  const declared = scenario.parties.map(party => (party.id === view.own?.party ? undefined : draft.stances[party.id]));
  /** By party: −1 expected too harsh, 1 too lenient, 0 as declared. */
  const off = (said: readonly (Stance | undefined)[]) =>
    declared.map((stance, i) => (stance && said[i] ? Math.sign(HARSHNESS[stance] - HARSHNESS[said[i]]) : 0));
  const direction = off(stances(scenario, view, guessed, draft));
  if (direction.every(sign => sign === 0)) return guessed;
  const enough: number[] = direction.map(sign => (sign === 0 ? 0 : REACH));
  const tooLittle: number[] = direction.map(() => 0);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const tried = enough.map((points, i) => (points + tooLittle[i]!) / 2);
    const still = off(stances(scenario, view, moved(guessed, direction, tried), draft));
    for (const [i, sign] of still.entries()) {
      if (direction[i] === 0) continue;
      if (sign === direction[i]) tooLittle[i] = tried[i]!;
      else enough[i] = tried[i]!;
    }
  }
  return moved(guessed, direction, enough);
}

function moved(profiles: readonly Profile[], direction: readonly number[], points: readonly number[]): readonly Profile[] {
  return profiles.map((profile, i) =>
    direction[i] === 0 ? profile : { ...profile, entitlement: profile.entitlement + direction[i]! * points[i]! },
  );
}
