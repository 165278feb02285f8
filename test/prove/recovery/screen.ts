/** The app's window as main sees it: the test runner loses a page that crashed, main does not. */
import type { ElectronApplication } from '@playwright/test';
import { until } from './faults.ts';

export type Spot = { readonly x: number; readonly y: number };
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type MouseType = 'mouseDown' | 'mouseMove' | 'mouseUp';

export class Screen {
  readonly #electron: ElectronApplication;

  constructor(electron: ElectronApplication) {
    this.#electron = electron;
  }

  /** Runs in the page; false while it cannot answer. */
  isSo(expression: string): Promise<boolean> {
    return this.#electron.evaluate(async ({ BrowserWindow }, code) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return false;
      const answer = contents.executeJavaScript(code).then(Boolean, () => false);
      const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000));
      return Promise.race([answer, tooLate]);
    }, expression);
  }

  async see(what: string, expression: string): Promise<void> {
    await until(what, () => this.isSo(expression));
  }

  /** Where something is; null while it is not there. */
  boxOf(selector: string): Promise<Box | null> {
    return this.#electron.evaluate(async ({ BrowserWindow }, wanted) => {
      const code = `(() => { const box = document.querySelector(${JSON.stringify(wanted)})?.getBoundingClientRect();
        return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null; })()`;
      return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<Box | null>;
    }, selector);
  }

  mouse(type: MouseType, { x, y }: Spot): Promise<void> {
    return this.#electron.evaluate(
      ({ BrowserWindow }, input) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const held = input.type !== 'mouseUp' ? { modifiers: ['leftbuttondown' as const] } : {};
        contents?.sendInputEvent({ ...input, button: 'left', clickCount: 1, ...held });
      },
      { type, x: Math.round(x), y: Math.round(y) },
    );
  }
}
