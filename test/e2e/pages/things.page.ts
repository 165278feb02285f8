/** Patches, stickers and words on the page, as a child lays them there. */
import { createHash } from 'node:crypto';
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { StudioPage } from './studio.page.ts';
import { type Words, wordsOf } from './words.ts';

const { draw, desk } = wordsOf('ru');
type Act = keyof Words['draw']['things'];
type Share = readonly [x: number, y: number];

export class ThingsPage {
  readonly #page: Page;
  readonly #studio: StudioPage;

  constructor(page: Page, studio: StudioPage) {
    this.#page = page;
    this.#studio = studio;
  }

  async chooseFill(way: keyof Words['desk']['fills']): Promise<void> {
    await this.#studio.choose(desk.tools.fill);
    await this.#studio.choose(desk.fills[way]);
  }

  /** @param nth place of the sticker in its theme, from 0 */
  async chooseSticker(theme: keyof Words['draw']['stickerThemes'], nth: number): Promise<void> {
    await this.#studio.choose(desk.tools.sticker);
    await this.#studio.choose(draw.stickerThemes[theme]);
    // The first tile leads back to the themes.
    const tiles = this.#page.getByRole('list', { name: draw.stickerThemes[theme] }).getByRole('button');
    await tiles.nth(nth + 1).click();
  }

  async chooseWords(): Promise<void> {
    await this.#studio.choose(desk.tools.label);
  }

  async chooseHand(): Promise<void> {
    await this.#studio.choose(desk.tools.hand);
  }

  async tap(share: Share): Promise<void> {
    await this.#studio.hand.drawWithMouse(await this.#studio.spots(share));
  }

  async tapWithFinger(share: Share): Promise<void> {
    await this.#studio.hand.drawWithFinger(await this.#studio.spots(share));
  }

  /** Drops where colour is on its way. */
  get signs(): Locator {
    return this.#page.locator('[data-pour]');
  }

  /** Taps with the bucket, and waits for the colour. */
  async pour(share: Share): Promise<void> {
    await this.tap(share);
    await this.signs.waitFor({ state: 'detached' });
  }

  async pourWithFinger(share: Share): Promise<void> {
    await this.tapWithFinger(share);
    await this.signs.waitFor({ state: 'detached' });
  }

  async pullWithFinger(...shares: readonly Share[]): Promise<void> {
    await this.#studio.hand.drawWithFinger(await this.#studio.spots(...shares));
  }

  async pullWithMouse(handle: Locator, by: { readonly x: number; readonly y: number }): Promise<void> {
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const half = { x: from.x + by.x / 2, y: from.y + by.y / 2 };
    await this.#studio.hand.drawWithMouse([from, half, { x: from.x + by.x, y: from.y + by.y }]);
  }

  /** A button of the bar, or a handle. */
  act(act: Act): Locator {
    return this.#page.getByRole('button', { name: draw.things[act], exact: true });
  }

  get bar(): Locator {
    return this.#page.getByRole('toolbar', { name: draw.things.label });
  }

  get keyboard(): Locator {
    return this.#page.getByRole('region', { name: draw.keyboard.label });
  }

  get line(): Locator {
    return this.keyboard.getByRole('status');
  }

  key(name: string): Locator {
    return this.keyboard.getByRole('button', { name, exact: true });
  }

  async otherLanguage(): Promise<void> {
    await this.keyboard.getByRole('button', { name: draw.keyboard.language }).click();
  }

  async typeOnGlass(letters: string): Promise<void> {
    for (const letter of letters) await this.key(letter === ' ' ? draw.keyboard.space : letter).click();
  }

  /** As the keys of a real keyboard with this layout arrive. */
  async typeOnKeys(letters: string): Promise<void> {
    const cdp: CDPSession = await this.#page.context().newCDPSession(this.#page);
    for (const letter of letters) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    }
    await cdp.detach();
  }

  async ready(): Promise<void> {
    await this.key(draw.keyboard.ready).click();
    await this.keyboard.waitFor({ state: 'hidden' });
  }

  /** Colour of the ink at a place as it is seen while it is rubbed out or smudged: red, green, blue and alpha. */
  liveInkAt([x, y]: Share): Promise<readonly number[]> {
    return this.#page.locator('canvas[data-ink="live"]').evaluateAll(
      (tiles, share) => {
        const page = document.querySelector('canvas[data-ink="dry"]')?.getBoundingClientRect();
        const [left, top] = [
          (page?.left ?? 0) + share[0] * (page?.width ?? 0),
          (page?.top ?? 0) + share[1] * (page?.height ?? 0),
        ];
        const tile = tiles.find((one) => {
          const box = one.getBoundingClientRect();
          return box.left <= left && left < box.right && box.top <= top && top < box.bottom;
        });
        if (!(tile instanceof HTMLCanvasElement)) return [];
        const box = tile.getBoundingClientRect();
        const scale = tile.width / box.width;
        const at = [Math.floor((left - box.left) * scale), Math.floor((top - box.top) * scale)] as const;
        return [...(tile.getContext('2d')?.getImageData(at[0], at[1], 1, 1).data ?? [])];
      },
      [x, y] as const,
    );
  }

  /** Colour of the finished ink at a place, red, green, blue and alpha. */
  inkAt([x, y]: Share): Promise<readonly number[]> {
    return this.#page.locator('canvas[data-ink="dry"]').evaluate(
      (canvas: HTMLCanvasElement, share) => {
        const at = [Math.round(share[0] * canvas.width), Math.round(share[1] * canvas.height)] as const;
        return [...(canvas.getContext('2d')?.getImageData(at[0], at[1], 1, 1).data ?? [])];
      },
      [x, y] as const,
    );
  }

  /** Fingerprint of what lies loose. */
  async loose(): Promise<string> {
    const pixels = await this.#loose.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    return createHash('sha256').update(pixels).digest('hex');
  }

  /** Box of what lies loose, in shares of the page; null where nothing does. */
  looseBox(): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
    return this.#loose.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const box = { left: 1, top: 1, right: 0, bottom: 0 };
      for (let pixel = 0; pixel < width * height; pixel += 1) {
        if ((data[pixel * 4 + 3] ?? 0) < 128) continue;
        const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height];
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
      return box.right === 0 ? null : box;
    });
  }

  get #loose(): Locator {
    return this.#page.locator('[data-things="loose"] canvas');
  }
}
