import type { Page } from 'playwright-core';

/** Something that moved without being asked to: how far, by the browser's reckoning, and what. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Runs in the page before anything else: keeps what moves, in `window.shifts`. It holds no function with a name, which tsx would not let travel. */
export function shifting(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect: a, currentRect: b }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element ? [element.localName, ...element.classList].join('.') : 'what is gone';
        return `${name} ${[a.x, a.y].map(Math.round)} to ${[b.x, b.y].map(Math.round)}`;
      });
      shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

export const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);

/** The sum of shifts, and what moved most. */
export function told(shifts: readonly Shift[]): readonly [sum: number, note: string] {
  const [worst] = [...shifts].sort((a, b) => b.value - a.value);
  return [shifts.reduce((sum, { value }) => sum + value, 0), worst ? `0; most by ${worst.moved.slice(0, 3).join(', ')}` : '0'];
}
