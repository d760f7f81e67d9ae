import { expect, type Page, test } from '@playwright/test';
import type { Move, MoveOf } from '../../src/model/index.ts';
import { createSession, type Session, type Setup } from '../../src/session/index.ts';
import { text } from '../../src/web/text/index.ts';
import { learning } from '../../src/web/text/learning.ts';
import { library } from '../library.ts';
import { accessible } from './checks.ts';
import { beginButton, beginGame, button, handInButton, meeting, pick, respondButton, savesButton } from './helpers.ts';
import { placard } from './keyboard.ts';

const SEAT = 'hythe';
const FRIEND = 'saltmere';
const { scenario, say } = meeting('harbour-quotas');
const party = (id: string): string => say(`party.${id}.name`);
const [quota, closure] = scenario.issues;

const offer: Move = {
  type: 'makeOffer',
  party: FRIEND,
  terms: { gives: [], concedes: { issue: closure!.id, to: 1 }, wants: { kind: 'backing' } },
};

/** One step up on the first issue of the draft; down where there is no up. */
function amendment(session: Session): MoveOf<'proposeAmendment'> {
  const now = session.view(SEAT).draft!.levels[quota!.id]!;
  const top = quota?.kind === 'scale' ? quota.top : 0;
  return { type: 'proposeAmendment', changes: [{ issue: quota!.id, to: now === top ? now - 1 : now + 1 }] };
}

/** A game in which, after an offer and an amendment, an event asks this seat and somebody has made it an offer. */
function eventfulGame(): Setup {
  for (let seed = 1; seed <= 200; seed += 1) {
    const setup: Setup = { play: scenario.id, seed: String(seed), people: [SEAT], difficulty: 'standard' };
    const session = createSession(library(), setup);
    session.submit(SEAT, [offer]);
    if (!session.view(SEAT).draft || session.view(SEAT).own!.asked.length > 0) continue;
    if (session.submit(SEAT, [amendment(session)]).kind !== 'resolved') continue;
    const { own, phase } = session.view(SEAT);
    if (own!.offers.length === 1 && own!.asked.length === 1 && phase.name === 'bargaining') return setup;
  }
  throw new Error('in two hundred games nobody made an offer to this seat while an event asked it');
}

