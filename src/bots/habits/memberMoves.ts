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

/** What a party may come to think of in a round, with how readily. */
interface Habit {
  readonly think: (seat: Seat) => Proposal | undefined;
  readonly readily: number;
}

const HABITS: readonly Habit[] = [
  { think: persuade, readily: 0.25 },
  { think: proposeAmendment, readily: 0.7 },
  { think: offer, readily: 0.35 },
  { think: logroll, readily: 0.25 },
  { think: makeStatement, readily: 0.3 },
  { think: caucus, readily: 0.2 },
  { think: setPledge, readily: 0.3 },
  { think: askCarveOut, readily: 0.8 },
  { think: consult, readily: 0.15 },
  { think: applyPressure, readily: 0.25 },
  { think: leak, readily: 0.2 },
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
  for (const { think, readily } of HABITS) {
    if (chance() >= readily) continue;
    const proposal = think(seat);
    if (proposal && proposal.worth > TROUBLE) proposals.push({ move: proposal.move, worth: proposal.worth * (0.6 + 0.8 * chance()) });
  }
  return withinAllowance(seat, proposals, attention);
}
