import { learn } from '../knowledge.ts';
import { parametersOf } from '../parameters.ts';
import { knownParty, type Rule } from '../rule.ts';
import { moveTrust, note } from '../work.ts';

const TRUST = 0.12;

/** A trusted person goes to the capital: every issue becomes a little clearer, and the visit is remembered. */
export const sendEnvoy: Rule<'sendEnvoy'> = {
  by: 'chair',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party),
  apply: (work, made) => {
    const { envoyNarrows } = parametersOf(work.scenario);
    for (const { by, self, move } of made) {
      const other = work.space.partyOf.get(move.party)!;
      learn(work, self, other, [...work.scenario.issues.keys()], envoyNarrows);
      note(work, { type: 'envoySent', by, party: move.party });
      moveTrust(work, other, self, TRUST, { kind: 'move', by, move: 'envoy' });
    }
  },
};
