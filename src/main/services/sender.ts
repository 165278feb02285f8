/** Distrust the sender: only the top frame of our own window, showing our own page, is listened to. */
import type { BrowserWindow, WebFrameMain } from 'electron';

export function isOurPage(frame: WebFrameMain | null, window: BrowserWindow, origin: string): boolean {
  return frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
}
