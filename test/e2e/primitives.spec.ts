/** The page of all primitives, for development: photographed in each language, and nothing for axe to find. */
import { resolve } from 'node:path';
import { languages } from '../../src/shared/domain/language.ts';
import { launchApp, makeProfile, removeProfile } from '../support/launch.ts';
import { switchLanguage } from './pages/doors.page.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const folder = resolve(import.meta.dirname, '../../out/test/primitives');

test('all primitives, in three languages', async () => {
  const profile = makeProfile();
  const app = await launchApp({ folder: profile, args: ['--primitives'] });
  await app.page.setViewportSize({ width: 1920, height: 1080 });
  for (const language of languages) {
    await switchLanguage(app.page, language);
    await app.page.locator(`div[lang=${language}]`).waitFor();
    const picture = await app.page.screenshot({ path: `${folder}/${language}.png`, fullPage: true });
    expect(picture.byteLength).toBeGreaterThan(50_000);
    await expectAccessible(app.page, `primitives in ${language}`);
  }
  expect(app.problems).toEqual([]);
  await app.close();
  removeProfile(profile);
});
