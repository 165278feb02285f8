/** The weekly plan of a room. */
import type { Locator, Page } from '@playwright/test';
import { wordsOf } from './words.ts';

const { common, plan, sessions } = wordsOf('ru');

export class PlanPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  get conflict(): Locator {
    return this.dialog.getByText(plan.busyTitle);
  }

  get save(): Locator {
    return this.dialog.getByRole('button', { name: common.save });
  }

  /** Cards of a weekday, Monday first. */
  cards(weekday: string): Locator {
    return this.#page.getByRole('region', { name: weekday }).getByRole('listitem').getByRole('button');
  }

  async startAdding(weekday: string): Promise<void> {
    await this.#page.getByRole('button', { name: plan.addOn.replace('{{weekday}}', weekday) }).click();
  }

  async setStart(time: string): Promise<void> {
    await this.dialog.getByLabel(plan.start).fill(time);
    await this.dialog.getByLabel(plan.start).blur();
  }

  /** Looks the child up by name and ticks it. */
  async chooseChild(name: string): Promise<void> {
    await this.dialog.getByRole('searchbox', { name: common.search }).fill(name);
    await this.dialog.getByRole('option').first().click();
  }

  async chooseDiscipline(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: sessions.discipline }).click();
    await this.#page.getByRole('option', { name }).click();
  }

  async end(): Promise<void> {
    await this.dialog.getByRole('button', { name: plan.end }).click();
  }
}
