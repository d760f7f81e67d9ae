import type { Change } from '../../scenario/index.ts';

/** Lines shown around what changed. */
const AROUND = 2;

/** What changed in a file, as a unified diff. Lines at both ends that are alike are left out; what lies between is shown whole. */
export function difference({ file, before, after }: Change): string {
  const [old, now] = [lines(before), lines(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const from = Math.max(0, head - AROUND);
  const kept = Math.min(AROUND, tail);
  const range = (all: readonly string[]): string => {
    const count = all.length - tail + kept - from;
    return `${count === 0 ? from : from + 1},${count}`;
  };
  return [
    `--- ${before === undefined ? '/dev/null' : file}`,
    `+++ ${after === undefined ? '/dev/null' : file}`,
    `@@ -${range(old)} +${range(now)} @@`,
    ...old.slice(from, head).map(line => ` ${line}`),
    ...old.slice(head, old.length - tail).map(line => `-${line}`),
    ...now.slice(head, now.length - tail).map(line => `+${line}`),
    ...now.slice(now.length - tail, now.length - tail + kept).map(line => ` ${line}`),
    '',
  ].join('\n');
}

function lines(content: string | undefined): readonly string[] {
  if (content === undefined) return [];
  return content.replace(/\n$/, '').split('\n');
}
