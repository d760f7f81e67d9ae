import { pow } from '../elementary.ts';
import { chances } from './chances.ts';
import type { FullTerms, Standing } from './types.ts';

/** What the actors expect of quarrels in one round. By actor i, then j. */
export interface Expectations {
  /** By actor: above 1 cautious, below 1 daring; ½–2. */
  readonly risks: readonly number[];
  /** By actor: the basis of that, −1 for who is most secure to 1 for who is least. */
  readonly insecurity: readonly number[];
  readonly chances: readonly (readonly number[])[];
  /** What i expects of challenging j. */
  readonly own: readonly (readonly number[])[];
  /** What i thinks that j expects of challenging i; in the printed reading, what j does expect. */
  readonly other: readonly (readonly number[])[];
}

/**
 * Expected utilities of every challenge, in two passes: with everybody neutral to risk one learns how much each has to fear
 * from the rest, hence how daring it is (equations 33, 34); then all is reckoned again with that.
 */
export function expectations(standing: Standing, terms: FullTerms): Expectations {
  const actors = standing.positions.map((_, i) => i);
  const neutral = actors.map(() => 1);
  const before = chances(standing, neutral, terms.reading);
  const calm = through(standing, terms, 1);
  const feared = actors.map(i => {
    let sum = 0;
    for (const j of actors) if (j !== i) sum += calm(j, i, before[j]![i]!);
    return sum;
  });
  const insecurity = insecurityOf(feared);
  const risks = insecurity.map(basis => (1 - basis / 3) / (1 + basis / 3));
  const after = chances(standing, risks, terms.reading);
  const eyes = risks.map(risk => through(standing, terms, risk));
  const own = actors.map(i => actors.map(j => eyes[i]!(i, j, after[i]![j]!)));
  const other = actors.map(i => actors.map(j => (terms.reading === 'published' ? eyes[i]!(j, i, after[j]![i]!) : own[j]![i]!)));
  return { risks, insecurity, chances: after, own, other };
}

function insecurityOf(feared: readonly number[]): number[] {
  const most = Math.max(...feared);
  const least = Math.min(...feared);
  return feared.map(sum => (most > least ? (2 * sum - most - least) / (most - least) : 0));
}

/**
 * Expected utility of i challenging j with that chance of prevailing, seen with a risk exponent: what success and defeat are
 * worth if j cares enough to resist, success if it does not, less what comes of leaving j alone. Equations 15, 16 and 22 to 25.
 */
function through({ actors, positions, median, range }: Standing, { statusQuo, drift }: FullTerms, risk: number) {
  const unchanged = worth(0.5, risk);
  return (i: number, j: number, chance: number): number => {
    if (i === j) return 0;
    const apart = Math.abs(positions[i]! - positions[j]!) / range;
    const resists = actors[j]!.salience;
    const success = worth(0.5 - 0.5 * apart, risk);
    const failure = worth(0.5 + 0.5 * apart, risk);
    let leftAlone = statusQuo * unchanged;
    if (statusQuo < 1) {
      const off = Math.abs(positions[i]! - median) / range;
      const helped = drift === 'always' || off < apart;
      leftAlone += (1 - statusQuo) * worth(0.5 + (helped ? -0.25 : 0.25) * (off + apart), risk);
    }
    return resists * (chance * success + (1 - chance) * failure) + (1 - resists) * success - leftAlone;
  };
}

/** From 2, all that can be won, to −2. */
function worth(base: number, risk: number): number {
  return 2 - 4 * pow(Math.max(0, base), risk);
}
