/** What comes after a session: signing, unlocking, the original beside the change, make-ups. */
import type { Locator, Page } from '@playwright/test';
import { demoPins } from '../../../src/shared/domain/demo.ts';
import { pattern, wordsOf } from './words.ts';

const { after, common, makeUps } = wordsOf('ru');

export class AfterPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** On Today: how many wait for a signature. */
  get toSign(): Locator {
    return this.#page.getByRole('button', { name: pattern(after.toSignCount) });
  }

  /** On Today: the way to the make-ups, with how many are owed. */
  get makeUps(): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${after.owedNone}(: \\d+)?$`) });
  }

  get signAll(): Locator {
    return this.#page.getByRole('button', { name: pattern(after.signAll) });
  }

  get sign(): Locator {
    return this.#page.getByRole('button', { name: after.sign, exact: true });
  }

  get reopen(): Locator {
    return this.#page.getByRole('button', { name: after.reopen });
  }

  /** That of the session; a message may offer one as well. */
  get undo(): Locator {
    return this.#page.getByRole('main').getByRole('button', { name: common.undo, exact: true });
  }

  get compare(): Locator {
    return this.#page.getByRole('button', { name: after.compare });
  }

  /** What the bar of a finished session says. */
  bar(sentence: string): Locator {
    return this.#page.getByText(pattern(sentence));
  }

  get unlockButton(): Locator {
    return this.#page.getByRole('button', { name: after.unlock });
  }

  get confirmUnlock(): Locator {
    return this.dialog.getByRole('button', { name: after.unlockNow, exact: true });
  }

  async enterPin(pin: string = demoPins.specialist): Promise<void> {
    const pad = this.#page.getByRole('group', { name: after.pin });
    for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
    await pad.getByRole('button', { name: after.confirm }).click();
  }

  async unlock(reason: string): Promise<void> {
    await this.unlockButton.click();
    await this.dialog.getByText(reason, { exact: true }).click();
    await this.confirmUnlock.click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** A line of the comparison, e.g. attendance of the only child. */
  line(what: string): Locator {
    return this.dialog.getByRole('row').filter({ hasText: what });
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole('button', { name: common.close }).click();
  }

  /** Missed sessions under the chosen filter. */
  get missed(): Locator {
    return this.#page.getByRole('main').getByRole('list').locator(':scope > li');
  }

  async filter(name: keyof typeof makeUps.filters): Promise<void> {
    await this.#page.getByText(new RegExp(`^${makeUps.filters[name]} · \\d+$`)).click();
  }

  get startMakeUp(): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${makeUps.start}`) });
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: common.back, exact: true }).click();
  }
}
