import type { PartyId } from '../../model/index.ts';
import { bentBy } from '../aspiration.ts';
import { parametersOf } from '../parameters.ts';
import { knownParty, type Rule } from '../rule.ts';
import { trackWith } from '../tracks.ts';
import { changing, moveTrack, moveTrust, note, weightOf } from '../work.ts';

const HALF = 60;
const TRUST = -0.2;
/** Below this trust, pressing hardens, at half the strength. */
export const SORE = -0.3;
const COHESION = -0.8;
const STRENGTH = 0.2;

/** In public: bends what the other holds out for. The trust is the presser's loss; the cohesion is everybody's. */
export const applyPressure: Rule<'applyPressure'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party),
  apply: (work, made) => {
    const pressed = new Map<number, { readonly by: PartyId; readonly strength: number }[]>();
    for (const { by, self, move } of made) {
      const other = work.space.partyOf.get(move.party)!;
      const trust = work.before.trust[other]![self]!;
      const hardened = trust < SORE;
      const strength = STRENGTH * weightOf(work, self, HALF) * (hardened ? -0.5 : 0.6 + 0.4 * trust);
      const voices = pressed.get(other);
      if (voices) voices.push({ by, strength });
      else pressed.set(other, [{ by, strength }]);
      note(work, { type: 'pressed', by, party: move.party, hardened });
      const cause = { kind: 'move', by, move: 'pressure' } as const;
      moveTrust(work, other, self, TRUST, cause);
      moveTrack(work, trackWith(work.scenario, 'cohesion'), COHESION, cause);
    }
    const p = parametersOf(work.scenario);
    for (const [other, voices] of pressed) {
      const from = work.parties[other]!.pressure;
      let to = from;
      for (const { strength } of voices) to += strength;
      changing(work, other).pressure = to;
      // Saturation is shared: each presser is booked its share of what all of them bent together.
      const points = bentBy(p, from) - bentBy(p, to);
      const id = work.scenario.parties[other]!.id;
      for (const { by, strength } of voices)
        if (to !== from)
          note(
            work,
            {
              type: 'aspirationMoved',
              party: id,
              points: (points * strength) / (to - from),
              cause: { kind: 'move', by, move: 'pressure' },
            },
            [id],
          );
    }
  },
};
