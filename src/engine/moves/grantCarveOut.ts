import { contagionOf, EXEMPTION } from '../contagion.ts';
import { knownParty, type Rule } from '../rule.ts';
import { trackWith } from '../tracks.ts';
import { changing, moveTrack, note, redrafted } from '../work.ts';

/**
 * Exempts one party from thirds of the target. Others who are asked for more than they want feel entitled to the same, the
 * more so the nearer they stood to the one exempted and the more it counts.
 */
export const grantCarveOut: Rule<'grantCarveOut'> = {
  by: 'chair',
  underSilence: false,
  refuse: (asking, move) => {
    const { scenario, space, state, alongside } = asking;
    // Who demands the target is not asked to meet it.
    if (!scenario.pledging || move.party === scenario.demander?.party) return 'no-target';
    const refused = knownParty(asking, move.party);
    if (refused) return refused;
    if (!scenario.parties[space.partyOf.get(move.party)!]!.member) return 'not-a-member';
    if (move.thirds !== 1 && move.thirds !== 2 && move.thirds !== 3) return 'malformed';
    if (state.round < scenario.procedure.carveOutsFrom) return 'too-early';
    if (!state.draft && !alongside.some(({ type }) => type === 'tableDraft')) return 'no-draft';
    return (state.draft?.carveOuts[move.party] ?? 0) >= move.thirds ? 'carve-out-granted' : undefined;
  },
  apply: (work, made) => {
    const { scenario, space } = work;
    if (!scenario.pledging) return;
    for (const { by, move } of made) {
      const draft = work.rest.draft;
      if (!draft) return;
      const party = space.partyOf.get(move.party)!;
      const more = (move.thirds - (draft.carveOuts[move.party] ?? 0)) / 3;
      work.rest.draft = redrafted(draft, { carveOuts: { ...draft.carveOuts, [move.party]: move.thirds } });
      note(work, { type: 'carveOutGranted', by, party: move.party, thirds: move.thirds });
      changing(work, party).askedCarveOut = false;
      const cause = { kind: 'move', by, move: 'carveOut' } as const;
      moveTrack(work, trackWith(scenario, 'cohesion'), EXEMPTION.cohesion * more, cause);
      moveTrack(work, scenario.demander?.track, EXEMPTION.commitment * more, cause);
      for (const [j, points] of contagionOf(scenario, work.parties, draft, party, more).entries()) {
        if (points === 0) continue;
        changing(work, j).entitlement += points;
        const { id } = scenario.parties[j]!;
        note(work, { type: 'aspirationMoved', party: id, points, cause }, [id]);
      }
    }
  },
};
