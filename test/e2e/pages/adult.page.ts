/** The panel for adults in the studio: a long press, a PIN, and its sections. */
import type { Locator, Page } from '@playwright/test';
import { demoPins } from '../../../src/shared/domain/demo.ts';
import { Hand } from './hand.ts';
import { SignInPage } from './sign-in.page.ts';
import { type Words, wordsOf } from './words.ts';

const words = wordsOf('ru').adult;

export class AdultPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get button(): Locator {
    return this.#page.getByRole('button', { name: words.hold });
  }

  get question(): Locator {
    return this.#page.getByRole('heading', { name: words.who });
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { name: words.title });
  }

  /** Holds the button until a PIN is asked for. */
  async hold(): Promise<void> {
    const hand = await Hand.of(this.#page);
    const box = await this.button.boundingBox();
    if (!box) throw new Error('no button for adults');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await hand.move(middle);
    await hand.press(middle);
    await this.question.waitFor();
    await hand.release(middle);
  }

  async comeIn(): Promise<void> {
    await this.hold();
    const signIn = new SignInPage(this.#page);
    await signIn.pick();
    await signIn.enter(demoPins.specialist);
    await this.title.waitFor();
  }

  async show(section: keyof Words['adult']['sections']): Promise<void> {
    await this.#page.getByRole('tab', { name: words.sections[section], exact: true }).click();
  }

  /** So many children draw at this panel from now on. */
  async letDraw(count: keyof Words['manyHands']['counts']): Promise<void> {
    await this.comeIn();
    await this.show('together');
    await this.#page.getByRole('button', { name: wordsOf('ru').manyHands.counts[count], exact: true }).click();
    await this.done();
  }

  async done(): Promise<void> {
    await this.#page.getByRole('button', { name: words.done, exact: true }).click();
    await this.title.waitFor({ state: 'hidden' });
  }
}
