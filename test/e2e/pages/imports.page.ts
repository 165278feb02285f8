/** Taking over a list in the office, step by step. */
import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../../support/launch.ts';
import { answerOpenDialog } from '../../support/open-dialog.ts';
import { OfficePage } from './office.page.ts';
import { fill } from './words.ts';

export class ImportsPage {
  readonly #app: RunningApp;
  readonly office: OfficePage;

  constructor(app: RunningApp, office: OfficePage) {
    this.#app = app;
    this.office = office;
  }

  static async open(app: RunningApp, office: OfficePage): Promise<ImportsPage> {
    await office.show('imports');
    const imports = new ImportsPage(app, office);
    await imports.button('file').waitFor();
    return imports;
  }

  get page(): Page {
    return this.#app.page;
  }

  get words() {
    return this.office.words.imports;
  }

  button(key: 'file' | 'folder' | 'next' | 'run' | 'undo' | 'another'): Locator {
    return this.office.button(this.words[key]);
  }

  async choose(path: string | null, what: 'file' | 'folder' = 'file'): Promise<void> {
    await answerOpenDialog(this.#app, path);
    await this.button(what).click();
  }

  /** To what will happen. */
  async next(): Promise<void> {
    await this.button('next').click();
    await this.page.getByRole('table', { name: this.words.steps.will }).waitFor();
  }

  get rows(): Locator {
    return this.office.rows;
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  tick(name: string): Locator {
    return this.page.getByRole('checkbox', { name: fill(this.words.take, { name }) });
  }

  /** The button says how much it would do. */
  async run(): Promise<void> {
    const [before = '', after = ''] = this.words.runCount_other
      .split('{{count}}')
      .map((part) => part.trim().split(' ')[0]);
    await this.page.getByRole('button', { name: new RegExp(`^${before} ?\\d+ ${after.slice(0, 5)}`) }).click();
    await this.button('file').waitFor();
  }

  /** Takes back the newest one that can be. */
  async undo(): Promise<void> {
    await this.button('undo').first().click();
    await this.office.page.getByRole('alertdialog').getByRole('button', { name: this.words.undo, exact: true }).click();
  }
}
