import type { Locator, Page } from 'playwright-core';
import { text } from '../../src/web/text/index.ts';

/** A pause in which whatever a press has begun comes to its end, as it does where a person reads. */
export const reading = (page: Page, ms = 700): Promise<void> => page.waitForTimeout(ms);

/** Leaves one event after another, until none lies over the plan. */
export async function toThePlan(page: Page, leave: (event: Locator) => Promise<unknown> = event => event.click()): Promise<void> {
  const event = page.getByRole('button', { name: /^(Respond: |Back to the table$)/ }).first();
  const plan = page.getByRole('region', { name: text('plan') });
  for (;;) {
    await reading(page, 1000);
    await event.or(plan).first().waitFor();
    if (!(await event.isVisible())) return;
    await leave(event);
  }
}
