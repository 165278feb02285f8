/** For specs of the studio in which children have all tools, and the app is started more than once. */
import type { Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/launch.ts';
import { StudioPage } from '../pages/studio.page.ts';
import { test as base, expect } from './fixtures.ts';
import { setHandProfiles } from './hand-profile.ts';

const size = { width: 1366, height: 768 };

export const test = base.extend<{ allTools: string }>({
  /** A profile in which children have all tools. */
  allTools: async ({ demoFolder }, use) => {
    setHandProfiles(demoFolder, { tools: 'all' });
    await use(demoFolder);
  },
});

/** The app on a profile, with a child before its own pictures. @param before is done before anybody comes in */
export async function openGallery(
  folder: string,
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{ app: RunningApp; studio: StudioPage }> {
  const app = await launchApp({ folder, size });
  await before(app.page);
  const studio = await StudioPage.of(app.page);
  await studio.comeIn();
  await studio.pickOwnPicture();
  return { app, studio };
}

export { expect };
