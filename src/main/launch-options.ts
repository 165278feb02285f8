/** What the command line and the environment say about this start. */
import { resolve } from 'node:path';

export type LaunchOptions = {
  /** Full screen without a way out but the app's own. */
  readonly isKiosk: boolean;
  /** Folder of the database; null for the default one. */
  readonly dataFolder: string | null;
  /** Page of all primitives, in development only. */
  readonly showsPrimitives: boolean;
};

const forbiddenWhenPackaged = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'no-sandbox',
  // Recordings of what nobody said, and a camera or microphone that nobody is asked for.
  'use-fake-',
  'use-file-for-fake-',
];

/** Chromium takes one dash for two, and on Windows a slash and capital letters as well. */
const switchName = (argument: string) => argument.replace(/^(--?|\/)/, '').toLowerCase();

/** Switches that would open a packaged app to others; empty in development. */
export function forbiddenSwitches(argv: readonly string[], isPackaged: boolean): readonly string[] {
  if (!isPackaged) return [];
  return argv.filter((argument) => {
    const isSwitch = /^[-/]/.test(argument);
    return isSwitch && forbiddenWhenPackaged.some((name) => switchName(argument).startsWith(name));
  });
}

export function readLaunchOptions(argv: readonly string[], isPackaged: boolean): LaunchOptions {
  const folder = argv.find((argument) => argument.startsWith('--data-dir='))?.slice('--data-dir='.length);
  return {
    isKiosk: isPackaged ? !argv.includes('--no-kiosk') : argv.includes('--kiosk'),
    dataFolder: folder ? resolve(folder) : null,
    showsPrimitives: !isPackaged && argv.includes('--primitives'),
  };
}
