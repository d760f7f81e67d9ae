import type { Expectations } from './expectations.ts';
import type { FullTerms, Standing } from './types.ts';

/** In the order in which they are preferred. */
const KINDS = ['confrontation', 'compromise', 'capitulation'] as const;

/** One actor's move in a round, and what it came of. Six decimals. */
export interface Concession {
  readonly actor: number;
  readonly toward: number;
  /** Both expect to win and the other more; the other expects more than this one fears; it fears more than the other expects. */
  readonly kind: (typeof KINDS)[number];
  /** What it expects of challenging the other, and the other of challenging it. */
  readonly own: number;
  readonly other: number;
  /** Where it moves. */
  readonly to: number;
}

/** By actor: the offer it takes, of all that others can press on it; figure 6. Undefined where it stays. */
export function taken(standing: Standing, expected: Expectations, terms: FullTerms): readonly (Concession | undefined)[] {
  return standing.positions.map((_, actor) => {
    let best: Concession | undefined;
    for (let toward = 0; toward < standing.positions.length; toward += 1) {
      const offer = offerOf(standing, expected, terms, actor, toward);
      if (offer && (!best || preferred(standing, terms, offer, best))) best = offer;
    }
    return best;
  });
}

function offerOf(
  { positions }: Standing,
  expected: Expectations,
  { reading }: FullTerms,
  actor: number,
  toward: number,
): Concession | undefined {
  const from = positions[actor]!;
  const goal = positions[toward]!;
  const own = expected.own[actor]![toward]!;
  const other = expected.other[actor]![toward]!;
  if (from === goal || !(other > 0)) return undefined;
  const offer = (kind: Concession['kind'], part: number) => ({ actor, toward, kind, own, other, to: from + (goal - from) * part });
  if (own > 0) return other > own ? offer('confrontation', 1) : undefined;
  if (own === 0) return undefined;
  if (other > -own) return offer('compromise', -own / other);
  return reading === 'printed' ? offer('capitulation', 1) : undefined;
}

/** Of two offers the first actor's stands, unless the later is of a better kind, or of the same and the lesser evil. */
function preferred({ positions }: Standing, { reading }: FullTerms, later: Concession, best: Concession): boolean {
  const rank = KINDS.indexOf(later.kind) - KINDS.indexOf(best.kind);
  if (rank !== 0) return rank < 0;
  if (reading === 'published' && later.kind === 'compromise') return outcome(later) < outcome(best);
  return Math.abs(later.to - positions[later.actor]!) < Math.abs(best.to - positions[best.actor]!);

  /** Where the two would meet if each pulled with what it expects. */
  function outcome({ actor, toward, own, other }: Concession): number {
    const [mine, theirs] = [Math.abs(own), Math.abs(other)];
    return (mine * positions[actor]! + theirs * positions[toward]!) / (mine + theirs);
  }
}
