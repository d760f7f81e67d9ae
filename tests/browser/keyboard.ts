import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import type { Issue, Level, Move, OfferTerms, ScenarioId } from '../../src/model/index.ts';
import type { Words } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { accessible } from './checks.ts';
import { button, meeting } from './helpers.ts';

/** What a person at a keyboard can do. Every way leads over Tab, and no press may leave the focus nowhere. */
export class Keyboard {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs to a control, forwards or backwards as it lies nearer; fails when it cannot be reached. */
  async reach(target: Locator): Promise<void> {
    // Looked for by its role once: a look at all roles of a full table takes longer than a press.
    let control = await shown(target);
    const { back, stops } = await control.evaluate(way);
    const key = back ? 'Shift+Tab' : 'Tab';
    // Straight there but for the last steps; what else takes the focus on the way, a pane that scrolls, is found by looking.
    for (let n = 0; n < stops - 3; n += 1) await this.page.keyboard.press(key);
    for (let n = 0; n < 150; n += 1) {
      const at = await control.evaluate(element => (element.isConnected ? element === document.activeElement : 'gone'));
      if (at === true) return;
      if (at === 'gone') control = await shown(target);
      else await this.page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${target}; it is at ${await this.focused()}`);
  }

  /** Reaches a control, presses Enter, and sees that the focus is somewhere afterwards. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    const name = await this.focused();
    await this.page.keyboard.press('Enter');
    await this.kept(name);
  }

  /** Types a single key and sees that the focus is somewhere afterwards. */
  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.kept(`the key ${key}`);
  }

  async kept(after: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null), {
        message: `the focus is lost after ${after}`,
        intervals: [0, 20, 50, 100, 200],
        timeout: 4000,
      })
      .toBe(true);
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: at } = document;
      return `${at?.tagName.toLowerCase()} “${(at?.getAttribute('aria-label') ?? at?.textContent ?? '').slice(0, 40)}”`;
    });
  }

  /** Moves a slider to a level, a step at a time. */
  async slide(slider: Locator, level: Level): Promise<void> {
    const now = Number(await slider.inputValue());
    if (now === level) return;
    await this.reach(slider);
    for (let n = 0; n < Math.abs(level - now); n += 1) await this.page.keyboard.press(level > now ? 'ArrowRight' : 'ArrowLeft');
    await expect(slider).toHaveValue(String(level));
  }

  /** Chooses from a row of radio buttons: Tab to the one that is chosen, arrows to the other. */
  async choose(group: Locator, at: number): Promise<void> {
    const radios = group.getByRole('radio');
    // What a dialog holds is drawn after its frame.
    await expect(radios.first()).toBeVisible();
    const count = await radios.count();
    let now = -1;
    for (let n = 0; n < count; n += 1) if (await radios.nth(n).isChecked()) now = n;
    if (now === at) return;
    await this.reach(radios.nth(Math.max(0, now)));
    if (now < 0) await this.page.keyboard.press('Space');
    for (let n = Math.max(0, now); n !== at; n += Math.sign(at - n)) await this.page.keyboard.press(at > n ? 'ArrowDown' : 'ArrowUp');
    await expect(radios.nth(at)).toBeChecked();
  }

  /** Presses one of a group of radio buttons, wherever in the group they stand: Tab to the one that is chosen, arrows to the other. */
  async pick(radio: Locator): Promise<void> {
    if (await radio.isChecked()) return;
    const { name, by } = await radio.evaluate(element => {
      const { name: of } = element as HTMLInputElement;
      const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(of)}"]:not(:disabled)`)];
      return { name: of, by: all.indexOf(element as HTMLInputElement) - all.findIndex(({ checked }) => checked) };
    });
    await this.reach(this.page.locator(`input[name="${name}"]:checked`));
    for (let n = 0; n < Math.abs(by); n += 1) await this.page.keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(radio).toBeChecked();
  }

  /** Ticks a box, or takes the tick away. */
  async tick(box: Locator, wanted = true): Promise<void> {
    if ((await box.isChecked()) === wanted) return;
    await this.reach(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked: wanted });
  }

  /** Chooses from a list. */
  async select(list: Locator, value: string): Promise<void> {
    if ((await list.inputValue()) === value) return;
    await this.reach(list);
    const by = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex(option => option.value === wanted) - selectedIndex;
    }, value);
    for (let n = 0; n < Math.abs(by); n += 1) await this.page.keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(list).toHaveValue(value);
  }
}

/** The control as it stands in the page now, once it can be seen. */
async function shown(target: Locator): Promise<ElementHandle<Element>> {
  for (;;) {
    const control = (await target.elementHandle()) as ElementHandle<Element>;
    try {
      await control.waitForElementState('visible', { timeout: 30_000 });
      return control;
    } catch (error) {
      // Drawn anew meanwhile: then the new one is meant.
      if (await control.evaluate(element => element.isConnected)) throw error;
    }
  }
}

/** Which way a control lies from where the focus is, and about how many stops off. */
function way(target: Element): { readonly back: boolean; readonly stops: number } {
  const root = target.closest('dialog') ?? document;
  const at = document.activeElement;
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')].filter(element => {
    if (element === target || element === at) return true;
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    const { type, name, checked } = element as HTMLInputElement;
    return type !== 'radio' || checked || !root.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
  });
  const to = stops.indexOf(target as HTMLElement);
  const from = stops.findIndex(stop => stop === at || !!(at && at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING));
  if (from < 0 || !at || at === document.body) return { back: false, stops: 0 };
  const forwards = (to - from + stops.length) % stops.length;
  const back = forwards > stops.length - forwards;
  return { back, stops: back ? stops.length - forwards : forwards };
}

