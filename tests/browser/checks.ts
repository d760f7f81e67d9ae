import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of WCAG 2.2 A and AA that axe can check, on what is shown now; and that no text is missing its words. */
export async function accessible(page: Page, where: string): Promise<void> {
  const shown = (await page.locator('body').textContent()) ?? '';
  expect.soft(shown.match(/\[[a-z]\w*(\.[\w-]+)+\]/g) ?? [], `texts without words, ${where}`).toEqual([]);
  await settled(page);
  const { violations } = await axe(page);
  const found: string[] = [];
  for (const { id, help, nodes } of violations)
    for (const { target, failureSummary } of nodes) {
      const which = target.join(' ');
      if (id === 'target-size' && (await isCut(page, which))) continue;
      found.push(`${id}: ${help}\n    ${which}\n    ${failureSummary?.split('\n').slice(1).join(' ')}`);
    }
  expect.soft(found, `axe, ${where}`).toEqual([]);
}

/** Half behind the edge of the pane it scrolls in, a control lies below what stands there only by axe's reckoning. */
function isCut(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(found => {
    const element = document.querySelector(found)!;
    const { top, bottom } = element.getBoundingClientRect();
    const scrolls = (pane: Element) => /auto|scroll/.test(getComputedStyle(pane).overflowY);
    for (let pane = element.parentElement; pane; pane = pane.parentElement) {
      const box = pane.getBoundingClientRect();
      if (scrolls(pane) && (top < box.top || bottom > box.bottom)) return true;
    }
    return false;
  }, selector);
}

/** In the page itself, which has no frames from elsewhere, and not by way of a blank one; brought along once a page; what passes is not listed. */
async function axe(page: Page) {
  const there = await page.evaluate('"axe" in window');
  return new AxeBuilder({ page, ...(there ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
}

/** When what comes in has come in, and nothing follows it: half faded in, nothing has its contrast. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const frame = () => new Promise(next => requestAnimationFrame(next));
    // What is put aside undrawn stands still in the middle of its way, and would be waited for in vain.
    const drawn = (effect: AnimationEffect | null) => !(effect instanceof KeyframeEffect) || (effect.target?.checkVisibility() ?? true);
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY && drawn(effect),
        );
    for (let still = 0; still < 2; still += 1) {
      await frame();
      const now = moving();
      if (now.length === 0) continue;
      await Promise.allSettled(now.map(({ finished }) => finished));
      still = -1;
    }
  });
}

/** What a screen reader would have been given to say: from now on, every change of a live region. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { region: number; words: string }[] = [];
    const numbers = new WeakMap<Element, number>();
    let last = 0;
    Object.assign(window, { said });
    new MutationObserver(changes => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output');
        const words = region?.textContent?.trim();
        if (!region || !words) continue;
        if (!numbers.has(region)) numbers.set(region, ++last);
        said.push({ region: numbers.get(region)!, words });
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What has been said since it was last asked. */
export function saidSince(page: Page): Promise<readonly { readonly region: number; readonly words: string }[]> {
  return page.evaluate(() => (window as unknown as { said: { region: number; words: string }[] }).said.splice(0));
}

/** Nothing to scroll sideways, nothing cut off at the side, a table that stays where it is, and every control at least 24 px each way. */
export async function fits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.classList.value.replaceAll(' ', '.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
    const wide = document.documentElement.clientWidth;
    const wrong: string[] = [];
    if (document.documentElement.scrollWidth > wide)
      wrong.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${wide} px`);
    // What is just rising into its place stands so much lower.
    const rise = 16;
    const below = document.documentElement.scrollHeight - window.innerHeight;
    if (document.querySelector('main.game') && below > rise) wrong.push(`the table can be scrolled away: by ${below} px`);
    const shown = document.querySelector('dialog[open]') ?? document;
    for (const element of shown.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX } = getComputedStyle(element);
      if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`scrolls sideways: ${name(element)}, ${element.scrollWidth} in ${element.clientWidth} px`);
      if (!element.matches('a[href], button, input, select, textarea, summary')) continue;
      const inText = element.matches('p a, li a, dd a, .term') || element.closest('.skip, .unseen');
      const ticked = element.matches('[type=radio], [type=checkbox], [type=file]') ? (element.closest('label') ?? element) : element;
      const { width, height, left, right } = ticked.getBoundingClientRect();
      if (inText || width === 0) continue;
      // What can be pressed may be larger than what is drawn.
      const around = getComputedStyle(ticked, '::after');
      const reach = (drawn: number, larger: string): number =>
        around.position === 'absolute' ? Math.max(drawn, Number.parseFloat(larger) || 0) : drawn;
      const least = Math.min(reach(width, around.width), reach(height, around.height));
      // A hair is left for fractions of a pixel.
      if (least < 23.9) wrong.push(`too small: ${name(ticked)}, ${width.toFixed(1)} × ${height.toFixed(1)} px`);
      if (left < -1 || right > wide + 1) wrong.push(`cut off: ${name(ticked)}, ${left.toFixed(0)} to ${right.toFixed(0)} of ${wide} px`);
    }
    return wrong;
  });
  expect.soft(found, `layout, ${where}`).toEqual([]);
}
