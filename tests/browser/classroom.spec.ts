import { type Browser, expect, type Page, test } from '@playwright/test';
import { replay } from '../../src/session/index.ts';
import { en } from '../../src/web/classroom/text/en.ts';
import { library } from '../library.ts';
import { advance, answer, ClassServer, handIn, joinAs, newPage, rejoinCode, standing, toTable, wellFormed } from './aClass.ts';
import { accessible, fits } from './checks.ts';
import { button, exported, meeting } from './helpers.ts';

const server = new ClassServer(4405);
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

/** Eight students, a seat each; bots hold the rest of the thirty-three. */
const SEATS = ['sg', 'us', 'de', 'fr', 'pl', 'es', 'it', 'ca'] as const;
const MEETINGS = ['antalya-ministerial', 'brussels-capability-targets', 'hague-summit'] as const;
/** Rounds of each meeting, by the class's own setting. */
const ROUNDS = 2;
const SMALL = { width: 360, height: 740 };
const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1024, height: 700 };

interface Lesson {
  readonly browser: Browser;
  readonly desk: Page;
  readonly projector: Page;
  readonly code: string;
  /** S1 to S8: the second and the fourth hold phones. */
  readonly students: readonly Page[];
}

const handedIn = (desk: Page, count: number) => expect(desk.getByText(`${count} of 8 handed in`)).toBeVisible();
/** Of the first table's round, as the desk shows it. */
async function secondsLeft(desk: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await standing(desk).locator('.time').textContent()) ?? '').split(':').map(Number);
  return 60 * minutes + seconds;
}
const place = (at: number): string => {
  const { scenario, say } = meeting(MEETINGS[at]!);
  return say(`place.${scenario.calendar.place}`);
};

/** A class for the campaign, its meetings cut short, with its roster; gives its code. */
async function openClass(desk: Page): Promise<string> {
  await desk.goto(server.desk);
  await desk.getByLabel(en['desk.play']).selectOption('road-to-the-hague');
  await desk.getByLabel(en['desk.preset']).selectOption('75');
  await desk.getByLabel(en['desk.most']).selectOption(String(ROUNDS));
  await expect(desk.getByText('6 rounds of 8 minutes: 48 minutes at the table.')).toBeVisible();
  await desk.getByLabel(en['desk.roster']).fill(SEATS.map((seat, n) => `S${n + 1}, A, ${seat}`).join('\n'));
  await accessible(desk, 'opening a class');
  await button(desk, en['desk.create']).click();
  await expect(desk.getByText(en['desk.peopleNone'])).toBeVisible();
  const code = (await desk.locator('.big-code').textContent())!;
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
  return code;
}

/** Everybody is in, on eight devices; what is waiting for them can be read by all. */
async function everybodyJoins(browser: Browser, desk: Page, code: string): Promise<readonly Page[]> {
  // One has a graphics card: what is drawn has journeys of its own, and eight pages drawing at once starve a small machine.
  const students = await Promise.all(SEATS.map((_, n) => newPage(browser, [undefined, SMALL, undefined, PHONE][n] ?? LAPTOP, n === 0)));
  const [one, small] = students as [Page, Page];
  await small.goto(`${server.at}j/${code}`);
  await expect(small.getByLabel(en['join.label'])).toBeVisible();
  await accessible(small, 'joining');
  await fits(small, 'joining, on a phone');
  await Promise.all(students.map((page, n) => joinAs(page, server.at, code, `S${n + 1}`)));
  await answer(one, 'before', 2);
  await accessible(one, 'waiting, with the questions answered');
  await fits(small, 'waiting, on a phone');
  await expect(desk.getByText('S8', { exact: true })).toBeVisible();
  return students;
}

/** The desk's papers, the wall, and the start. */
async function begins({ desk, projector, code, students }: Lesson): Promise<void> {
  await projector.goto(`${server.at}#/watch/${code}`);
  await expect(projector.locator('.big-code')).toHaveText(code);
  await desk.getByRole('link', { name: en['desk.papers'] }).click();
  await expect(desk.getByRole('heading', { name: en['papers.guide'] })).toBeVisible();
  await accessible(desk, 'the papers');
  await desk.getByRole('link', { name: en['papers.back'] }).click();
  await button(desk, en['desk.start']).click();
  await expect(projector.getByText(`Round 1 of ${ROUNDS}`)).toBeVisible();
  await accessible(projector, 'the projector');
  await wellFormed(projector, 'the projector', ['region projector.join']);
  const [, small] = students as [Page, Page];
  await Promise.all(students.slice(0, 4).map(toTable));
  await fits(small, 'a student at the table, on a phone');
}

