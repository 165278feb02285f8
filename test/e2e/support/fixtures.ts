/** A fresh profile and a launched app for each test; the demo school where a test needs children. */
import { test as base, expect } from '@playwright/test';
import { copyDemoProfile } from '../../support/demo-profile.ts';
import { launchApp, makeProfile, type RunningApp, removeProfile } from '../../support/launch.ts';

type Fixtures = {
  /** The app on an empty profile: first start. */
  readonly emptyApp: RunningApp;
  /** The app with the demo school, at the doors, in Russian. */
  readonly demoApp: RunningApp;
  /** A profile with the demo school, not started yet. */
  readonly demoFolder: string;
};

const size = { width: 1366, height: 768 };

export const test = base.extend<Fixtures>({
  emptyApp: async ({}, use) => {
    const folder = makeProfile();
    const app = await launchApp({ folder, size });
    await use(app);
    await app.close();
    removeProfile(folder);
  },
  demoFolder: async ({}, use) => {
    const folder = await copyDemoProfile();
    await use(folder);
    removeProfile(folder);
  },
  demoApp: async ({ demoFolder }, use) => {
    const app = await launchApp({ folder: demoFolder, size });
    await use(app);
    await app.close();
  },
});

export { expect };
