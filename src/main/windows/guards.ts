/** What no page may do, whatever it tries: leave the app, open windows, load from elsewhere, ask for a device. */
import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

const isOurs = (url: string) => url === appOrigin || url.startsWith(`${appOrigin}/`);
/** Not fetched from anywhere: made by the page itself, or by Chromium for printing. */
const isLocal = (url: string) => /^(blob:app:\/\/kabinet\/|data:|devtools:|chrome:)/.test(url);

/** Denies all permissions in all four handlers (the default is to allow) and cancels every foreign request. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOurs(url) && !isLocal(url) }));
}

/** @param isKiosk also takes away zoom, reload, developer tools and the context menu */
export function guardContents(contents: WebContents, isKiosk: boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  if (!isKiosk) return;
  contents.on('before-input-event', (event, input) => {
    if (isForbiddenKey(input)) event.preventDefault();
  });
  contents.on('devtools-opened', () => contents.closeDevTools());
  contents.on('zoom-changed', () => contents.setZoomFactor(1));
}

type KeyInput = {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
};

/** Keys that reload, zoom, print, search, open tools, or close and leave the window. */
export function isForbiddenKey({ key, control, alt, meta, shift }: KeyInput): boolean {
  const name = key.toLowerCase();
  if (/^f([1-9]|1[0-2])$/.test(name)) return true;
  if (alt && (name === 'f4' || name === 'arrowleft' || name === 'arrowright' || name === 'tab' || name === ' '))
    return true;
  if (!control && !meta) return false;
  if (shift && ['i', 'j', 'c', 'r', 'n', 'delete'].includes(name)) return true;
  return ['r', 'w', 'q', 'p', 'o', 's', 'n', 't', 'u', 'f', 'g', 'h', 'j', '+', '-', '=', '0'].includes(name);
}