/** Whom a form aims its move at. */
export const placard = (form: Locator, party: string): Locator =>
  form.getByRole('group', { name: text('field.whom') }).locator(`input[value="${party}"]`);

/** Sets an issue's level in a form or an editor: options as a row of choices, scales as a slider. */
async function setLevel(keys: Keyboard, within: Locator, issue: Issue, level: Level): Promise<void> {
  if (issue.kind === 'options') await keys.choose(within, level);
  else await keys.slide(within.getByRole('slider'), level);
}

/** Plans a move as a person at a keyboard would: M, the act, its fields, “Add to the plan”; with `check`, looks at each dialog on the way. */
export async function planByKeyboard(keys: Keyboard, id: ScenarioId, move: Move, check = false): Promise<void> {
  const { scenario, say } = meeting(id);
  const { page } = keys;
  const issueOf = (issue: string): Issue => scenario.issues.find(i => i.id === issue)!;
  await keys.key('m');
  const choice = page.getByRole('dialog', { name: text('plan.choose') });
  if (check) await accessible(page, 'choosing a move');
  await keys.press(choice.getByRole('button', { name: new RegExp(`^${text(`move.${move.type}`)} `) }));
  const form = page.getByRole('dialog');
  /** Of a crowd a few are shown at first. */
  const whom = async (party: string): Promise<void> => {
    await expect(form.getByRole('group', { name: text('field.whom') })).toBeVisible();
    if ((await placard(form, party).count()) === 0) await keys.press(form.getByRole('button', { name: /^All \d+$/ }));
    await keys.pick(placard(form, party));
  };
  const onWhat = (issue: string): Locator =>
    form.getByRole('group', { name: text('field.issue') }).getByRole('radio', { name: say(`issue.${issue}.label`), exact: true });
  switch (move.type) {
    case 'tableDraft': {
      for (const [issue, level] of Object.entries(move.levels)) {
        const clause = form.getByRole('region', { name: say(`issue.${issue}.label`), exact: true });
        await setLevel(keys, clause, issueOf(issue), level);
      }
      if (check) await accessible(page, 'the draft editor');
      await keys.press(button(form, text('draft.plan')));
      return;
    }
    case 'consult':
    case 'leak':
      await whom(move.party);
      await keys.pick(onWhat(move.issue));
      break;
    case 'persuade':
      await whom(move.party);
      await keys.pick(onWhat(move.issue));
      await setLevel(keys, form.getByRole('group', { name: text('field.towards') }), issueOf(move.issue), move.to);
      break;
    case 'sendEnvoy':
    case 'applyPressure':
      await whom(move.party);
      break;
    case 'grantCarveOut':
      await whom(move.party);
      await keys.choose(form.getByRole('group', { name: text('field.thirds') }), move.thirds - 1);
      break;
    case 'makeStatement':
      await keys.pick(onWhat(move.issue));
      await setLevel(keys, form.getByRole('group', { name: text('field.level') }), issueOf(move.issue), move.level);
      break;
    case 'proposeAmendment':
      for (const { id, scope } of scenario.issues) {
        const to = move.changes.find(change => change.issue === id)?.to;
        if (scope !== 'common') continue;
        const box = page.getByRole('checkbox', { name: say(`issue.${id}.label`), exact: true });
        await keys.tick(box, to !== undefined);
        const clause = form.getByRole('listitem').filter({ has: box });
        if (to !== undefined) await setLevel(keys, clause.getByRole('group', { name: text('field.newText') }), issueOf(id), to);
      }
      break;
    case 'makeOffer':
      await whom(move.party);
      await setTerms(keys, form, move.terms, say, issueOf);
      break;
    case 'openSilence':
    case 'breakSilence':
    case 'closeMeeting':
    case 'askCarveOut':
      break;
    default:
      throw new Error(`no hand has learnt to plan ${move.type}`);
  }
  if (check) await accessible(page, `planning ${move.type}`);
  await keys.press(button(form, text('plan.add')));
}

async function setTerms(keys: Keyboard, form: Locator, terms: OfferTerms, say: Words, issueOf: (id: string) => Issue): Promise<void> {
  for (const asset of terms.gives) {
    await keys.tick(form.getByRole('checkbox', { name: say(`asset.${asset}`) }));
  }
  if (terms.concedes) {
    const gives = form.getByRole('group', { name: text('offer.gives') });
    await keys.pick(gives.getByRole('radio', { name: say(`issue.${terms.concedes.issue}.label`), exact: true }));
    await setLevel(keys, gives.getByRole('group', { name: text('field.towards') }), issueOf(terms.concedes.issue), terms.concedes.to);
  }
  const wants = form.getByRole('group', { name: text('offer.wants') });
  const kinds = ['backing', 'concession', 'pledge'] as const;
  await keys.choose(wants.getByRole('group', { name: text('offer.kind') }), kinds.indexOf(terms.wants.kind));
  if (terms.wants.kind === 'concession') {
    await keys.pick(wants.getByRole('radio', { name: say(`issue.${terms.wants.issue}.label`), exact: true }));
    await setLevel(keys, wants.getByRole('group', { name: text('field.towards') }), issueOf(terms.wants.issue), terms.wants.to);
  }
}
