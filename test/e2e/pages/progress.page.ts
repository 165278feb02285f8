/** How a child gets on: the progress and history tabs of its page, and the report. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { pattern, type Words, wordsOf } from './words.ts';

export class ProgressPage {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, language: Language = 'ru') {
    this.#page = page;
    this.#words = wordsOf(language);
  }

  /** From Today. */
  async open(child: { readonly family: string; readonly given: string }): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.children.title, exact: true }).click();
    const tile = this.#page.getByRole('button', { name: `${child.family} ${child.given}` }).first();
    const next = this.#page.getByRole('button', { name: this.#words.search.nextPage, exact: true });
    await next.waitFor();
    // The list has pages, and a child may stand on any of them.
    while (!(await tile.isVisible())) await next.click();
    await tile.click();
    await this.tab('progress').waitFor();
  }

  tab(name: keyof Words['children']['tabs']): Locator {
    return this.#page.getByRole('tab', { name: this.#words.children.tabs[name] });
  }

  /** Points of the first chart of a goal. */
  get points(): Locator {
    return this.#page
      .getByRole('group', { name: pattern(this.#words.progress.chartOf) })
      .first()
      .getByRole('button');
  }

  /** Everything in the history that is a session. */
  get sessions(): Locator {
    return this.#page.getByRole('tabpanel').getByRole('article');
  }

  get report(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words.report.title });
  }

  async openReport(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.progress.report }).click();
    await this.report.waitFor();
  }
}
