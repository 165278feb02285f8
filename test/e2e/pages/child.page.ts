/** The children of the room, and one child's own page. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { type Words, wordsOf } from './words.ts';

export class ChildPage {
  readonly page: Page;
  readonly words: Words;

  constructor(page: Page, language: Language = 'ru') {
    this.page = page;
    this.words = wordsOf(language);
  }

  /** From Today to the list of children. */
  async openChildren(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.children.title, exact: true }).click();
    await this.tiles.first().waitFor();
  }

  get tiles(): Locator {
    return this.page.locator('main').getByRole('list', { name: this.words.children.title }).getByRole('button');
  }

  async openFirst(): Promise<void> {
    await this.tiles.first().click();
  }

  async show(tab: keyof Words['children']['tabs']): Promise<void> {
    await this.page.getByRole('tab', { name: this.words.children.tabs[tab], exact: true }).click();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').last();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async showPart(part: keyof Words['goals']['parts']): Promise<void> {
    await this.dialog.getByRole('tab', { name: this.words.goals.parts[part], exact: true }).click();
  }

  /** A goal in the list. */
  goal(title: string): Locator {
    return this.page.getByRole('tabpanel').getByRole('button', { name: title });
  }

  /** From a list of choices that opens below its field. */
  async choose(field: string, option: string): Promise<void> {
    await this.dialog.getByRole('button', { name: field }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.common.save, exact: true }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
