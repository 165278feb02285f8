import { FirstStartPage } from '../e2e/pages/first-start.page.ts';
import type { Guide } from './guide.ts';

/** From an empty database to the doors of the demo school. */
export async function openDemo(guide: Guide): Promise<void> {
  const firstStart = new FirstStartPage(guide.page, guide.language);
  await guide.button(guide.words.languages[guide.language]).waitFor();
  await guide.look('language');
  await firstStart.chooseLanguage();
  await firstStart.demoChoice.waitFor();
  await guide.look('first-start');
  await firstStart.setUpChoice.click();
  await firstStart.field('schoolName').fill('№ 1');
  await guide.look('set-up-school');
  await firstStart.next();
  await guide.look('set-up-rooms');
  await firstStart.next();
  await guide.look('set-up-administrator');
  for (let step = 0; step < 3; step++) await guide.button(guide.words.common.back).click();
  await firstStart.demoChoice.click();
  await guide.page.getByRole('progressbar').waitFor();
  await guide.look('making-demo');
  await guide.page.getByRole('heading', { name: guide.words.doors.title }).waitFor({ timeout: 120_000 });
  await guide.look('doors');
}
