import { compromiseMean } from '../compromiseMean.ts';
import { sixDecimals } from '../elementary.ts';
import { type Refused, refuseNumbers } from '../refusal.ts';
import { weightedMedian } from '../weightedMedian.ts';
import { type Expectations, expectations } from './expectations.ts';
import { type Concession, taken } from './offers.ts';
import { type Actor, type ChallengeTerms, type FullTerms, fullTerms, type Standing } from './types.ts';

/** Where one round leaves the actors; round 0 is the opening. Six decimals. */
export interface ChallengeRound {
  /** By actor. */
  readonly positions: readonly number[];
  /** Weighted by power × salience. */
  readonly median: number;
  readonly mean: number;
  /** Who moved to get here. */
  readonly moves: readonly Concession[];
  /** What they expected, and how daring they were; none at the opening, nor where all stand at one point. */
  readonly expected?: Expectations;
}

const MOST_ROUNDS = 1000;

/**
 * Bueno de Mesquita's expected-utility model of one issue: round after round all reckon what they could win by challenging
 * each other and give way to whoever can press them. A second opinion beside the compromise mean, which it does not beat as
 * a forecast. Bueno de Mesquita 1994, in *European Community Decision Making*; as laid open by Scholz, Calbert & Smith 2011,
 * *Journal of Theoretical Politics* 23(4), whose equations the parts name. It does not settle: take the round you trust.
 *
 * @returns rounds 0 to `terms.rounds`; where all stand at one point nobody moves
 * Refuses: no-party, not-a-number, out-of-range (a salience or probability beyond 0–1 too), negative-weight, no-stake.
 */
export function expectedUtility(actors: readonly Actor[], terms: ChallengeTerms): readonly ChallengeRound[] | Refused {
  const refused = refuseActors(actors) ?? refuseTerms(terms);
  if (refused) return refused;
  const full = fullTerms(terms);
  let positions = actors.map(({ position }) => position);
  const opening = rangeOf(positions);
  const rounds: ChallengeRound[] = [stand(actors, positions, [])];
  while (rounds.length <= terms.rounds) {
    const range = full.reading === 'published' ? opening : rangeOf(positions);
    const standing = { actors, positions, median: medianOf(actors, positions), range };
    const { moves, expected } = range > 0 ? step(standing, full) : { moves: [] };
    for (const { actor, to } of moves) positions = positions.with(actor, to);
    rounds.push(stand(actors, positions, moves, expected));
  }
  return rounds;
}

/** All at once: what each does rests on where all stood before. */
function step(standing: Standing, terms: FullTerms): { readonly moves: readonly Concession[]; readonly expected: Expectations } {
  const expected = expectations(standing, terms);
  return { moves: taken(standing, expected, terms).filter(offer => offer !== undefined), expected };
}

function stand(
  actors: readonly Actor[],
  positions: readonly number[],
  moves: readonly Concession[],
  expected?: Expectations,
): ChallengeRound {
  return {
    positions: positions.map(sixDecimals),
    median: sixDecimals(medianOf(actors, positions)),
    mean: sixDecimals(compromiseMean(positions, weightsOf(actors))!),
    moves: moves.map(move => ({ ...move, own: sixDecimals(move.own), other: sixDecimals(move.other), to: sixDecimals(move.to) })),
    ...(expected ? { expected: rounded(expected) } : {}),
  };
}

function rounded({ risks, insecurity, chances, own, other }: Expectations): Expectations {
  const table = (rows: readonly (readonly number[])[]) => rows.map(row => row.map(sixDecimals));
  return {
    risks: risks.map(sixDecimals),
    insecurity: insecurity.map(sixDecimals),
    chances: table(chances),
    own: table(own),
    other: table(other),
  };
}

function weightsOf(actors: readonly Actor[]): number[] {
  return actors.map(({ power, salience }) => power * salience);
}

function medianOf(actors: readonly Actor[], positions: readonly number[]): number {
  return weightedMedian(positions, weightsOf(actors))!;
}

function rangeOf(positions: readonly number[]): number {
  return Math.max(...positions) - Math.min(...positions);
}

function refuseActors(actors: readonly Actor[]): Refused | undefined {
  if (actors.length === 0) return { refused: 'no-party' };
  const refused = refuseNumbers(actors.flatMap(({ power, position, salience }) => [power, position, salience]));
  if (refused) return refused;
  for (const [i, { power, salience }] of actors.entries()) {
    if (power < 0 || salience < 0) return { refused: 'negative-weight', parties: [i] };
    if (salience > 1) return { refused: 'out-of-range', parties: [i] };
  }
  const total = weightsOf(actors).reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? undefined : { refused: 'no-stake' };
}

function refuseTerms({ rounds, statusQuo = 1 }: ChallengeTerms): Refused | undefined {
  const refused = refuseNumbers([rounds, statusQuo]);
  if (refused) return refused;
  const sound = Number.isInteger(rounds) && rounds >= 0 && rounds <= MOST_ROUNDS && statusQuo >= 0 && statusQuo <= 1;
  return sound ? undefined : { refused: 'out-of-range' };
}
