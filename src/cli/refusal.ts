import { text } from './text/index.ts';

/** What a shell expects of a program stopped by Ctrl+C. */
export const STOPPED = 130;

/** Something a person can mend: shown as one sentence, without a stack. */
export class CannotDo extends Error {}

/** A game broke off: our bug. The message names its scenario and seed; `--tell` plays it again and shows where. */
export class BrokenOff extends Error {}

/** Runs a command: its exit code, or 2 after the one sentence that says why it cannot be done, or 1 after one that says what broke off. */
export async function command(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const broke = error instanceof BrokenOff;
    if (!broke && !(error instanceof CannotDo)) throw error;
    process.stderr.write(`${broke ? text('order.brokenOff', { reason: error.message }) : error.message}\n`);
    process.exitCode = broke ? 1 : 2;
  }
}

/** Two options that exclude each other. Throws `CannotDo`. */
export function refuseTogether(given: Readonly<Record<string, unknown>>, one: string, other: string): void {
  if (given[one] !== undefined && given[other] !== undefined)
    throw new CannotDo(text('order.notTogether', { name: `--${one}`, other: `--${other}` }));
}

/** An option that says nothing without another. Throws `CannotDo`. */
export function refuseWithout(given: Readonly<Record<string, unknown>>, one: string, other: string): void {
  if (given[one] !== undefined && given[other] === undefined)
    throw new CannotDo(text('order.together', { name: `--${one}`, other: `--${other}` }));
}
