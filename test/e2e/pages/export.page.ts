/** The dialog in which an administrator says what is to be exported. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import type { RunningApp } from '../../support/launch.ts';
import { answerSaveDialog } from '../../support/save-dialog.ts';
import type { Words } from './words.ts';

export type ExportChoice = {
  /** Beginning of what the choice is called; this sheet unless told. */
  readonly what?: keyof Words['exports']['whats'];
  readonly school?: string;
  readonly format?: keyof Words['exports']['formats'];
  readonly language?: Language;
  readonly second?: Language;
  readonly files?: boolean;
};

export class ExportPage {
  readonly #app: RunningApp;
  readonly #words: Words;

  constructor(app: RunningApp, words: Words) {
    this.#app = app;
    this.#words = words;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words.exports.title });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.office.export, exact: true }).click();
    await this.dialog.waitFor();
  }

  async choose(choice: ExportChoice): Promise<void> {
    const { exports, languages } = this.#words;
    if (choice.what) await this.#select(exports.what, (exports.whats[choice.what].split('{{')[0] ?? '').trim());
    if (choice.school) await this.#select(exports.school, choice.school);
    if (choice.format) await this.#segment(this.#words.office.exportFormat, exports.formats[choice.format]);
    if (choice.language) await this.#segment(this.#words.office.exportLanguage, languages[choice.language]);
    if (choice.second) await this.#segment(exports.secondLanguage, languages[choice.second]);
    if (choice.files) await this.#segment(exports.as, exports.files);
  }

  /** Answers the system's dialog for the file, and waits until it is written. */
  async save(path: string): Promise<void> {
    await this.begin(path);
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async begin(path: string): Promise<void> {
    await answerSaveDialog(this.#app, path);
    await this.dialog.getByRole('button', { name: this.#words.office.export, exact: true }).click();
  }

  get stop(): Locator {
    return this.dialog.getByRole('button', { name: this.#words.exports.stop, exact: true });
  }

  get progress(): Locator {
    return this.dialog.getByRole('progressbar', { name: this.#words.exports.running });
  }

  get #page(): Page {
    return this.#app.page;
  }

  async #select(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label }).click();
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  /** Radio buttons are drawn by their labels, which take the tap. */
  async #segment(group: string, option: string): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
  }
}
