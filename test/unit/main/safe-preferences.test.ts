import { expect, it } from 'vitest';
import { safePreferences } from '../../../src/main/windows/safe-preferences.ts';

// Written out a second time: whoever loosens it has to say so twice.
it('isolates the window from Electron, from Node and from other pages', () => {
  expect(safePreferences).toEqual({
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
  });
});
