/** A fresh profile and a launched app for each test; the demo school where a test needs children. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { databaseOf, launchApp, makeProfile, type RunningApp, removeProfile } from '../../support/launch.ts';
import { demoDatabase } from './demo-profile.ts';

type Fixtures = {
  /** The app on an empty profile: first start. */
  readonly emptyApp: RunningApp;
  /** The app with the demo school, at the doors, in Russian. */
  readonly demoApp: RunningApp;
  /** A profile with the demo school, not started yet. */
  readonly demoFolder: string;
};

export const test = base.extend<Fixtures>({
  emptyApp: async ({}, use) => {
    const folder = makeProfile();
    const app = await launchApp({ folder, size: { width: 1366, height: 768 } });
    await use(app);
    await app.close();
    removeProfile(folder);
  },
  demoFolder: async ({}, use) => {
    const folder = makeProfile();
    mkdirSync(join(folder, 'data'), { recursive: true });
    cpSync(await demoDatabase(), databaseOf(folder));
    await use(folder);
    if (existsSync(folder)) removeProfile(folder);
  },
  demoApp: async ({ demoFolder }, use) => {
    const app = await launchApp({ folder: demoFolder, size: { width: 1366, height: 768 } });
    await use(app);
    await app.close();
  },
});

export { expect };
