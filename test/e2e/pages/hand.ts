/** A child's hand on the glass: mouse, fingers and pen, sent where the window takes them from the system. */
import type { CDPSession, Page } from '@playwright/test';

/** CSS pixels in the window. */
export type Spot = { readonly x: number; readonly y: number };
/** A finger or a palm on the glass; `radius` is half its longer side in CSS pixels. */
export type Contact = Spot & { readonly id?: number; readonly radius?: number };

/** As wide as a fingertip is. */
const FINGERTIP = 10;

export class Hand {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Hand> {
    return new Hand(await page.context().newCDPSession(page));
  }

  async drawWithMouse(spots: readonly Spot[]): Promise<void> {
    await this.#draw(spots, () => ({ pointerType: 'mouse' }));
  }

  /** @param pressure 0..1 at each spot */
  async drawWithPen(spots: readonly Spot[], pressure: (step: number) => number): Promise<void> {
    await this.#draw(spots, (step) => ({ pointerType: 'pen', force: pressure(step) }));
  }

  async drawWithFinger(spots: readonly Spot[]): Promise<void> {
    const [first, ...rest] = spots;
    if (!first) return;
    await this.touch([first]);
    for (const spot of rest) await this.moveTouch([spot]);
    await this.lift();
  }

  /** Puts fingers down, beside those that lie there already: all that lie there are given. */
  async touch(contacts: readonly Contact[]): Promise<void> {
    await this.#touch('touchStart', contacts);
  }

  async moveTouch(contacts: readonly Contact[]): Promise<void> {
    await this.#touch('touchMove', contacts);
  }

  /** Lifts all fingers. */
  async lift(): Promise<void> {
    await this.#touch('touchEnd', []);
  }

  async press(spot: Spot): Promise<void> {
    await this.#mouse('mousePressed', spot, {});
  }

  async move(spot: Spot): Promise<void> {
    await this.#mouse('mouseMoved', spot, {});
  }

  /** Moves with nothing pressed. */
  async hover({ x, y }: Spot): Promise<void> {
    await this.#cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'none', buttons: 0 });
  }

  async release(spot: Spot): Promise<void> {
    await this.#mouse('mouseReleased', spot, {});
  }

  /** The button at the side of a mouse that goes back in a browser. */
  async pressBackButton({ x, y }: Spot): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'back', buttons: 8, clickCount: 1 });
  }

  async #draw(spots: readonly Spot[], device: (step: number) => PenOrMouse): Promise<void> {
    const [first] = spots;
    const last = spots.at(-1);
    if (!first || !last) return;
    await this.#mouse('mousePressed', first, device(0));
    for (const [step, spot] of spots.entries()) await this.#mouse('mouseMoved', spot, device(step));
    await this.#mouse('mouseReleased', last, { ...device(spots.length - 1), force: 0 });
  }

  async #mouse(type: MouseEventType, { x, y }: Spot, device: PenOrMouse): Promise<void> {
    const buttons = type === 'mouseReleased' ? 0 : 1;
    await this.#cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1, ...device });
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', contacts: readonly Contact[]): Promise<void> {
    const touchPoints = contacts.map(({ x, y, id = 0, radius = FINGERTIP }) => ({
      x,
      y,
      id,
      radiusX: radius,
      radiusY: radius,
    }));
    await this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

type MouseEventType = 'mousePressed' | 'mouseMoved' | 'mouseReleased';
type PenOrMouse = { readonly pointerType?: 'mouse' | 'pen'; readonly force?: number };
