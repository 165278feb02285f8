/** Which rows of a group were drawn again. */
import type { Page } from '@playwright/test';

export class RowWatch {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Rows whose component ran since the last question, by their place: React keeps the properties it made last on the
   * element, and makes new ones only where the component ran.
   */
  drawn(): Promise<readonly number[]> {
    return this.#page.evaluate(() => {
      type Row = HTMLLIElement & { drawnWith?: unknown };
      const rows = [...document.querySelectorAll<Row>('main > ul > li')];
      if (rows.length === 0) throw new Error('no rows');
      return rows.flatMap((row, place) => {
        const key = Object.keys(row).find((name) => name.startsWith('__reactProps$'));
        const properties = key && (row as unknown as Record<string, unknown>)[key];
        if (!properties) throw new Error('React keeps its properties elsewhere');
        const wasDrawn = row.drawnWith !== properties;
        row.drawnWith = properties;
        return wasDrawn ? [place] : [];
      });
    });
  }
}
