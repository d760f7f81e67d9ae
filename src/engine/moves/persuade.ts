import type { PartyId } from '../../model/index.ts';
import { parametersOf } from '../parameters.ts';
import { knownLevel, knownParty, type Rule } from '../rule.ts';
import { placeOf } from '../space.ts';
import { moveTrust, moveWithin, note, roomToMove, weightOf } from '../work.ts';

const TRUST = 0.02;
const HALF = 25;
/** Of what is left of a tolerance, the most that one round may use. */
const SHARE = 0.4;

/**
 * Argument in private. Moves the other's ideal a share of the way, scaled by the speaker's weight and the other's trust,
 * less where the matter is dear to it, and within what its politics let it be moved. Arguments of several add up.
 */
export const persuade: Rule<'persuade'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party) ?? knownLevel(asking, move.issue, move.to),
  apply: (work, made) => {
    const { persuasionStep } = parametersOf(work.scenario);
    const argued = new Map<string, { readonly other: number; readonly issue: number; readonly voices: { by: PartyId; step: number }[] }>();
    for (const { by, self, move } of made) {
      const other = work.space.partyOf.get(move.party)!;
      const issue = work.space.issueOf.get(move.issue)!;
      const rules = work.scenario.issues[issue]!;
      const before = work.before.parties[other]!;
      const way = placeOf(rules, move.to) - placeOf(rules, before.ideal[issue]!);
      const ear = 0.6 + 0.4 * work.before.trust[other]![self]!;
      const step = persuasionStep * weightOf(work, self, HALF) * ear * (1 - 0.6 * before.salience[issue]!) * way;
      note(work, { type: 'persuaded', by, party: move.party, issue: move.issue }, [by, move.party]);
      moveTrust(work, other, self, TRUST, { kind: 'move', by, move: 'persuade' });
      const key = `${other}|${issue}`;
      const heard = argued.get(key) ?? { other, issue, voices: [] };
      heard.voices.push({ by, step });
      argued.set(key, heard);
    }
    for (const { other, issue, voices } of argued.values()) {
      const total = voices.reduce((sum, { step }) => sum + step, 0);
      const room = roomToMove(work, other, issue) * SHARE;
      const bounded = Math.abs(total) > room ? room / Math.abs(total) : 1;
      for (const { by, step } of voices) moveWithin(work, other, issue, step * bounded, 1, { kind: 'move', by, move: 'persuade' }, [by]);
    }
  },
};
