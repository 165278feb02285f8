/** Screens beside the first: covered by a calm window each, so that nothing of the system lies open to a child. */
import { BrowserWindow, type Display, screen } from 'electron';
import type { EventLog } from '../services/event-log.ts';
import { appOrigin } from './app-origin.ts';
import { serveDocument } from './app-protocol.ts';
import { guardContents } from './guards.ts';
import { paper, safePreferences } from './safe-preferences.ts';

const path = '/safe/cover.html';
const page = `<!doctype html><html><head><meta charset="utf-8"><title>Kabinet</title>
<link rel="stylesheet" href="${appOrigin}/safe/safe.css"></head><body class="calm"></body></html>`;

export class OtherDisplays {
  readonly #window: BrowserWindow;
  readonly #isCovering: boolean;
  readonly #log: EventLog;
  readonly #covers = new Map<number, BrowserWindow>();

  constructor(window: BrowserWindow, isCovering: boolean, log: EventLog) {
    this.#window = window;
    this.#isCovering = isCovering;
    this.#log = log;
    serveDocument(path, page);
    const arrange = () => this.#arrange();
    // One and the same turn of a screen is told several times under different names.
    for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
      screen.on(event as 'display-added', arrange);
    window.once('closed', () => {
      for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const)
        screen.removeListener(event as 'display-added', arrange);
      for (const cover of this.#covers.values()) cover.destroy();
    });
    arrange();
  }

  #arrange(): void {
    if (this.#window.isDestroyed()) return;
    const displays = screen.getAllDisplays();
    this.#log.write({ what: 'displays', count: displays.length });
    this.#fill(screen.getPrimaryDisplay());
    const others = displays.filter(({ id }) => id !== screen.getPrimaryDisplay().id);
    for (const [id, cover] of this.#covers) {
      if (this.#isCovering && others.some((display) => display.id === id)) continue;
      cover.destroy();
      this.#covers.delete(id);
    }
    if (this.#isCovering) for (const display of others) this.#cover(display);
  }

  /** The app's window stays on the first screen, whole, also when that screen was turned or is another one now. */
  #fill({ bounds }: Display): void {
    const now = this.#window.getBounds();
    const isThere =
      now.x === bounds.x && now.y === bounds.y && now.width === bounds.width && now.height === bounds.height;
    if (isThere) return;
    this.#window.setKiosk(false);
    this.#window.setBounds(bounds);
    this.#window.setKiosk(true);
  }

  #cover({ id, bounds }: Display): void {
    const old = this.#covers.get(id);
    if (old && !old.isDestroyed()) return old.setBounds(bounds);
    const cover = new BrowserWindow({
      ...bounds,
      frame: false,
      movable: false,
      minimizable: false,
      closable: false,
      focusable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: paper,
      webPreferences: { ...safePreferences, javascript: false },
    });
    guardContents(cover.webContents, true);
    cover.setFullScreen(true);
    void cover.loadURL(appOrigin + path).catch(() => undefined);
    this.#covers.set(id, cover);
  }
}
