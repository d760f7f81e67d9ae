import { expect, test } from '@playwright/test';
import { en } from '../../src/web/classroom/text/en.ts';
import { advance, answer, ClassServer, joinAs, newPage, rejoinCode, toTable } from './aClass.ts';
import { accessible, fits } from './checks.ts';
import { button, exported } from './helpers.ts';

const server = new ClassServer(4405);
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

test('an hour in a class: desk, projector, eight students, a crash, the debrief and the export', async ({ browser }) => {
  test.setTimeout(280_000);
  const desk = await newPage(browser);
  await desk.goto(server.desk);
  await desk.getByLabel(en['desk.play']).selectOption('harbour-quotas');
  await desk.getByLabel(en['desk.preset']).selectOption('none');
  await desk.getByLabel(en['desk.perSeat']).fill('2');
  await accessible(desk, 'opening a class');
  await button(desk, en['desk.create']).click();
  await expect(desk.getByText(en['desk.peopleNone'])).toBeVisible();
  const code = (await desk.locator('.big-code').textContent())!;
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);

  const [one, phone, two] = [await newPage(browser), await newPage(browser, { width: 360, height: 740 }), await newPage(browser)];
  await phone.goto(`${server.at}j/${code}`);
  await expect(phone.getByLabel(en['join.label'])).toBeVisible();
  await accessible(phone, 'joining');
  await fits(phone, 'joining, on a phone');
  const tablet = await newPage(browser, { width: 390, height: 844 });
  const others = await Promise.all(Array.from({ length: 4 }, () => newPage(browser, { width: 1024, height: 700 })));
  for (const [n, page] of [one, phone, two, tablet, ...others].entries()) await joinAs(page, server.at, code, `S${n + 1}`);
  await answer(one, 'before', 2);
  await accessible(one, 'waiting, with the questions answered');
  const rejoin = await rejoinCode(two);
  await expect(desk.getByText('S3').first()).toBeVisible();
  await fits(phone, 'waiting, on a phone');

  const projector = await newPage(browser, { width: 1920, height: 1080 });
  await projector.goto(`${server.at}#/watch/${code}`);
  await expect(projector.locator('.big-code')).toHaveText(code);
  await desk.getByRole('link', { name: en['desk.papers'] }).click();
  await expect(desk.getByRole('heading', { name: en['papers.guide'] })).toBeVisible();
  await accessible(desk, 'the papers');
  await desk.getByRole('link', { name: en['papers.back'] }).click();
  await button(desk, en['desk.start']).first().click();
  await expect(projector.getByText('Round 1 of')).toBeVisible();
  await accessible(projector, 'the projector');

  const [five, reader, , gone] = others;
  await gone!.context().close();
  for (const page of [one, phone, two, tablet, five!]) await toTable(page);
  await accessible(one, 'a student at the table');
  await fits(phone, 'a student at the table, on a phone');
  await one.getByRole('button', { name: /^Hand in/ }).click();
  await expect(one.getByText(en['bar.yours'])).toBeVisible();
  await expect(desk.getByText('1 of 5 handed in')).toBeVisible();
  await expect(reader!.locator('main.briefing'), 'who reads is not disturbed by others at work').toBeVisible();

  await phone.reload();
  await expect(phone.getByText('1 of 5 delegations have handed in')).toBeVisible();

  await server.stop('SIGKILL');
  await server.start();
  await expect(desk.getByText('1 of 5 handed in')).toBeVisible();
  await expect(one.getByText(en['bar.yours'])).toBeVisible();

  const elsewhere = await newPage(browser);
  await elsewhere.goto(`${server.at}j/${code}`);
  await elsewhere.getByText(en['join.rejoinTitle']).click();
  await elsewhere.getByLabel(en['join.rejoin']).fill(rejoin);
  await button(elsewhere, en['join.rejoinGo']).click();
  await expect(two.getByText(en['gone.elsewhere'])).toBeVisible();
  await expect(elsewhere.locator('.class-bar')).toBeVisible();
  for (const page of [phone, elsewhere]) await toTable(page);
  for (const page of [phone, elsewhere, tablet, five!]) await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(desk.getByText('round 2 of')).toBeVisible();

  await desk.getByRole('button', { name: 'Look at table A' }).click();
  await expect(desk.getByText(en['desk.shoulderNote'])).toBeVisible();
  await accessible(desk, 'the desk with a table open');
  await button(desk, en['desk.news']).click();
  await desk.getByLabel(en['messages.text']).fill('A storm closes the harbour.');
  await button(desk, en['messages.send']).click();
  // The list of what was said grows the dialog, and moves its buttons.
  await expect(desk.getByRole('dialog').getByRole('listitem').getByText('A storm closes the harbour.')).toBeVisible();
  await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(projector.getByText('A storm closes the harbour.')).toBeVisible();

  for (let n = 0; n < 12 && !(await desk.getByText(/^over, /).isVisible()); n += 1) await advance(desk);
  await expect(one.getByText(en['bar.over'])).toBeVisible();
  await button(desk, en['desk.reveal']).first().click();
  await one.reload();
  await answer(one, 'after', 4);
  await button(desk, en['compare.open']).click();
  await expect(desk.getByRole('heading', { name: en['compare.gains'] })).toBeVisible();
  await accessible(desk, 'tables side by side');
  await desk.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(projector.getByRole('heading', { name: en['compare.title'] })).toBeVisible();
  await accessible(projector, 'the projector in the debrief');
  await button(desk, en['replay.unveil']).first().click();
  await button(desk, en['desk.sure']).click();
  await expect(one.getByRole('link', { name: en['replay.title'] })).toBeVisible();
  await one
    .getByRole('button', { name: /debrief/i })
    .first()
    .click();
  await expect(one.locator('.charts')).toBeVisible();

  await button(desk, en['desk.export']).click();
  for (const kind of ['gradebook.csv', 'moves.csv', 'answers.csv', 'class.json', 'statements.ndjson'] as const) {
    const written = await exported(desk, button(desk, en[`desk.export.${kind}`]));
    if (kind === 'answers.csv') expect(written).toContain(',2,4,2\r\n');
    if (kind === 'gradebook.csv') for (const label of ['S1', 'S2', 'S3', 'S8']) expect(written).toContain(`\r\n${label},A,`);
    if (kind === 'class.json') {
      const { manifest, entries, tables } = JSON.parse(written);
      expect(manifest).toMatchObject({ class: code, people: 8, entries: entries.length, tables: tables.length });
    }
  }
});
