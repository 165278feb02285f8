/** A live session, for one child or a group; its taps are counted. */
import type { Locator, Page } from '@playwright/test';
import type { AttendanceStatus } from '../../../src/shared/domain/attendance.ts';
import type { PromptLevel, TrialResult } from '../../../src/shared/domain/measure.ts';
import type { RecorderKind } from '../../../src/shared/domain/recorder.ts';
import { TapCounter } from './tap-counter.ts';
import { pattern, wordsOf } from './words.ts';

const { attendance, common, live, prompts, recorders, sessions } = wordsOf('ru');

export class LiveSessionPage {
  readonly #page: Page;
  readonly #counter: TapCounter;

  constructor(page: Page, counter = new TapCounter()) {
    this.#page = page;
    this.#counter = counter;
  }

  get timer(): Locator {
    return this.#page.getByRole('timer', { name: sessions.time });
  }

  get undoButton(): Locator {
    return this.#page.getByRole('button', { name: common.undo, exact: true });
  }

  /** What the last undo took back. */
  get undone(): Locator {
    return this.#page.getByText(pattern(sessions.undone));
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** Each child's attendance, in the order shown. */
  get attendance(): Locator {
    return this.#page.getByRole('group', { name: pattern(sessions.attendanceOf) });
  }

  /** The recorder of a child in a group. */
  lane(child: number): Locator {
    return this.#page.getByRole('group', { name: pattern(sessions.recordFor) }).nth(child);
  }

  present(child = 0): Locator {
    return this.attendance.nth(child).getByRole('button', { name: attendance.present, exact: true });
  }

  /** A button of the trials recorder (with help: of the least help); its name ends with the count so far. */
  trial(result: TrialResult): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`${sessions.trials[result]}.* \\d+$`) }).first();
  }

  async countOf(result: TrialResult): Promise<number> {
    const text = await this.trial(result).innerText();
    return Number(text.split('\n').at(-1));
  }

  async markPresent(child = 0): Promise<void> {
    await this.#counter.tap(this.present(child));
  }

  /** By the menu of a child in a group: two taps. */
  async markOther(child: number, status: AttendanceStatus): Promise<void> {
    await this.#counter.tap(this.attendance.nth(child).getByRole('button', { name: sessions.otherMark }));
    await this.#counter.tap(this.#page.getByRole('menuitem', { name: attendance[status] }));
  }

  async markAllPresent(): Promise<void> {
    await this.#counter.tap(this.#page.getByRole('button', { name: sessions.allPresent }).last());
  }

  async recordTrial(result: TrialResult): Promise<void> {
    await this.#counter.tap(this.trial(result));
  }

  /** The first button of a child's recorder: a trial, a step or a repetition. */
  async recordFirst(child: number): Promise<void> {
    await this.#counter.tap(this.lane(child).getByRole('button').first());
  }

  async sameForAll(): Promise<void> {
    await this.#counter.tap(this.#page.getByText(sessions.sameForAll));
  }

  async undo(): Promise<void> {
    await this.#counter.tap(this.undoButton);
  }

  async finish(): Promise<void> {
    await this.#counter.tap(this.#page.getByRole('button', { name: sessions.finish, exact: true }).last());
  }

  /** By the dialog in which another outcome can be chosen. */
  async finishAs(outcome: string): Promise<void> {
    await this.#counter.tap(this.#page.getByRole('button', { name: sessions.finishOtherwise }));
    await this.#counter.tap(this.dialog.getByText(outcome, { exact: true }));
    await this.finish();
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: common.back, exact: true }).click();
  }

  async addGoal(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: sessions.addGoal }).click();
    await this.dialog.getByLabel(sessions.goalTitle).fill(title);
    await this.dialog.getByRole('button', { name: common.save }).click();
  }

  /** One child: another way of recording. */
  async recordWith(kind: RecorderKind): Promise<void> {
    const strip = this.#page.getByRole('group', { name: pattern(live.recorderOf) });
    await this.#counter.tap(strip.getByRole('button', { name: recorders[kind], exact: true }));
  }

  /** A button of the recorder that is in sight. */
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** With help of one kind: its name ends with the count so far. */
  prompt(level: PromptLevel): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`${prompts[level]} \\d+$`) });
  }

  /** A stopwatch under way, with its time. */
  get stopwatch(): Locator {
    return this.#page.getByRole('timer', { name: pattern(live.running) });
  }

  get note(): Locator {
    return this.#page.getByRole('textbox', { name: live.note, exact: true });
  }

  /** One child: a mark that is in sight. */
  async mark(status: AttendanceStatus): Promise<void> {
    await this.#counter.tap(this.attendance.getByRole('button', { name: attendance[status], exact: true }));
  }

  /** In the dialog that asks when a late child came. */
  get came(): Locator {
    return this.dialog.getByRole('textbox', { name: live.came });
  }

  goal(title: string): Locator {
    return this.#page.getByRole('button', { name: title, pressed: true });
  }
}
