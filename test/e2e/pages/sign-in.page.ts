/** Tile, then PIN: behind the staff doors, and where an adult lets a child out. */
import type { Locator, Page } from '@playwright/test';
import { demoPins } from '../../../src/shared/domain/demo.ts';
import type { Language } from '../../../src/shared/domain/language.ts';
import { DoorsPage } from './doors.page.ts';
import { pattern, wordsOf } from './words.ts';

export class SignInPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'ru') {
    this.#page = page;
    this.#language = language;
  }

  get #words() {
    return wordsOf(this.#language).signIn;
  }

  /** People to choose from; not shown where only one person can come in. */
  get tiles(): Locator {
    return this.#page.getByRole('list', { name: this.#words.who }).getByRole('button');
  }

  get pinPad(): Locator {
    return this.#page.getByRole('group', { name: pattern(this.#words.pin) });
  }

  /** What was wrong with the PIN, or how long to wait. */
  get message(): Locator {
    return this.pinPad.getByRole('alert');
  }

  get forgot(): Locator {
    return this.#page.getByRole('button', { name: this.#words.forgot });
  }

  /** @param who part of the tile's text; the first tile otherwise */
  async pick(who?: string | RegExp): Promise<void> {
    await this.tiles.first().or(this.pinPad).waitFor();
    if (await this.pinPad.isVisible()) return;
    await (who === undefined ? this.tiles.first() : this.tiles.filter({ hasText: who }).first()).click();
  }

  /** Taps the digits and confirms. */
  async enter(pin: string): Promise<void> {
    for (const digit of pin) await this.pinPad.getByRole('button', { name: digit, exact: true }).click();
    await this.pinPad.getByRole('button', { name: this.#words.enter }).click();
  }
}

type Entry = {
  /** Part of the tile's text; the first person otherwise. */
  readonly who?: string | RegExp;
  /** The demo school's PIN otherwise. */
  readonly pin?: string;
  /** Language the window is in; Russian otherwise. */
  readonly language?: Language;
};

/** From the doors through one of them, as a person who works there. */
export async function signIn(page: Page, door: 'sessions' | 'office', entry: Entry = {}): Promise<void> {
  await new DoorsPage(page, entry.language).open(door);
  const signInPage = new SignInPage(page, entry.language);
  await signInPage.pick(entry.who);
  await signInPage.enter(entry.pin ?? demoPins[door === 'office' ? 'administrator' : 'specialist']);
  await signInPage.pinPad.waitFor({ state: 'detached' });
}
