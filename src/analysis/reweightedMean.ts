/** How the mean is to be reweighted; the units of `margins`, `floor` are points of utility. */
export interface Reweighting {
  /** By actor: its ideal on every issue. */
  readonly ideals: readonly (readonly number[])[];
  /** By actor: its salience on every issue, at least 0. */
  readonly saliences: readonly (readonly number[])[];
  /** By actor, at least 0. */
  readonly power: readonly number[];
  /** By actor: what the package is worth to it above its walk-away value. Below it counts as none above. */
  readonly margins: readonly number[];
  /** Added to every margin; keeps the weight of a loser finite. More than 0. */
  readonly floor: number;
  /** Largest weight of an actor, as a multiple of the average one. */
  readonly cap?: number;
  /** By actor: what else makes it count for more; 1 where nothing does. */
  readonly memory?: readonly number[];
}

/** Weight of each actor's voice: the nearer to walking away, the heavier, up to `cap` times the average. Not yet times power. */
export function urgency(margins: readonly number[], floor: number, cap?: number, memory?: readonly number[]): readonly number[] {
  const raw = margins.map(margin => 1 / (Math.max(Number.isNaN(margin) ? 0 : margin, 0) + floor));
  let total = 0;
  for (const weight of raw) total += weight;
  const most = cap === undefined ? Number.POSITIVE_INFINITY : (cap * total) / raw.length;
  return raw.map((weight, i) => Math.min(weight, most) * (memory?.[i] ?? 1));
}

/**
 * Where the first-order condition of the asymmetric Nash bargaining solution points, with quadratic losses: on each issue
 * the mean of ideals weighted by power × salience ÷ (utility − walk-away value). Nash 1950; Harsanyi & Selten 1972; the
 * derivation is in the project's model specification, 2.3. Iterated with a damped step it converges to the solution.
 *
 * @returns by issue, on its scale; undefined where no actor holds a stake
 */
export function reweightedMean(input: Reweighting): readonly (number | undefined)[] {
  const urgent = urgency(input.margins, input.floor, input.cap, input.memory);
  return meanByVoice(
    input.ideals,
    input.saliences,
    urgent.map((weight, i) => input.power[i]! * weight),
  );
}

/**
 * On each issue the mean of ideals, each weighted by the actor's voice times its salience there. `voices`: by actor.
 * Undefined where that comes to nothing.
 */
export function meanByVoice(
  ideals: readonly (readonly number[])[],
  saliences: readonly (readonly number[])[],
  voices: readonly number[],
): (number | undefined)[] {
  const issues = ideals[0]?.length ?? 0;
  const target: (number | undefined)[] = [];
  for (let k = 0; k < issues; k += 1) {
    let weighted = 0;
    let total = 0;
    for (let i = 0; i < voices.length; i += 1) {
      const weight = voices[i]! * saliences[i]![k]!;
      weighted += weight * ideals[i]![k]!;
      total += weight;
    }
    const mean = weighted / total;
    target.push(total > 0 && Number.isFinite(mean) ? mean : undefined);
  }
  return target;
}

/** A part of the way, 0–1, from where one is to the target; an issue without one stays. */
export function dampedStep(from: readonly number[], target: readonly (number | undefined)[], part: number): readonly number[] {
  return from.map((value, k) => {
    const to = target[k];
    return to === undefined ? value : value + part * (to - value);
  });
}
