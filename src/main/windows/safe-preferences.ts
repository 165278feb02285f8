import type { WebPreferences } from 'electron';

/** What every window of ours has. `preload` is for windows with the app in them, none for printed pages. */
export const safePreferences: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
};

/** Colour of the paper, so that nothing flashes before the first frame: `--paper` of ui/tokens.css. */
export const paper = '#faf6ee';
