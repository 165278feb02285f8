/** An empty database: language, then the demo school or one's own. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { dictionaries } from '../../../src/shared/i18n/index.ts';
import { fill, wordsOf } from './words.ts';

export type Administrator = { readonly family: string; readonly given: string; readonly pin: string };

export const testAdministrator: Administrator = { family: 'Тестова', given: 'Айша', pin: '90417352' };

export class FirstStartPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'ru') {
    this.#page = page;
    this.#language = language;
  }

  get #words() {
    return wordsOf(this.#language);
  }

  async chooseLanguage(): Promise<void> {
    await this.#page.getByRole('button', { name: dictionaries[this.#language].languages[this.#language] }).click();
  }

  get setUpChoice(): Locator {
    return this.#page.getByRole('button', { name: this.#words.setUp.setUpSchool });
  }

  get demoChoice(): Locator {
    return this.#page.getByRole('button', { name: this.#words.setUp.openDemo });
  }

  /** A field by its label in `setUp`. */
  field(key: 'schoolName' | 'roomName' | 'family' | 'given' | 'patronymic' | 'pin' | 'pinAgain'): Locator {
    return this.#page.getByLabel(fill(this.#words.setUp[key], { count: 8 }), { exact: true });
  }

  async next(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.common.next, exact: true }).click();
  }

  async create(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.setUp.create }).click();
  }

  async fillAdministrator({ family, given, pin }: Administrator): Promise<void> {
    await this.field('family').fill(family);
    await this.field('given').fill(given);
    await this.field('pin').fill(pin);
    await this.field('pinAgain').fill(pin);
  }

  /** The code for the paper: five groups of four. */
  async recoveryCode(): Promise<string> {
    return await this.#page.getByText(/^([A-Z2-9]{4}-){4}[A-Z2-9]{4}$/).innerText();
  }

  async codeIsKept(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.setUp.codeKept }).click();
  }

  /** All steps with sound input, from the choice of the language to the doors. @returns the recovery code */
  async setUpSchool(schoolName: string, administrator: Administrator = testAdministrator): Promise<string> {
    await this.chooseLanguage();
    await this.setUpChoice.click();
    await this.field('schoolName').fill(schoolName);
    await this.next();
    await this.next();
    await this.fillAdministrator(administrator);
    await this.create();
    const code = await this.recoveryCode();
    await this.codeIsKept();
    return code;
  }
}
