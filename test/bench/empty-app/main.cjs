/** The floor of starting: one empty Electron window with the app's own safety settings, and nothing else. */
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

const folder = process.argv.find((argument) => argument.startsWith('--data-dir='));
if (folder) app.setPath('userData', folder.slice('--data-dir='.length));
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    show: false,
    webPreferences: { contextIsolation: true, sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  window.loadFile(join(__dirname, 'index.html'));
});
