/** The Draw door as a child goes through it: own picture, own drawings, the page with its trays. */
import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Tool } from '../../../src/shared/drawing/ops/stroke.ts';
import { DoorsPage } from './doors.page.ts';
import { Hand, type Spot } from './hand.ts';
import { fill, type Words, wordsOf } from './words.ts';

const words = wordsOf('ru').draw;
type Step = 'stepBack' | 'stepForward' | 'cleanPage';

export class StudioPage {
  readonly #page: Page;
  readonly hand: Hand;

  private constructor(page: Page, hand: Hand) {
    this.#page = page;
    this.hand = hand;
  }

  static async of(page: Page): Promise<StudioPage> {
    return new StudioPage(page, await Hand.of(page));
  }

  /** Through the door to the pictures of the children. */
  async comeIn(): Promise<void> {
    await new DoorsPage(this.#page).open('draw');
    await this.ownPictures.first().waitFor();
  }

  get pickerTitle(): Locator {
    return this.#page.getByRole('heading', { name: words.pickYourPicture });
  }

  /** One picture for each child of the room. */
  get ownPictures(): Locator {
    return this.#page.getByRole('list', { name: words.pickYourPicture }).getByRole('button');
  }

  /** @param child place in the row, from 0 */
  async pickOwnPicture(child = 0): Promise<void> {
    await this.ownPictures.nth(child).click();
    await this.newPicture.waitFor();
  }

  get newPicture(): Locator {
    return this.#page.getByRole('button', { name: words.newPicture });
  }

  /** The child's drawings, without the tile for a new one. */
  get drawings(): Locator {
    const anyNumber = new RegExp(`^${words.picture.replace('{{number}}', '\\d+')}$`);
    return this.#page.getByRole('button', { name: anyNumber });
  }

  /** What the tile of a drawing shows. */
  pictureOf(number: number): Locator {
    return this.#page.getByRole('button', { name: fill(words.picture, { number }) }).locator('canvas');
  }

  /** Whether the tile of a drawing shows anything but paper. */
  showsInk(number: number): Promise<boolean> {
    return this.pictureOf(number).evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return data.some((value: number, index: number) => index % 4 === 0 && value < 200);
    });
  }

  /** By the names on the tiles, from a theme to a page. */
  async begin(...names: readonly string[]): Promise<void> {
    await this.toBegin(...names);
    await this.page.waitFor();
  }

  /** The same, where something is asked before the page. */
  async toBegin(...names: readonly string[]): Promise<void> {
    await this.newPicture.click();
    for (const name of names) await this.tileToBegin(name).then((tile) => tile.click());
  }

  /** A tile of what can be begun with, on whichever page it is. */
  async tileToBegin(name: string): Promise<Locator> {
    const tile = this.#page.getByRole('button', { name, exact: true });
    const next = this.#page.getByRole('button', { name: wordsOf('ru').common.next, exact: true });
    await this.#page.getByRole('listitem').first().waitFor();
    while (!(await tile.isVisible()) && (await next.isEnabled())) await next.click();
    return tile;
  }

  async startNewPicture(): Promise<void> {
    await this.newPicture.click();
    await this.#page.getByRole('button', { name: words.begin.empty, exact: true }).click();
    await this.page.waitFor();
  }

  /** @param number as the gallery counts: the oldest is 1 */
  async openDrawing(number: number): Promise<void> {
    await this.lookAt(number);
    await this.deed('goOn').click();
    await this.page.waitFor();
  }

  /** Shows a drawing large. */
  async lookAt(number: number): Promise<void> {
    await this.#page.getByRole('button', { name: fill(words.picture, { number }), exact: true }).click();
    await this.wholePicture(number).and(this.#page.locator('[aria-busy=false]')).waitFor();
  }

  wholePicture(number: number): Locator {
    return this.#page.getByRole('img', { name: fill(words.picture, { number }), exact: true });
  }

  /** What can be done with a drawing, and in the gallery. */
  deed(deed: keyof Words['gallery']): Locator {
    return this.#page.getByRole('button', { name: wordsOf('ru').gallery[deed], exact: true });
  }

  /** Days in the gallery. */
  get days(): Locator {
    return this.#page.getByRole('heading', { level: 2 });
  }

  async someoneElse(): Promise<void> {
    await this.#page.getByRole('button', { name: words.someoneElse }).click();
    await this.ownPictures.first().waitFor();
  }

  async toMyPictures(): Promise<void> {
    await this.#page.getByRole('button', { name: words.myPictures, exact: true }).click();
    await this.newPicture.waitFor();
  }

  /** The page to draw on. */
  get page(): Locator {
    return this.#page.getByRole('img', { name: words.page });
  }

  get door(): Locator {
    return this.#page.getByRole('button', { name: words.leave });
  }

  step(step: Step): Locator {
    return this.#page.getByRole('button', { name: words[step] });
  }

  /** Takes a tool from a tray that has all of them. */
  async chooseTool(tool: Tool): Promise<void> {
    const { tools } = wordsOf('ru').desk;
    if (tool !== 'eraser') await this.choose(tools.brushes);
    await this.choose(tools[tool]);
  }

  /** One of several children takes a tool or a colour of its own. @param place from 1 */
  async chooseAtPlace(place: number, name: string): Promise<void> {
    const label = fill(wordsOf('ru').together.place, { number: place });
    await this.choose(label);
    await this.#page.getByRole('group', { name: label }).getByRole('button', { name, exact: true }).click();
  }

  async choose(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  /** Places on the paper in the window. @param shares from 0 to 1 of its width and height */
  async spots(...shares: readonly (readonly [number, number])[]): Promise<readonly Spot[]> {
    const box = await this.#dryInk.boundingBox();
    if (!box) throw new Error('no page to draw on');
    return shares.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
  }

  /** A line from left to right in many small steps. @param y share of the height @param from share of the width */
  line(y: number, from = 0.1, to = 0.9): Promise<readonly Spot[]> {
    const steps = 24;
    return this.spots(
      ...Array.from({ length: steps + 1 }, (_unused, step) => {
        const share = step / steps;
        return [from + (to - from) * share, y + 0.03 * Math.sin(share * 9)] as const;
      }),
    );
  }

  /** Fingerprint of the finished ink: two pictures with the same pixels have the same one. */
  async fingerprint(): Promise<string> {
    return createHash('sha256')
      .update(await this.#pixels())
      .digest('hex');
  }

  /** Share of rows of the paper with ink in the column at `x` (share of the width): how thick lines are there. */
  inkAt(x: number): Promise<number> {
    return this.#dryInk.evaluate((canvas: HTMLCanvasElement, share) => {
      const { width, height } = canvas;
      const column = canvas.getContext('2d')?.getImageData(Math.round(share * width), 0, 1, height).data ?? [];
      return column.filter((value: number, index: number) => index % 4 === 3 && value > 127).length / height;
    }, x);
  }

  /** The page as it is seen, wet ink and all: a PNG. */
  async look(): Promise<string> {
    const clip = await this.#dryInk.boundingBox();
    if (!clip) throw new Error('no page');
    return (await this.#page.screenshot({ clip })).toString('base64');
  }

  /** Share of pixels in which two looks clearly differ. @param width share of the page from the left that is compared */
  unlike(a: string, b: string, width: number): Promise<number> {
    return this.#page.evaluate(
      async ([one, other, share]) => {
        const pixels = async (png: string) => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(Math.round(picture.width * share), picture.height);
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        };
        const [left, right] = [await pixels(one), await pixels(other)];
        let different = 0;
        for (let at = 0; at < left.length; at += 4) {
          const far = [0, 1, 2].some((part) => Math.abs((left[at + part] ?? 0) - (right[at + part] ?? 0)) > 40);
          if (far) different += 1;
        }
        return different / (left.length / 4);
      },
      [a, b, width] as const,
    );
  }

  /** Presses the door and lets go of it at once. */
  async pressDoorShortly(): Promise<void> {
    await this.door.click();
  }

  /** Holds the door until an adult is asked for. */
  async holdDoor(): Promise<void> {
    const box = await this.door.boundingBox();
    if (!box) throw new Error('no way out');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.hand.move(middle);
    await this.hand.press(middle);
    await this.whoLeaves.waitFor();
    await this.hand.release(middle);
  }

  get whoLeaves(): Locator {
    return this.#page.getByRole('heading', { name: wordsOf('ru').signIn.whoLeaves });
  }

  get #dryInk(): Locator {
    return this.page.locator('canvas[data-ink="dry"]');
  }

  #pixels(): Promise<string> {
    return this.#dryInk.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }
}
