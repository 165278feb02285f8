/** Today of a room: the day's sessions. */
import type { Locator, Page } from '@playwright/test';
import { TapCounter } from './tap-counter.ts';
import { wordsOf } from './words.ts';

const { common, doors, sessions } = wordsOf('ru');

export class TodayPage {
  readonly #page: Page;
  readonly #counter: TapCounter;

  constructor(page: Page, counter = new TapCounter()) {
    this.#page = page;
    this.#counter = counter;
  }

  get rows(): Locator {
    return this.#page.getByRole('list', { name: doors.sessions }).getByRole('button');
  }

  /** The line of the planned session that begins then. */
  row(start: string): Locator {
    return this.rows.filter({ hasText: start }).first();
  }

  async openRow(start: string): Promise<void> {
    await this.#counter.tap(this.row(start));
  }

  async showAll(): Promise<void> {
    await this.#page.getByText(sessions.all, { exact: true }).click();
  }

  get roomSelect(): Locator {
    return this.#page.getByRole('button', { name: sessions.room });
  }

  /** The session that was left open in this room. */
  get stillOpen(): Locator {
    return this.#page.getByRole('status').filter({ hasText: sessions.stillOpen });
  }

  async backToSession(): Promise<void> {
    await this.#counter.tap(this.stillOpen.getByRole('button', { name: sessions.backToSession }));
  }

  /** @returns the name of the room where the person was before */
  async chooseRoom(which: string | 'another'): Promise<string> {
    const before = (await this.roomSelect.innerText()).trim();
    await this.roomSelect.click();
    const options = this.#page.getByRole('option');
    const wanted = which === 'another' ? options.filter({ hasNotText: before }) : options.filter({ hasText: which });
    await wanted.first().click();
    await this.#page.getByRole('listbox').waitFor({ state: 'hidden' });
    return before;
  }

  async openPlan(): Promise<void> {
    await this.#page.getByRole('button', { name: sessions.plan }).click();
  }

  async goToNextDay(): Promise<void> {
    await this.#page.getByRole('button', { name: sessions.nextDay }).click();
  }

  async lock(): Promise<void> {
    await this.#page.getByRole('button', { name: sessions.lock }).click();
  }

  /** By the message that follows a finish. */
  async undoFromToast(): Promise<void> {
    const messages = this.#page.getByRole('region', { name: common.notifications });
    await messages.getByRole('button', { name: common.undo, exact: true }).click();
  }

  /** Starts a session that nobody planned, with the first children of the list. */
  async startUnplanned(childCount: number): Promise<void> {
    await this.#page.getByRole('button', { name: sessions.startUnplanned }).click();
    const dialog = this.#page.getByRole('dialog');
    for (let index = 0; index < childCount; index++) await dialog.getByRole('option').nth(index).click();
    await dialog.getByRole('button', { name: sessions.start, exact: true }).click();
  }
}