/** A round in which one reloads, the server dies, one comes back from elsewhere and one leaves for good; others are still reading. */
async function troubledRound({ browser, desk, code, students }: Lesson, rejoin: string): Promise<Page> {
  const [one, small, three, phone, reader, ...others] = students as [Page, Page, Page, Page, Page, ...Page[]];
  await handIn(one);
  await handedIn(desk, 1);
  await expect(reader.locator('main.briefing'), 'who reads is not disturbed by others at work').toBeVisible();
  await small.reload();
  await expect(small.getByText('1 of 8 delegations have handed in')).toBeVisible();

  await server.stop('SIGKILL');
  await server.start();
  await handedIn(desk, 1);
  await expect(one.getByText(en['bar.yours'])).toBeVisible();

  const elsewhere = await newPage(browser, undefined, false);
  await elsewhere.goto(`${server.at}j/${code}`);
  await elsewhere.getByText(en['join.rejoinTitle']).click();
  await elsewhere.getByLabel(en['join.rejoin']).fill(rejoin);
  await button(elsewhere, en['join.rejoinGo']).click();
  await expect(three.getByText(en['gone.elsewhere'])).toBeVisible();
  await three.context().close();

  await others.pop()!.context().close();
  await expect(desk.getByText(', 1 away')).toBeVisible();
  const before = await secondsLeft(desk);
  await button(desk, en['row.extend'].replace('{table}', 'A')).click();
  await expect(async () => expect(await secondsLeft(desk)).toBeGreaterThan(before)).toPass();
  await button(desk, en['row.look'].replace('{table}', 'A')).click();
  await expect(desk.getByText(en['desk.shoulderNote'])).toBeVisible();
  await accessible(desk, 'the desk with a table open');
  await fits(desk, 'the desk with a table open');
  await wellFormed(desk, 'the desk with a table open', ['button desk.advance']);
  await button(desk, 'Let a bot play Canada').click();
  await handedIn(desk, 2);
  // Who has come back, by a reload or on another device, is handed its briefing again.
  await Promise.all([elsewhere, small].map(toTable));
  await Promise.all([elsewhere, small, phone].map(handIn));
  await handedIn(desk, 5);
  await advance(desk);
  await expect(standing(desk)).toContainText(`round 2 of ${ROUNDS}`);
  return elsewhere;
}

/** Something the facilitator says, on everybody's stage. */
async function news({ desk, projector }: Lesson, said: string): Promise<void> {
  await button(desk, en['desk.news']).first().click();
  await desk.getByLabel(en['messages.text']).fill(said);
  await button(desk, en['messages.send']).click();
  // The list of what was said grows the dialog, and moves its buttons.
  await expect(desk.getByRole('dialog').getByRole('listitem').getByText(said)).toBeVisible();
  await button(desk.getByRole('dialog'), 'Close').click();
  await expect(projector.getByText(said)).toBeVisible();
}

/** Round by round until the meeting is over; a silence opened in the last round runs out in one more. */
async function meetingEnds(desk: Page): Promise<void> {
  const over = new RegExp(`${en['desk.status.between']}|(^|[^a-z])over, `);
  for (let n = 0; n < ROUNDS + 2 && !over.test((await standing(desk).textContent()) ?? ''); n += 1) await advance(desk);
  await expect(standing(desk)).toContainText(over);
}

/** The next meeting opens for everybody, with its briefing; who is there hands in, the facilitator moves on. */
async function nextMeeting({ desk, projector, students: [one] }: Lesson, others: readonly Page[], at: number): Promise<void> {
  await expect(one!.getByText(en['bar.between'])).toBeVisible();
  await advance(desk);
  await expect(standing(desk)).toContainText(`round 1 of ${ROUNDS}`);
  await expect(projector.getByRole('heading', { name: `${place(at)}, table A` })).toBeVisible();
  await Promise.all(
    [one!, ...others].map(async page => {
      await expect(page.locator('main.briefing').getByRole('heading', { name: place(at), level: 1 })).toBeVisible();
      await toTable(page);
      await handIn(page);
    }),
  );
  await handedIn(desk, 2 + others.length);
  await meetingEnds(desk);
}

