/** Joins the parts once Electron is ready: one window, one data process, and what keeps both alive. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import { beatChannel, keepChannel, keptChannel, wantPortChannel } from '../shared/ipc/channels.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { ReadPolicy } from './policy.ts';
import { stayAwake } from './services/awake.ts';
import { DataProcess } from './services/data-process.ts';
import { EventLog } from './services/event-log.ts';
import { FolderLock, showEvery } from './services/folder-lock.ts';
import { Kept } from './services/kept.ts';
import { Microphone } from './services/microphone.ts';
import { hearPower } from './services/power.ts';
import { isOurPage } from './services/sender.ts';
import { WindowWatch } from './services/window-watch.ts';
import { appOrigin } from './windows/app-origin.ts';
import { serveApp } from './windows/app-protocol.ts';
import { guardSession } from './windows/guards.ts';
import { holdClosing, loadApp, openKioskWindow } from './windows/kiosk-window.ts';
import { OtherDisplays } from './windows/other-displays.ts';
import { tellPolicyProblem } from './windows/policy-problem.ts';
import { SafeScreen } from './windows/safe-screen.ts';

export function start(options: LaunchOptions, { policy, problem, file }: ReadPolicy & { readonly file: string }): void {
  const folder = policy.dataFolder ?? join(app.getPath('userData'), 'data');
  mkdirSync(folder, { recursive: true });
  const log = new EventLog(join(app.getPath('userData'), 'logs', 'kabinet.log'));
  log.write({ what: 'started' });
  const microphone = new Microphone(() => performance.now());
  guardSession(session.defaultSession, microphone.isOpen);
  serveApp(join(import.meta.dirname, '../renderer'));
  const window = openKioskWindow(options);
  if (options.isKiosk) {
    holdClosing(window);
    new OtherDisplays(window, policy.otherDisplays === 'cover', log);
  }
  if (problem !== null) {
    log.write({ what: 'policy-refused' });
    tellPolicyProblem(window, file, problem);
  }

  const lock = new FolderLock(folder);
  const kept = new Kept();
  let data: DataProcess | null = null;
  const giveUp = () => {
    watch.pause();
    safe.show('stopped');
  };
  const comeBack = () => {
    kept.comeBack();
    loadApp(window, options, true);
  };
  const watched = { log, limit: options.watch.deaths, giveUp };
  const watch = new WindowWatch(window, { ...watched, patience: options.watch.window, comeBack });
  /** Nothing of the data is touched before the folder is ours. */
  const begin = () => {
    if (!lock.take()) {
      log.write({ what: 'folder-in-use' });
      watch.pause();
      return safe.show('in-use');
    }
    data = new DataProcess(folder, {
      ...watched,
      patience: options.watch.data,
      drivesFolder: options.drivesFolder,
      quit: () => app.quit(),
      openMicrophone: microphone.open,
      personChanged: (_windowId, person) => kept.belongTo(person),
    });
    watch.begin();
    loadApp(window, options);
  };
  const safe = new SafeScreen(window, (choice) => {
    log.write({ what: 'safe-choice', choice });
    if (choice === 'quit') return app.quit();
    if (data === null) return begin();
    if (choice === 'plain') kept.forget();
    data.startAnew(choice === 'plain');
    watch.begin();
    comeBack();
  });
  begin();

  const hear = (channel: string, listen: (...values: unknown[]) => void) =>
    ipcMain.on(channel, ({ senderFrame }, ...values) => {
      if (isOurPage(senderFrame, window, appOrigin)) listen(...values);
    });
  hear(wantPortChannel, () => data?.connect(window));
  hear(beatChannel, watch.beat);
  hear(keepChannel, (text, isBusy) => kept.keep(text, isBusy));
  ipcMain.handle(keptChannel, ({ senderFrame }) => (isOurPage(senderFrame, window, appOrigin) ? kept.take() : null));

  setInterval(() => lock.show(), showEvery).unref();
  stayAwake(() => kept.isBusy);
  hearPower(log, {
    lock: () => data?.lockStaff(),
    rest: () => {
      watch.rest();
      data?.rest();
    },
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
    data?.tellAlreadyOpen();
  });
  app.on('window-all-closed', () => app.quit());
  closeBeforeQuit(async () => {
    await data?.close();
    lock.release();
  });
}

/** The database is checkpointed and closed before the process ends. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().then(() => {
      isClosed = true;
      // Not in the same turn: Electron ignores a second quit while it is told that the first one has to wait.
      setImmediate(() => app.quit());
    });
  });
}
