import type { Issue, IssueId, Level, Package } from '../../model/index.ts';

/** Steps of an issue tried either way, in twentieths of its range; the smallest is one level. */
const STRIDES = [0, 1, 3];

interface Change {
  readonly id: IssueId;
  readonly level: Level;
}

/** Every text that differs in one issue. */
export function singleWays(common: readonly Issue[], text: Package): readonly Package[] {
  return changesOf(common, text).map(one => changed(text, one));
}

/** Every text that differs in two issues. */
export function doubleWays(common: readonly Issue[], text: Package): readonly Package[] {
  const steps = changesOf(common, text);
  return steps.flatMap((one, n) =>
    steps
      .slice(n + 1)
      .filter(({ id }) => id !== one.id)
      .map(other => changed(text, one, other)),
  );
}

function changesOf(common: readonly Issue[], { levels }: Package): readonly Change[] {
  return common.flatMap(({ id, top }) => {
    const by = STRIDES.map(stride => Math.max(1, Math.round((stride * top) / 20)));
    const to = new Set([...by, ...by.map(stride => -stride)].map(stride => levels[id]! + stride));
    return [...to].filter(level => level >= 0 && level <= top).map(level => ({ id, level }));
  });
}

function changed({ levels, carveOuts }: Package, ...changes: readonly Change[]): Package {
  return { levels: { ...levels, ...Object.fromEntries(changes.map(({ id, level }) => [id, level])) }, carveOuts };
}
