import { expect, test } from '@playwright/test';
import { studio } from '../../src/web/text/en/studio.ts';
import { accessible } from './checks.ts';
import { Keyboard } from './keyboard.ts';

test('the map shows a party where its flag puts it, says who is nowhere, and is found and read by keyboard', async ({ page }) => {
  await page.goto('./#/studio');
  await page.getByRole('button', { name: /\bantalya-ministerial$/ }).click();
  const tab = page.getByRole('tab', { name: studio['side.zone'] });
  await tab.click();
  const keyboard = new Keyboard(page);
  await keyboard.reach(tab);
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: studio['side.preview'] })).toBeFocused();
  const region = page.getByRole('region', { name: studio['preview.map'] });
  const map = region.getByRole('img');
  await expect(map).toHaveAccessibleName(/^33 territories/);
  const lit = region.locator('path.party');
  const before = await lit.count();
  await accessible(page, 'the map');

  // A party moves off the map, and back by one step.
  await page.getByRole('navigation', { name: studio['files.label'] }).getByRole('button', { name: 'parties.yaml', exact: true }).click();
  await page.locator('.cm-line', { hasText: /^nl:/ }).getByText('nl', { exact: true }).nth(1).dblclick();
  // At once: letters far apart on a busy machine would be two steps to take back.
  await page.keyboard.insertText('nz');
  await expect(map).toHaveAccessibleName(/^32 territories/);
  await expect(lit).toHaveCount(before - 1);
  await expect(region).toContainText('Netherlands');
  await page.keyboard.press('Control+z');
  await expect(map).toHaveAccessibleName(/^33 territories/);
});
