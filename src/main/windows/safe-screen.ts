/** Shows the safe page in the app's window and hears what the person chooses there. */
import type { BrowserWindow } from 'electron';
import { appOrigin } from './app-origin.ts';
import { serveDocument } from './app-protocol.ts';
import { type SafeChoice, type SafeReason, safeChoiceOf, safePage, safePath } from './safe-page.ts';

export class SafeScreen {
  readonly #window: BrowserWindow;

  constructor(window: BrowserWindow, onChoice: (choice: SafeChoice) => void) {
    this.#window = window;
    // The guards hold every navigation, this one as well: the address alone says what was chosen.
    window.webContents.on('will-frame-navigate', ({ url }) => {
      const choice = this.isShown ? safeChoiceOf(url) : null;
      if (choice !== null) onChoice(choice);
    });
  }

  get isShown(): boolean {
    return this.#window.webContents.getURL() === appOrigin + safePath;
  }

  show(reason: SafeReason): void {
    serveDocument(safePath, safePage(reason));
    if (!this.#window.isDestroyed()) void this.#window.loadURL(appOrigin + safePath).catch(() => undefined);
  }
}