/** The debrief in front of everybody, and what the students see of it. */
async function debrief({ desk, projector, students: [one] }: Lesson): Promise<void> {
  await expect(one!.getByText(en['bar.over'])).toBeVisible();
  await button(desk, en['desk.reveal']).first().click();
  await one!.reload();
  await answer(one!, 'after', 4);
  await button(desk, en['compare.open']).first().click();
  await expect(desk.getByRole('heading', { name: en['compare.gains'] })).toBeVisible();
  const titles = MEETINGS.map(id => meeting(id).say('scenario.title'));
  await expect(desk.getByRole('dialog').getByLabel(en['compare.meeting']).locator('option')).toHaveText(titles);
  await accessible(desk, 'tables side by side');
  await button(desk.getByRole('dialog'), 'Close').click();
  await expect(projector.getByRole('heading', { name: en['compare.title'] })).toBeVisible();
  await accessible(projector, 'the debrief on the wall, with every seat at the table');
  await wellFormed(projector, 'the debrief on the wall');
  await button(desk, en['replay.unveil']).first().click();
  await button(desk, en['desk.sure']).click();
  await expect(one!.getByRole('link', { name: en['replay.title'] })).toBeVisible();
  await button(one!, /debrief/i)
    .first()
    .click();
  await expect(one!.locator('.charts')).toBeVisible();
}

/** Every export, with everybody in it who was there, for however long; the game's record plays again. */
async function exportAll({ desk, code }: Lesson): Promise<void> {
  await button(desk, en['desk.export']).first().click();
  const saved = (kind: 'gradebook.csv' | 'moves.csv' | 'answers.csv' | 'class.json' | 'statements.ndjson') =>
    exported(desk, button(desk, en[`desk.export.${kind}`]));
  const gradebook = await saved('gradebook.csv');
  for (const n of SEATS.keys()) expect(gradebook).toContain(`\r\nS${n + 1},A,`);
  expect(await saved('moves.csv')).toContain('\r\n');
  expect(await saved('answers.csv')).toContain(',2,4,2\r\n');
  const statements = (await saved('statements.ndjson')).split('\n').flatMap(line => (line === '' ? [] : JSON.parse(line)));
  const { manifest, entries, tables } = JSON.parse(await saved('class.json'));
  expect(manifest).toMatchObject({ class: code, people: SEATS.length, entries: entries.length, tables: tables.length });
  expect(statements).toHaveLength(manifest.rows['statements.ndjson']);
  expect(tables[0].record).toMatchObject({ setup: { play: 'road-to-the-hague', rounds: ROUNDS } });
  expect(tables[0].record.meetings).toHaveLength(MEETINGS.length);
  expect(replay(library(), tables[0].record)).toHaveProperty('ok');
}

test('a campaign in a class: desk, projector, eight students, bots in the rest, to the debrief and the export', async ({ browser }) => {
  test.setTimeout(280_000);
  const desk = await newPage(browser);
  const code = await test.step('the class is opened', () => openClass(desk));
  const students = await test.step('everybody joins', () => everybodyJoins(browser, desk, code));
  const rejoin = await rejoinCode(students[2]!);
  const lesson: Lesson = { browser, desk, projector: await newPage(browser, { width: 1920, height: 1080 }), code, students };
  await test.step('it begins', () => begins(lesson));
  const elsewhere = await test.step('a round with trouble', () => troubledRound(lesson, rejoin));
  await test.step('news', () => news(lesson, 'A storm closes the harbour.'));
  await test.step('Antalya ends', () => meetingEnds(desk));
  await test.step('Brussels', () => nextMeeting(lesson, [students[1]!], 1));
  await test.step('The Hague', () => nextMeeting(lesson, [elsewhere], 2));
  await test.step('debrief', () => debrief(lesson));
  await test.step('export', () => exportAll(lesson));
});
