import type { Text } from '../../../text/index.ts';

/** From one value to another, the unit said once: `2.4–3.1 % of GDP`, `mobility and cyber to open list`. */
export function spanText(from: string, to: string, text: Text): string {
  if (from === to) return to;
  const number = /^[\d.,]+/u;
  const [a, b] = [number.exec(from)?.[0], number.exec(to)?.[0]];
  if (a === undefined || b === undefined) return text('span.words', { from, to });
  const same = from.slice(a.length) === to.slice(b.length);
  return text('span.figures', { from: same ? a : from, to });
}
