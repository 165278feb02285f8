/** The one window of the app. */
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import type { LaunchOptions } from '../launch-options.ts';
import { appOrigin } from './app-origin.ts';
import { guardContents } from './guards.ts';
import { paper, safePreferences } from './safe-preferences.ts';

export function openKioskWindow(options: LaunchOptions): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: paper,
    autoHideMenuBar: true,
    kiosk: options.isKiosk,
    fullscreenable: true,
    webPreferences: {
      ...safePreferences,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      devTools: !options.isKiosk,
      // Timers of a running session go on when another program lies on top.
      backgroundThrottling: false,
    },
  });
  guardContents(window.webContents, options.isKiosk);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** @param isComingBack the page was lost: it asks for what it had kept */
export function loadApp(window: BrowserWindow, options: LaunchOptions, isComingBack = false): void {
  const hash = isComingBack ? '#again' : options.showsPrimitives ? '#primitives' : '';
  // A page that is lost while it loads is told of as lost, and loaded anew by whoever hears that.
  if (!window.isDestroyed()) void window.loadURL(`${appOrigin}/index.html${hash}`).catch(() => undefined);
}

/** In a kiosk nothing but the app itself closes its window: no key of the system, no button beside it. */
export function holdClosing(window: BrowserWindow): void {
  let isLeaving = false;
  app.once('before-quit', () => {
    isLeaving = true;
  });
  window.on('close', (event) => {
    if (!isLeaving) event.preventDefault();
  });
}
