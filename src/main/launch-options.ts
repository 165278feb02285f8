/** What the command line and the environment say about this start. */
import { resolve } from 'node:path';
import type { Policy } from './policy.ts';
import type { DeathLimit } from './services/deaths.ts';
import type { Patience } from './services/pulse.ts';

export type LaunchOptions = {
  /** Full screen without a way out but the app's own. */
  readonly isKiosk: boolean;
  /** Folder of the database; null for the default one. */
  readonly dataFolder: string | null;
  /** Page of all primitives, in development only. */
  readonly showsPrimitives: boolean;
  /** Folder whose folders stand for other drives, in tests only; null: the real ones. */
  readonly drivesFolder: string | null;
  /** When a process counts as hung, and when as dying again and again; another measure in tests only. */
  readonly watch: WatchLimits;
};

export type WatchLimits = {
  readonly window: Patience;
  readonly data: Patience;
  readonly deaths: DeathLimit;
};

const usualWatch: WatchLimits = {
  window: { hungAfter: 15_000, hungAtStart: 60_000 },
  // A large import is one piece of work, and reading a database through at start takes its time.
  data: { hungAfter: 30_000, hungAtStart: 180_000 },
  deaths: { most: 3, withinMs: 60_000 },
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
  const folder = valueOf(argv, 'data-dir');
  return {
    isKiosk: isPackaged ? !argv.includes('--no-kiosk') : argv.includes('--kiosk'),
    dataFolder: folder ? resolve(folder) : null,
    showsPrimitives: !isPackaged && argv.includes('--primitives'),
    drivesFolder: isPackaged ? null : (valueOf(argv, 'drives') ?? null),
    watch: isPackaged ? usualWatch : watchOf(argv),
  };
}

/** What the policy of the PC has settled comes before the command line. */
export function underPolicy(options: LaunchOptions, policy: Policy, isPackaged: boolean): LaunchOptions {
  if (policy.mayBeOverridden) return options;
  // In development a folder of its own is what keeps a test from the data of others.
  const dataFolder = isPackaged ? null : options.dataFolder;
  return { ...options, dataFolder, isKiosk: policy.kiosk ?? (isPackaged || options.isKiosk) };
}

/** In development the file may lie elsewhere: `--policy=FILE`. */
export const policyFileIn = (argv: readonly string[], isPackaged: boolean): string | null =>
  isPackaged ? null : (valueOf(argv, 'policy') ?? null);

/** `--hung-after=MS` and `--deaths=COUNT`, in development only. */
function watchOf(argv: readonly string[]): WatchLimits {
  const number = (name: string) => Number(valueOf(argv, name)) || null;
  const hungAfter = number('hung-after');
  // Also of one that hangs before it has answered once.
  const patience = (usual: Patience) => (hungAfter === null ? usual : { hungAfter, hungAtStart: 8 * hungAfter });
  return {
    window: patience(usualWatch.window),
    data: patience(usualWatch.data),
    deaths: { ...usualWatch.deaths, most: number('deaths') ?? usualWatch.deaths.most },
  };
}

const valueOf = (argv: readonly string[], name: string) =>
  argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
