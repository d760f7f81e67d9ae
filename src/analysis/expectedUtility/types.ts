/** One who holds a position on a single issue. */
export interface Actor {
  /** At least 0. */
  readonly power: number;
  /** On the scale. */
  readonly position: number;
  /** 0–1. */
  readonly salience: number;
}

/**
 * Which reading of the model. 'published' gives the paper's own figures: chances divided by all votes of the round, votes
 * bent by the voter's risk, both sides of a quarrel seen with one's own risk, only own concessions considered, of several
 * compromises the lowest outcome, no capitulation, the range of the opening. 'printed' follows the text, and does not give its figures.
 */
export type Reading = 'published' | 'printed';

export interface ChallengeTerms {
  readonly reading: Reading;
  /** How often all move, 0–1000. */
  readonly rounds: number;
  /** Probability, 0–1, that nothing changes for who is not challenged; 1 unless given, as in the paper's main example. */
  readonly statusQuo?: number;
  /**
   * Whether it is good news that the other drifts to the median: 'always' (all that reproduces the paper's figure 11), or when
   * the median is 'nearer' than the other. Without effect at a status quo of 1. 'always' unless given, for the printed reading 'nearer'.
   */
  readonly drift?: 'always' | 'nearer';
}

/** Terms with nothing left open. */
export type FullTerms = Required<ChallengeTerms>;

export function fullTerms(terms: ChallengeTerms): FullTerms {
  return { statusQuo: 1, drift: terms.reading === 'published' ? 'always' : 'nearer', ...terms };
}

/** The issue as one round finds it. */
export interface Standing {
  readonly actors: readonly Actor[];
  /** By actor: where it now stands. */
  readonly positions: readonly number[];
  readonly median: number;
  /** Largest difference of positions, at the opening or now, by the reading; more than 0. */
  readonly range: number;
}
