/** What no page may do, whatever it tries: leave the app, open windows, load from elsewhere, ask for a device. */
import type { MediaAccessPermissionRequest, Session, WebContents } from 'electron';
import { appOrigin } from './app-origin.ts';
import { isForbiddenKey } from './forbidden-keys.ts';

const isOurs = (url: string) => url === appOrigin || url.startsWith(`${appOrigin}/`);
/** Not fetched from anywhere: made by the page itself, or by Chromium for printing. */
const isLocal = (url: string) => /^(blob:app:\/\/kabinet\/|data:|devtools:|chrome:)/.test(url);

/**
 * Denies all permissions in all four handlers (the default is to allow) and cancels every foreign request. The one
 * exception is the microphone, for our own page, while it is open: never a camera beside it.
 */
export function guardSession(session: Session, isMicrophoneOpen: () => boolean): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    const asks = details as Partial<MediaAccessPermissionRequest> | undefined;
    const types = asks?.mediaTypes ?? [];
    const isVoice = permission === 'media' && types.length > 0 && types.every((type) => type === 'audio');
    decide(isVoice && isOurs(asks?.requestingUrl ?? '') && asks?.isMainFrame === true && isMicrophoneOpen());
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const isVoice = permission === 'media' && details?.mediaType === 'audio';
    return isVoice && isOurs(origin.replace(/\/$/, '')) && isMicrophoneOpen();
  });
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
  // A long press of a finger asks for it as well as a right click.
  contents.on('context-menu', (event) => event.preventDefault());
  // Two fingers that spread draw: they enlarge nothing.
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined));
}