test('an ally’s seat by mouse: an offer, an amendment, taking back, an event, and a page loaded again', async ({ page }) => {
  const setup = eventfulGame();
  const session = createSession(library(), setup);
  await page.goto('/');
  await beginGame(page, setup);
  await button(page, text('briefing.start')).click();

  await test.step('an offer', async () => {
    await page
      .getByRole('button', { name: new RegExp(`^${party(FRIEND)}[,:]`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: party(FRIEND), exact: true })).toBeVisible();
    await addMove(page, 'makeOffer');
    const form = page.getByRole('dialog');
    await expect(placard(form, FRIEND)).toBeChecked();
    await expect(button(form, text('plan.add'))).toBeDisabled();
    const given = form.getByRole('group', { name: text('offer.gives') });
    await pick(given.getByRole('radio', { name: say(`issue.${closure!.id}.label`), exact: true }));
    await pick(
      given
        .getByRole('group', { name: text('field.towards') })
        .getByRole('radio')
        .nth(1),
    );
    await accessible(page, 'an offer being made');
    await button(form, text('plan.add')).click();
    await handIn(page);
    session.submit(SEAT, [offer]);
  });

  await test.step('an amendment, taken back and proposed again', async () => {
    await closeEvents(page, session);
    const move = amendment(session);
    await amend(page, move);
    await accessible(page, 'a round at the table');
    await handIn(page);
    await button(page, text('undo')).first().click();
    const now = page.getByText(text('bar.round', { round: 2, of: scenario.procedure.rounds }));
    await expect(now.filter({ visible: true })).toHaveCount(1);
    await expect(handInButton(page)).toHaveText(text('handIn.none'));
    await amend(page, move);
    const foreseen = session.forecast(SEAT, [move]).reception!;
    await handInButton(page).click();
    const ranges = [foreseen.support, foreseen.reserve, foreseen.object].map(({ low, middle, high }) =>
      low < high ? `${low}–${high}` : `${middle}`,
    );
    await expect(page.locator('.round-sum dd .soft')).toHaveText(ranges.map(range => text('round.forecast', { range })));
    await goOn(page);
    session.submit(SEAT, [move]);
  });

  await test.step('an event and an offer to answer, and the page loaded again before handing in', async () => {
    const { own, events } = session.view(SEAT);
    const event = scenario.events.find(e => e.id === own!.asked[0])!;
    for (const id of events.current) {
      await expect(page.getByRole('heading', { name: say(`event.${id}.title`) })).toBeVisible();
      if (id !== event.id) await respondButton(page).click();
      else await button(page, text('event.later')).click();
    }
    await button(page, text('asked.open', { count: 2 })).click();
    await pick(page.getByRole('radio', { name: say(`event.${event.id}.choice.${event.choices.at(-1)!.id}.label`) }));
    await respondButton(page).click();
    await button(page, text('asked.open', { count: 1 })).click();
    const offers = page.getByRole('dialog', { name: text('offers.title', { count: 1 }) });
    await accessible(page, 'an offer to answer');
    await button(offers, text('offers.counter')).click();
    const counter = page.getByRole('dialog', { name: /^Counter to / });
    await expect(counter).toBeVisible();
    await accessible(page, 'a counter-offer');
    await button(counter, text('back')).click();
    await button(offers, text('offers.accept')).click();
    await button(offers, text('done')).click();
    await expect(handInButton(page)).toHaveText(`${text('handIn')}2`);
    await page.waitForTimeout(400);

    await page.reload();
    const going = text('title.continueAt', { meeting: say('scenario.title'), round: 3 });
    await page.getByRole('button', { name: going }).click();
    await closeEvents(page, session);
    await expect(handInButton(page)).toHaveText(`${text('handIn')}2`);
    await expect(button(page, text('asked.open', { count: 1 }))).toBeHidden();
    await handIn(page);
    session.submit(SEAT, [
      { type: 'answerEvent', event: event.id, choice: event.choices.at(-1)!.id },
      { type: 'answerOffer', offer: own!.offers[0]!.id, answer: { kind: 'accept' } },
    ]);
  });

  await test.step('to the end, and the finished game in its slot', async () => {
    while (!session.over()) {
      await closeEvents(page, session);
      await handIn(page);
      session.submit(SEAT, []);
    }
    await button(page, text('ending.debrief')).click();
    await expect(page.getByRole('heading', { name: text('debrief.worth') })).toBeVisible();
    await button(page, text('ending.another')).click();
    await expect(beginButton(page)).toBeVisible();
    await savesButton(page).click();
    const saves = page.getByRole('dialog', { name: text('title.saves') });
    await expect(saves.getByText(text('saves.over', { play: say('scenario.title'), seat: party(SEAT) }))).toBeVisible();
    await accessible(page, 'saved games');
    await button(saves, text('saves.delete')).click();
    await button(saves, text('saves.reallyDelete')).click();
    await expect(saves.getByText(text('saves.none'))).toBeVisible();
  });
});

/** How the staff may expect a vote to go. */
const verdicts = () => ['yes', 'open', 'no'].map(likely => learning('weigh.carried', { likely, offer: 'no' }));

async function addMove(page: Page, type: Move['type']): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${text('plan.addMove')}`) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${text(`move.${type}`)} `) })
    .click();
}

async function amend(page: Page, move: MoveOf<'proposeAmendment'>): Promise<void> {
  await addMove(page, 'proposeAmendment');
  const form = page.getByRole('dialog');
  const box = (issue: string) => page.getByRole('checkbox', { name: say(`issue.${issue}.label`), exact: true });
  for (const { id } of scenario.issues.filter(issue => issue.scope === 'common'))
    await box(id).setChecked(move.changes.some(({ issue }) => issue === id));
  for (const { issue, to } of move.changes) {
    const clause = form.getByRole('listitem').filter({ has: box(issue) });
    const slider = clause.getByRole('slider');
    const up = to > Number(await slider.inputValue());
    await button(clause, text(up ? 'level.more' : 'level.less')).click();
    await expect(slider).toHaveValue(String(to));
  }
  await expect(form.getByRole('status').last()).toHaveText(new RegExp(`^(${verdicts().join('|')})$`));
  await button(form, text('plan.add')).click();
}

/** What is on stage this round, read and closed. */
async function closeEvents(page: Page, session: Session): Promise<void> {
  for (const id of session.view(SEAT).events.current) {
    await expect(page.getByRole('heading', { name: say(`event.${id}.title`) })).toBeVisible();
    await respondButton(page).click();
  }
}

/** Hands in, lets the round be told at once, and goes on. */
async function handIn(page: Page): Promise<void> {
  await handInButton(page).click();
  await goOn(page);
}

async function goOn(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: new RegExp(`^${text('round.skip')}`) });
  const on = button(page, text('round.continue'));
  await expect(on).toBeVisible();
  if (await skip.isVisible()) await skip.click({ timeout: 1000 }).catch(() => undefined);
  await on.click();
}
