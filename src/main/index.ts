/** Main process: windows, guards, printing, files. Decides whether to start at all; `start.ts` joins the parts. */
import { app } from 'electron';
import { forbiddenSwitches, readLaunchOptions } from './launch-options.ts';
import { start } from './start.ts';
import { declareAppScheme } from './windows/app-protocol.ts';

const options = readLaunchOptions(process.argv.slice(1), app.isPackaged);
if (options.dataFolder !== null) app.setPath('userData', options.dataFolder);

if (forbiddenSwitches(process.argv, app.isPackaged).length > 0 || !app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  // As root, in tests and development, Linux has no sandbox to offer; a packaged app never comes here with that switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declareAppScheme();
  void app.whenReady().then(() => start(options));
}
