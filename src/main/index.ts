/** Main process: windows, guards, printing, files. Decides whether to start at all; `start.ts` joins the parts. */
import { app } from 'electron';
import { forbiddenSwitches, policyFileIn, readLaunchOptions, underPolicy } from './launch-options.ts';
import { policyFileOf, readPolicy } from './policy.ts';
import { start } from './start.ts';
import { declareAppScheme } from './windows/app-protocol.ts';

const argv = process.argv.slice(1);
const policyFile = policyFileIn(argv, app.isPackaged) ?? policyFileOf(process.platform);
const read = readPolicy(policyFile);
const options = underPolicy(readLaunchOptions(argv, app.isPackaged), read.policy, app.isPackaged);
if (options.dataFolder !== null) app.setPath('userData', options.dataFolder);

if (forbiddenSwitches(process.argv, app.isPackaged).length > 0 || !app.requestSingleInstanceLock()) {
  app.exit(0);
} else {
  // As root, in tests and development, Linux has no sandbox to offer; a packaged app never comes here with that switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (options.isKiosk) holdGestures();
  declareAppScheme();
  void app.whenReady().then(() => start(options, { ...read, file: policyFile ?? '' }));
}

/** Spreading fingers enlarge nothing, and a swipe from the edge leads nowhere. */
function holdGestures(): void {
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
}
