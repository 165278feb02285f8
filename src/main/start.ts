/** Joins the parts once Electron is ready: one window, one data process, and what keeps both alive. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import { beatChannel, keepChannel, keptChannel, wantPortChannel } from '../shared/ipc/channels.ts';
import type { LaunchOptions } from './launch-options.ts';
import { DataProcess } from './services/data-process.ts';
import { EventLog } from './services/event-log.ts';
import { Kept } from './services/kept.ts';
import { Microphone } from './services/microphone.ts';
import { isOurPage } from './services/sender.ts';
import { WindowWatch } from './services/window-watch.ts';
import { appOrigin } from './windows/app-origin.ts';
import { serveApp } from './windows/app-protocol.ts';
import { guardSession } from './windows/guards.ts';
import { loadApp, openKioskWindow } from './windows/kiosk-window.ts';
import { SafeScreen } from './windows/safe-screen.ts';

export function start(options: LaunchOptions): void {
  const folder = join(app.getPath('userData'), 'data');
  mkdirSync(folder, { recursive: true });
  const log = new EventLog(join(app.getPath('userData'), 'logs', 'kabinet.log'));
  log.write({ what: 'started' });
  const microphone = new Microphone(() => performance.now());
  guardSession(session.defaultSession, microphone.isOpen);
  serveApp(join(import.meta.dirname, '../renderer'));
  const window = openKioskWindow(options);

  const kept = new Kept();
  const giveUp = () => {
    watch.pause();
    safe.show('stopped');
  };
  const data = new DataProcess(folder, {
    quit: () => app.quit(),
    openMicrophone: microphone.open,
    personChanged: (_windowId, person) => kept.belongTo(person),
    giveUp,
    log,
    patience: options.watch.data,
    limit: options.watch.deaths,
  });
  const comeBack = () => {
    kept.comeBack();
    loadApp(window, options, true);
  };
  const watch = new WindowWatch(window, {
    log,
    patience: options.watch.window,
    limit: options.watch.deaths,
    comeBack,
    giveUp,
  });
  const safe = new SafeScreen(window, (choice) => {
    log.write({ what: 'safe-choice', choice });
    if (choice === 'quit') return app.quit();
    if (choice === 'plain') kept.forget();
    data.startAnew(choice === 'plain');
    watch.begin();
    comeBack();
  });
  loadApp(window, options);

  ipcMain.on(wantPortChannel, ({ senderFrame }) => {
    if (isOurPage(senderFrame, window, appOrigin)) data.connect(window);
  });
  ipcMain.on(beatChannel, ({ senderFrame }) => {
    if (isOurPage(senderFrame, window, appOrigin)) watch.beat();
  });
  ipcMain.on(keepChannel, ({ senderFrame }, text: unknown, isBusy: unknown) => {
    if (isOurPage(senderFrame, window, appOrigin)) kept.keep(text, isBusy);
  });
  ipcMain.handle(keptChannel, ({ senderFrame }) => (isOurPage(senderFrame, window, appOrigin) ? kept.take() : null));

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
    data.tellAlreadyOpen();
  });
  app.on('window-all-closed', () => app.quit());
  closeDataBeforeQuit(data);
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
