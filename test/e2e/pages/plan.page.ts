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

  /** Cards of a weekday, in the order of time; each says from when to when. */
  cards(weekday: string): Locator {
    return this.#page
      .getByRole('region', { name: weekday })
      .getByRole('listitem')
      .getByRole('button')
      .filter({ hasText: '–' });
  }

  /** The card of the session that begins then. */
  card(weekday: string, start: string): Locator {
    return this.cards(weekday)
      .filter({ hasText: `${start}–` })
      .first();
  }

  /** What can be done with a session that a tap would open. */
  more(weekday: string, start: string): Locator {
    const name = plan.moreAbout.replace('{{time}}', start).replace('{{who}}', '');
    return this.#page.getByRole('region', { name: weekday }).getByRole('button', { name }).first();
  }

  /** "Every week" in place of the week as it is. */
  async showPattern(): Promise<void> {
    await this.#page.getByText(plan.allWeeks, { exact: true }).click();
  }

  async showAll(): Promise<void> {
    await this.#page.getByText(sessions.all, { exact: true }).click();
  }

  async goToNextWeek(): Promise<void> {
    await this.#page.getByRole('button', { name: plan.nextWeek }).click();
  }

  async goToPreviousWeek(): Promise<void> {
    await this.#page.getByRole('button', { name: plan.previousWeek }).click();
  }

  /** Where a card that is being dragged would go. */
  get ghost(): Locator {
    return this.#page.getByTestId('drag-ghost');
  }

  /** A half-hour to move to, while a place is being chosen. */
  slot(weekday: string, time: string): Locator {
    return this.#page.getByRole('region', { name: weekday }).getByRole('button', { name: new RegExp(`${time}$`) });
  }

  /** By mouse, so far that the card begins at the height of the other day's hour. */
  async drag(card: Locator, toWeekday: string, byPixels: number): Promise<void> {
    const from = await card.boundingBox();
    const to = await this.#page.getByRole('region', { name: toWeekday }).boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    const grip = { x: from.x + 20, y: from.y + 8 };
    await this.#page.mouse.move(grip.x, grip.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(grip.x + 20, grip.y + 5);
    await this.#page.mouse.move(to.x + to.width / 2, grip.y + byPixels, { steps: 5 });
    await this.#page.mouse.up();
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }

  async export(): Promise<void> {
    await this.#page.getByRole('button', { name: plan.export }).click();
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
