import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which a frame is no longer waited for: a tab that nobody looks at draws none. */
const LONGEST = 100;

/** Calls once what is drawn now is on the screen. Returns what takes it back. */
function afterPaint(act: () => void): () => void {
  let timer = setTimeout(act, LONGEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // The frame itself is painted between the two.
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * A value as it was when last painted, at first the one given: what takes long to draw hangs on this, so that a press is answered by the frame
 * before it, and it is drawn in pieces between which other presses are heard.
 */
export function usePainted<T>(value: T, first: T = value): T {
  const [painted, setPainted] = useState(() => first);
  useEffect(
    () => (Object.is(value, painted) ? undefined : afterPaint(() => startTransition(() => setPainted(() => value)))),
    [value, painted],
  );
  return painted;
}
