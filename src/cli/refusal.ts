import { text } from './text/index.ts';

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
