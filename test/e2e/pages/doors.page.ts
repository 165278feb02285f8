/** The first screen: three doors, the language. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import { dictionaries } from '../../../src/shared/i18n/index.ts';
import { wordsOf } from './words.ts';

export type DoorName = 'draw' | 'sessions' | 'office';

export class DoorsPage {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'ru') {
    this.#page = page;
    this.#language = language;
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { name: wordsOf(this.#language).doors.title });
  }

  /** "Draw, for children": the beginning of the name tells the doors apart. */
  door(name: DoorName): Locator {
    const words = wordsOf(this.#language).doors;
    return this.#page.getByRole('button', { name: `${words[name]} ${words[`${name}For`]}` });
  }

  async open(name: DoorName): Promise<void> {
    await this.door(name).click();
  }
}

/** Chooses a language in the switch; it names each one in its own words. */
export async function switchLanguage(page: Page, language: Language): Promise<void> {
  await page.getByText(dictionaries[language].languages[language], { exact: true }).click();
}
