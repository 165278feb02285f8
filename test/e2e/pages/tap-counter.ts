/** Counts what a specialist's finger does: every press on the screen, nothing else. */
import type { Locator } from '@playwright/test';

export class TapCounter {
  #taps = 0;

  get taps(): number {
    return this.#taps;
  }

  async tap(target: Locator): Promise<void> {
    this.#taps += 1;
    await target.click();
  }
}
