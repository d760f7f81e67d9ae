import type { Move } from '../../model/index.ts';
import type { OwnView } from '../../view/types.ts';
import { type Proposal, withinAllowance } from '../proposal.ts';
import type { Seat } from '../seat.ts';
import type { Temper } from '../temper.ts';
import { proposeAmendment } from './amendment.ts';
import { askCarveOut } from './carveOut.ts';
import { caucus } from './caucus.ts';
import { consult } from './consult.ts';
import { leak } from './leak.ts';
import { logroll } from './logroll.ts';
import { offer } from './offer.ts';
import { persuade } from './persuade.ts';
import { setPledge } from './pledge.ts';
import { applyPressure } from './pressure.ts';
import { makeStatement } from './statement.ts';

type Habit = (seat: Seat) => Proposal | undefined;

/** What a party may come to think of in a round, with how readily. */
const HABITS: readonly (readonly [Habit, number])[] = [
  [persuade, 0.25],
  [proposeAmendment, 0.7],
  [offer, 0.35],
  [logroll, 0.25],
  [makeStatement, 0.3],
  [caucus, 0.2],
  [setPledge, 0.3],
  [askCarveOut, 0.8],
  [consult, 0.15],
  [applyPressure, 0.25],
  [leak, 0.2],
];

/** Below this many points a move is not worth the trouble of making it. */
const TROUBLE = 0.12;

/**
 * How many moves a member has a mind to make this round, up to its allowance. The heavy act more often than the light;
 * one whose capital would not let the draft pass does not sit still.
 */
export function attentionOf(own: OwnView, influence: number, temper: Temper, chance: () => number): number {
  const ready = temper.activity * (0.2 + (0.45 * influence) / (influence + 25));
  let attention = 0;
  for (let n = 0; n < own.allowance; n += 1) if (chance() < ready) attention += 1;
  return own.lets ? attention : Math.max(attention, 1);
}

/** A member: what comes to its mind this round, and of that what serves it best. */
export function memberMoves(seat: Seat, attention: number): readonly Move[] {
  const { chance } = seat;
  const proposals: Proposal[] = [];
  for (const [habit, readily] of HABITS) {
    if (chance() >= readily) continue;
    const proposal = habit(seat);
    if (proposal && proposal.worth > TROUBLE) proposals.push({ move: proposal.move, worth: proposal.worth * (0.6 + 0.8 * chance()) });
  }
  return withinAllowance(seat, proposals, attention);
}
