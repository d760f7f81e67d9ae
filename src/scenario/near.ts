/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : a.length + b.length;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The name somebody probably meant: at most a third of its letters off, capitals aside. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** `a, b or c`; long lists are cut. */
export function list(names: Iterable<string>, joint = 'or'): string {
  const all = [...new Set(names)].map(name => `'${name}'`);
  if (all.length === 0) return 'none';
  if (all.length > 12) return `${all.slice(0, 10).join(', ')} and ${all.length - 10} more`;
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1)}`;
}

/** What to do about a name that is not there. */
export function mend(word: string, names: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, names);
  return meant === undefined ? otherwise : `did you mean '${meant}'?`;
}
