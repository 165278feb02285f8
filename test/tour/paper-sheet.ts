/** The page to draw on, as a mouse meets it. Places are shares of its width and height. */
import type { Guide } from './guide.ts';

type Share = readonly [x: number, y: number];

export class PaperSheet {
  readonly #guide: Guide;

  private constructor(guide: Guide) {
    this.#guide = guide;
  }

  /** Waits until there is one. */
  static async of(guide: Guide): Promise<PaperSheet> {
    const sheet = new PaperSheet(guide);
    await sheet.#ink.waitFor();
    return sheet;
  }

  async line(shares: readonly Share[]): Promise<void> {
    const { mouse } = this.#guide.page;
    const [first, ...rest] = await this.#spots(shares);
    if (!first) return;
    await mouse.move(first.x, first.y);
    await mouse.down();
    for (const { x, y } of rest) await mouse.move(x, y, { steps: 3 });
    await mouse.up();
  }

  stroke(fromX: number, fromY: number, toX: number, toY: number): Promise<void> {
    return this.line([
      [fromX, fromY],
      [toX, toY],
    ]);
  }

  async tap(...share: Share): Promise<void> {
    for (const { x, y } of await this.#spots([share])) await this.#guide.page.mouse.click(x, y);
  }

  get #ink() {
    const { page, words } = this.#guide;
    return page.getByRole('img', { name: words.draw.page }).locator('canvas[data-ink="dry"]');
  }

  async #spots(shares: readonly Share[]): Promise<readonly { readonly x: number; readonly y: number }[]> {
    const box = await this.#ink.boundingBox();
    if (!box) throw new Error('no page to draw on');
    return shares.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
  }
}
