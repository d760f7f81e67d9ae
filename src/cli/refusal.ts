/** Something a person can mend: shown as one sentence, without a stack. */
export class CannotDo extends Error {}

/** Runs a command: its exit code, or 2 after the one sentence that says why it cannot be done. */
export async function command(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof CannotDo)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
