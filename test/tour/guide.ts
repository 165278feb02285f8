/** Walks through the app in one language; what is done on each screen is up to who sent it: a picture, a check. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/shared/domain/language.ts';
import { type Words, wordsOf } from '../e2e/pages/words.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';
import { sizes } from './camera.ts';

type Look = (page: Page, name: string) => Promise<void>;

type Trip = {
  readonly profile: string;
  readonly language: Language;
  /** Where exported files go. */
  readonly folder: string;
  readonly look: Look;
};

export class Guide {
  readonly language: Language;
  readonly app: RunningApp;
  readonly folder: string;
  readonly #look: Look;

  private constructor(app: RunningApp, { language, folder, look }: Trip) {
    this.app = app;
    this.language = language;
    this.folder = folder;
    this.#look = look;
  }

  static async begin(trip: Trip): Promise<Guide> {
    const app = await launchApp({ folder: trip.profile });
    app.page.setDefaultTimeout(10_000);
    await app.page.setViewportSize(sizes[0]);
    return new Guide(app, trip);
  }

  get page(): Page {
    return this.app.page;
  }

  get words(): Words {
    return wordsOf(this.language);
  }

  /** What is on the screen now is worth a look. */
  async look(name: string): Promise<void> {
    await this.#look(this.page, name);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async back(): Promise<void> {
    await this.button(this.words.common.back).click();
  }

  /** Holds a button until something comes of it. */
  async hold(name: string, until: Locator): Promise<void> {
    const box = await this.button(name).boundingBox();
    if (!box) throw new Error(`no button ${name}`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await until.waitFor();
    await this.page.mouse.up();
  }

  /** Closes the dialog on top; another may be below it, or come in its place. */
  async escape(): Promise<void> {
    const top = await this.page.getByRole('dialog').last().elementHandle();
    await this.page.keyboard.press('Escape');
    await top?.waitForElementState('hidden');
  }

  async end(): Promise<void> {
    await this.app.close();
    if (this.app.problems.length > 0) throw new Error(`The window complained: ${this.app.problems.join('; ')}`);
  }
}
