/** The office's calendar as an administrator uses it. */
import type { Locator } from '@playwright/test';
import type { RunningApp } from '../../support/launch.ts';
import { OfficePage } from './office.page.ts';

export class CalendarPage extends OfficePage {
  static override async open(app: RunningApp): Promise<CalendarPage> {
    await OfficePage.open(app);
    const calendar = new CalendarPage(app);
    await calendar.show('calendar');
    await calendar.day('2026-04-22').waitFor();
    return calendar;
  }

  day(day: string): Locator {
    return this.page.locator(`[data-day="${day}"]`);
  }

  /** School days of a quarter (`q1`..), of the year (`year`) or of grade 1 (`grade`). */
  async count(of: string): Promise<number> {
    return Number(await this.page.locator(`[data-count="${of}"]`).innerText());
  }

  async counts(): Promise<readonly number[]> {
    return Promise.all(['q1', 'q2', 'q3', 'q4', 'year', 'grade'].map((of) => this.count(of)));
  }

  /** Draws over days with a pressed pointer. */
  async drawOver(from: string, to: string): Promise<void> {
    const [first, last] = [await this.day(from).boundingBox(), await this.day(to).boundingBox()];
    if (!first || !last) throw new Error('days out of sight');
    await this.page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 4 });
    await this.page.mouse.up();
  }

  async make(kind: keyof OfficePage['words']['calendar']['make']): Promise<void> {
    await this.button(this.words.calendar.make[kind]).click();
  }

  async review(): Promise<void> {
    await this.button(this.words.calendar.review).click();
    await this.dialog.getByRole('button', { name: this.words.common.save, exact: true }).waitFor();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.common.save, exact: true }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async chooseOption(label: string, option: string): Promise<void> {
    await this.page
      .locator('[aria-haspopup="listbox"]')
      .and(this.page.getByRole('button', { name: label }))
      .click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
