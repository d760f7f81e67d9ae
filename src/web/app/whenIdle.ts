/** Calls once when nothing else is to be done. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => act(), { timeout: 10_000 });
  else setTimeout(act, 2000);
}

/** Calls once after the first press or key, when nothing else is to be done: what a first visit does not need must not slow it down. */
export function afterFirstInput(act: () => void): void {
  const inputs = ['pointerdown', 'keydown'] as const;
  const begin = () => {
    for (const input of inputs) removeEventListener(input, begin, true);
    whenIdle(act);
  };
  for (const input of inputs) addEventListener(input, begin, true);
}
