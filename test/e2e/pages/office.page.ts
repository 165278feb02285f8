/** The office as an administrator uses it. */

import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/shared/domain/language.ts';
import type { RunningApp } from '../../support/launch.ts';
import { suggestedName } from '../../support/save-dialog.ts';
import { ExportPage } from './export.page.ts';
import { signIn } from './sign-in.page.ts';
import { type Words, wordsOf } from './words.ts';

type OfficePart = keyof Words['office']['nav'];

const areaOf: Readonly<Record<OfficePart, keyof Words['office']['areas']>> = {
  sheet: 'attendance',
  unmarked: 'attendance',
  signatures: 'attendance',
  children: 'people',
  lists: 'people',
  staff: 'people',
  rooms: 'people',
  imports: 'people',
  left: 'people',
  calendar: 'calendar',
  summary: 'reports',
  settings: 'settings',
  pins: 'settings',
  template: 'settings',
  backups: 'settings',
  audit: 'settings',
  access: 'settings',
  voice: 'settings',
};

const isAlone = (part: OfficePart) => Object.values(areaOf).filter((area) => area === areaOf[part]).length === 1;

export class OfficePage {
  readonly #app: RunningApp;
  readonly words: Words;

  constructor(app: RunningApp, language: Language = 'ru') {
    this.#app = app;
    this.words = wordsOf(language);
  }

  /** Signs an administrator of the demo school in. */
  static async open(app: RunningApp): Promise<OfficePage> {
    await signIn(app.page, 'office');
    const office = new OfficePage(app);
    await office.sheet.waitFor();
    return office;
  }

  get app(): RunningApp {
    return this.#app;
  }

  get page(): Page {
    return this.#app.page;
  }

  async show(part: OfficePart): Promise<void> {
    const { areas, nav } = this.words.office;
    await this.page.getByRole('tab', { name: areas[areaOf[part]], exact: true }).click();
    const segment = this.page.getByRole('radio', { name: nav[part], exact: true });
    if (isAlone(part)) return;
    await this.page.locator('label').filter({ has: segment }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get exporting(): ExportPage {
    return new ExportPage(this.#app, this.words);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get toast(): Locator {
    return this.page.getByRole('alertdialog').or(this.page.getByRole('region').getByRole('status'));
  }

  get sheet(): Locator {
    return this.page.getByRole('grid', { name: this.words.sheet.title });
  }

  /** Opens a list of choices by its label and takes one; names begin with that text. */
  async choose(label: string, option: string | RegExp): Promise<void> {
    // The head of a column may have the same name.
    await this.page
      .locator('[aria-haspopup="listbox"]')
      .and(this.page.getByRole('button', { name: label }))
      .click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Another kind of sheet; of a child, the one found by that text. */
  async showSheetOf(kind: keyof Words['scopes'], name?: string): Promise<void> {
    const { scopes, sheetOf, common } = this.words;
    await this.choose(sheetOf.kind, scopes[kind]);
    if (kind === 'child') {
      await this.dialog.getByRole('searchbox', { name: common.search }).fill(name ?? '');
      await this.dialog.getByRole('option').first().click();
      await this.dialog.waitFor({ state: 'hidden' });
    } else if (name !== undefined) await this.choose(scopes[kind], name);
  }

  /** @param row from 0, in the order on screen. @param column from 0, the heads included */
  cell(row: number, column: number): Locator {
    return this.sheet.locator(`[data-row="${row}"][data-column="${column}"]`);
  }

  /** A number as it stands on the screen. */
  async numberAt(row: number, column: number): Promise<number> {
    return Number(await this.cell(row, column).innerText());
  }

  /** Where the office's mark is written, with the session behind a cell open. */
  get correcting(): Locator {
    return this.page.getByRole('dialog', { name: this.words.corrections.dialogTitle });
  }

  /**
   * Says otherwise than the specialist of the first session at which the first child was there.
   * @returns the column of its day
   */
  async correctFirst(status: keyof Words['attendance'], reason: string): Promise<number> {
    const { corrections, attendance } = this.words;
    const first = this.sheet.locator('tbody tr').first();
    const present = first.locator('td[data-opens]').filter({ hasText: /^•$/ }).first();
    const place = Number(await present.getAttribute('data-column'));
    await present.click();
    await this.dialog.getByRole('button', { name: corrections.correct }).click();
    await this.correcting.getByRole('button', { name: corrections.says }).click();
    await this.page.getByRole('option', { name: attendance[status], exact: true }).click();
    await this.correcting.getByRole('textbox', { name: corrections.reason }).fill(reason);
    await this.correcting.getByRole('button', { name: corrections.save }).click();
    await this.correcting.waitFor({ state: 'hidden' });
    await this.dialog.getByText(reason).waitFor();
    await this.close();
    return place;
  }

  /** What every row of the sheet says, cell by cell. */
  async sheetTexts(): Promise<readonly (readonly string[])[]> {
    return this.sheet
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  }

  /** Goes on to the month named, one by one. */
  async goBack(months: number): Promise<void> {
    for (let step = 0; step < months; step++) await this.button(this.words.office.previousMonth).click();
  }

  get rows(): Locator {
    return this.page.locator('main tbody tr');
  }

  /** Chooses the first rows of a list by keyboard, to be changed together. */
  async chooseRows(count: number): Promise<void> {
    for (let row = 0; row < count; row++) {
      await this.rows.nth(row).focus();
      await this.page.keyboard.press('Space');
    }
    await this.page.getByRole('toolbar').waitFor();
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /**
   * Exports and answers the system's dialog for the file.
   * @returns path of what was written
   */
  async exportAs(format: 'xlsx' | 'csv' | 'pdf', folder: string, language?: Language): Promise<string> {
    const path = join(folder, `sheet-${language ?? 'own'}.${format}`);
    await this.exporting.open();
    await this.exporting.choose({ format, ...(language && { language }) });
    await this.exporting.save(path);
    return path;
  }

  suggestedName(): Promise<string> {
    return suggestedName(this.#app);
  }
}
