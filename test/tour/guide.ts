/** Walks through the app in one language and keeps what there is to see. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/shared/domain/language.ts';
import { type Words, wordsOf } from '../e2e/pages/words.ts';
import { launchApp, type RunningApp } from '../support/launch.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

export class Guide {
  readonly language: Language;
  readonly app: RunningApp;
  /** Where pictures and exported files go. */
  readonly folder: string;
  #number = 1;

  private constructor(app: RunningApp, language: Language, folder: string) {
    this.app = app;
    this.language = language;
    this.folder = folder;
  }

  static async begin(profile: string, language: Language): Promise<Guide> {
    const folder = resolve(import.meta.dirname, '../../out/tour', language);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const app = await launchApp({ folder: profile });
    app.page.setDefaultTimeout(10_000);
    await app.page.setViewportSize(sizes[0]);
    return new Guide(app, language, folder);
  }

  get page(): Page {
    return this.app.page;
  }

  get words(): Words {
    return wordsOf(this.language);
  }

  /** Photographs what is on the screen now, in both sizes. */
  async look(name: string): Promise<void> {
    const number = String(this.#number++).padStart(2, '0');
    for (const size of sizes) {
      await this.#resizeTo(size);
      await this.page.screenshot({ path: join(this.folder, `${number}-${name}-${size.width}.png`) });
    }
    await this.#resizeTo(sizes[0]);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async back(): Promise<void> {
    await this.button(this.words.common.back).click();
  }

  async end(): Promise<void> {
    await this.app.close();
    if (this.app.problems.length > 0) throw new Error(`The window complained: ${this.app.problems.join('; ')}`);
  }

  async #resizeTo(size: (typeof sizes)[number]): Promise<void> {
    // The page's own size: the pictures come out the same on any screen.
    await this.page.setViewportSize(size);
    await this.page.waitForFunction((width) => window.innerWidth === width, size.width);
    // Two frames: the page has measured itself and painted.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))),
    );
  }
}
