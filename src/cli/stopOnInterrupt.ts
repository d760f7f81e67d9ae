/** A terminal's Ctrl+C may reach a program twice, from the terminal and from the runner that started it. */
const SAME_PRESS = 500;

/** A signal that the first Ctrl+C raises; the next one ends the program at once. */
export function stopOnInterrupt(onStop: () => void): AbortSignal {
  const stop = new AbortController();
  let first: number | undefined;
  process.on('SIGINT', () => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      stop.abort();
      // Leaves the line in which progress was told, and the terminal's ^C in it.
      if (process.stderr.isTTY) process.stderr.write('\n');
      onStop();
    } else if (now - first > SAME_PRESS) process.exit(130);
  });
  return stop.signal;
}
