/** Copies on a second drive: in the office, and on another PC at its first start. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { type Words, wordsOf } from './words.ts';

export class CopiesPage {
  readonly #page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'ru') {
    this.#page = page;
    this.words = wordsOf(language);
  }

  #button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  get #dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** What is said of the second drive. */
  get state(): Locator {
    return this.#page.getByRole('status').filter({ hasText: this.words.copies.title });
  }

  get code(): Locator {
    return this.#page.getByText(/^([A-Z2-9]{4}-){5}[A-Z2-9]{4}$/);
  }

  /** @returns the code for paper */
  async chooseDrive(label: string): Promise<string> {
    await this.#button(this.words.copies.choose).click();
    await this.#dialog.locator('tbody td', { hasText: label }).click();
    const code = await this.code.innerText();
    await this.#button(this.words.setUp.codeKept).click();
    return code;
  }

  /** At the first start. */
  async begin(): Promise<void> {
    await this.#page.getByRole('button', { name: this.words.copies.restoreFirst }).click();
  }

  get rows(): Locator {
    return this.#page.locator('tbody tr');
  }

  /** With a finger. */
  async type(code: string): Promise<void> {
    for (const letter of code.replaceAll('-', '')) await this.#button(letter).click();
  }

  get erase(): Locator {
    return this.#button(this.words.copies.erase);
  }

  /** What is said of the code. */
  get message(): Locator {
    return this.#page.getByRole('group').getByRole('alert');
  }

  get open(): Locator {
    return this.#button(this.words.copies.openCopy);
  }

  /** From the preview on. */
  async bring(): Promise<void> {
    await this.#button(this.words.copies.bring).click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: this.words.copies.bring }).click();
  }
}
