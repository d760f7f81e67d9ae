import { useState } from 'react';

const slot = (code: string) => `five-percent:begins:${code.toUpperCase()}`;

/** Now, as a time of day, to the five minutes before. */
function aboutNow(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes() - (now.getMinutes() % 5))}`;
}

function heldOr(code: string, otherwise: string): string {
  try {
    const held = localStorage.getItem(slot(code));
    if (held) return held;
    localStorage.setItem(slot(code), otherwise);
  } catch {
    // Without storage a lesson begins anew with every page.
  }
  return otherwise;
}

/** The time of day a class's lesson begins, kept in the facilitator's browser: until it is set, when a page first asked. */
export function useBegins(code: string): readonly [string, (begins: string) => void] {
  const [begins, setBegins] = useState(() => heldOr(code, aboutNow()));
  function set(time: string): void {
    if (time === '') return;
    setBegins(time);
    try {
      localStorage.setItem(slot(code), time);
    } catch {
      // As above.
    }
  }
  return [begins, set];
}
