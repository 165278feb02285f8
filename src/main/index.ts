/** Main process: windows, guards, printing, files. Composition root: joins the parts and holds no logic. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, session } from 'electron';
import { wantPortChannel } from '../shared/ipc/channels.ts';
import { forbiddenSwitches, readLaunchOptions } from './launch-options.ts';
import { DataProcess } from './services/data-process.ts';
import { Microphone } from './services/microphone.ts';
import { isOurPage } from './services/sender.ts';
import { appOrigin } from './windows/app-origin.ts';
import { declareAppScheme, serveApp } from './windows/app-protocol.ts';
import { guardSession } from './windows/guards.ts';
import { openKioskWindow } from './windows/kiosk-window.ts';

const options = readLaunchOptions(process.argv.slice(1), app.isPackaged);
if (options.dataFolder !== null) app.setPath('userData', options.dataFolder);

if (forbiddenSwitches(process.argv, app.isPackaged).length > 0 || !app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  // As root, in tests and development, Linux has no sandbox to offer; a packaged app never comes here with that switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declareAppScheme();
  void app.whenReady().then(start);
}

function start(): void {
  const folder = join(app.getPath('userData'), 'data');
  mkdirSync(folder, { recursive: true });
  const microphone = new Microphone(() => performance.now());
  const data = new DataProcess(folder, { quit: () => app.quit(), openMicrophone: microphone.open });
  guardSession(session.defaultSession, microphone.isOpen);
  serveApp(join(import.meta.dirname, '../renderer'));
  const window = openKioskWindow(options);

  ipcMain.on(wantPortChannel, (event) => {
    if (isOurPage(event.senderFrame, window, appOrigin)) data.connect(window);
  });
  app.on('second-instance', () => showAgain(window, data));
  app.on('window-all-closed', () => app.quit());
  closeDataBeforeQuit(data);
}

function showAgain(window: BrowserWindow, data: DataProcess): void {
  if (window.isMinimized()) window.restore();
  window.focus();
  data.tellAlreadyOpen();
}

/** The database is checkpointed and closed before the process ends. */
function closeDataBeforeQuit(data: DataProcess): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void data.close().then(() => {
      isClosed = true;
      // Not in the same turn: Electron ignores a second quit while it is told that the first one has to wait.
      setImmediate(() => app.quit());
    });
  });
}
