/** Starts the built app in real Electron on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const ownProject = resolve(import.meta.dirname, '../..');

export type RunningApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Folder of the profile; the database is `data/kabinet.db` in it. */
  readonly folder: string;
  /** Errors that the window printed: empty in a sound run. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** An existing profile to start again; a new one otherwise. */
  readonly folder?: string;
  readonly args?: readonly string[];
  /** Another app than this one, for comparison. */
  readonly project?: string;
  readonly size?: { readonly width: number; readonly height: number };
};

export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'kabinet-e2e-'));
export const databaseOf = (folder: string): string => join(folder, 'data', 'kabinet.db');

export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { folder = makeProfile(), args = [], size, project = ownProject } = options;
  const electron = await _electron.launch({
    cwd: project,
    args: [...sandboxSwitches(), project, `--data-dir=${folder}`, ...args],
    env: { ...process.env, TZ: 'Asia/Almaty' } as Record<string, string>,
  });
  const page = await electron.firstWindow();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  if (size) await resize(electron, size);
  return { electron, page, folder, problems, close: () => electron.close() };
}

/** Sets the size of what the page sees. */
export async function resize(electron: ElectronApplication, size: { width: number; height: number }): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setContentSize(wanted.width, wanted.height);
  }, size);
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** As root Chromium has no sandbox to offer; only here, never in a packaged app. */
function sandboxSwitches(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
