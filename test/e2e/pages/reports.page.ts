/** The reports of the office. */
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { type ReportFigure, type ReportView, reportViews } from '../../../src/shared/domain/report.ts';
import { answerSaveDialog } from '../../support/save-dialog.ts';
import type { OfficePage } from './office.page.ts';
import type { Words } from './words.ts';

export class ReportsPage {
  readonly office: OfficePage;
  readonly words: Words;

  constructor(office: OfficePage) {
    this.office = office;
    this.words = office.words;
  }

  get grid(): Locator {
    return this.office.page.getByRole('grid', { name: this.words.reports.title });
  }

  /** Without the total. */
  get rows(): Locator {
    return this.grid.locator('tbody tr:not(:last-child)');
  }

  /** A number of a line in a view's column, from 0. */
  number(row: number, figure: ReportFigure, view: ReportView = 'overview'): Locator {
    const column = (reportViews[view] as readonly ReportFigure[]).indexOf(figure);
    return this.rows.nth(row).locator('td').nth(column);
  }

  async view(name: string): Promise<void> {
    const radio = this.office.page.getByRole('radio', { name, exact: true });
    await this.office.page.locator('label').filter({ has: radio }).click();
  }

  /** Picks another option in the list that shows this one. */
  async choose(shown: string, wanted: string): Promise<void> {
    await this.office.page.getByRole('button', { name: shown }).first().click();
    await this.office.page.getByRole('option', { name: wanted, exact: true }).click();
    // What stood there before stays until the next one is read.
    await this.office.page.locator('[aria-busy="false"]').filter({ has: this.grid }).waitFor();
  }

  /** What every line and the total say, cell by cell; the school below a name is no part of it. */
  async texts(): Promise<readonly (readonly string[])[]> {
    return this.grid
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')));
  }

  /** The heading of a column, which the lines are ordered by. */
  heading(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  async orderBy(name: string): Promise<void> {
    await this.heading(name).getByRole('button').click();
  }

  /**
   * Exports what is seen and answers the system's dialog for the file.
   * @returns path of what was written
   */
  async exportAs(format: keyof Words['exports']['formats'], folder: string): Promise<string> {
    const path = join(folder, `report.${format}`);
    await answerSaveDialog(this.office.app, path);
    await this.export(this.words.exports.formats[format]);
    return path;
  }

  async export(format: string): Promise<void> {
    await this.office.button(this.words.office.export).click();
    await this.office.dialog.getByText(format, { exact: true }).click();
    await this.office.dialog.getByRole('button', { name: this.words.office.export, exact: true }).click();
    await this.office.dialog.waitFor({ state: 'hidden' });
  }
}
