import { quantile } from '../../src/analysis/index.ts';

/** How often each figure is taken; the median is printed. */
export const REPEATS = 5;

export const median = (sample: readonly number[]): number => quantile(sample, 0.5)!;

export const line = (what: string, value: string, note = ''): void => console.log(`${what.padEnd(52)}${value.padStart(14)}  ${note}`);

export function repeated(run: (n: number) => number): readonly number[] {
  return Array.from({ length: REPEATS }, (_, n) => run(n));
}

/** Milliseconds. */
export function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Milliseconds of processor time, those of the threads that clear and compile included: what a busy machine does beside does not count. */
export function worked(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
