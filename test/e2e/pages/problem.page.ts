/** The screen for data that cannot be opened. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { wordsOf } from './words.ts';

export class ProblemPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'kk') {
    this.#page = page;
    this.#language = language;
  }

  get #words() {
    return wordsOf(this.#language);
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { name: this.#words.problem.title });
  }

  get keepAside(): Locator {
    return this.#page.getByRole('button', { name: this.#words.problem.keepAside });
  }

  async tryAgain(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.common.tryAgain }).click();
  }

  /** Presses the button and says yes. */
  async putAside(): Promise<void> {
    await this.keepAside.click();
    await this.#page.getByRole('alertdialog').getByRole('button', { name: this.#words.problem.keepAside }).click();
  }
}
