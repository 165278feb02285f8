/** The administrator's part, area by area: attendance, reports, people, the year, the school. */
import { OfficePage } from '../e2e/pages/office.page.ts';
import { signIn } from '../e2e/pages/sign-in.page.ts';
import type { Guide } from './guide.ts';
import { takeFiles, visitAttendance } from './office-attendance.ts';
import { visitPeople } from './office-people.ts';
import { visitSettings } from './office-settings.ts';
import { visitYear } from './office-year.ts';

export async function visitOffice(guide: Guide): Promise<void> {
  const office = await enterOffice(guide);
  await visitAttendance(guide, office);
  await visitYear(guide, office);
  await takeFiles(guide, office);
  await office.button(guide.words.office.lock).click();
}

/** Whom and what the office keeps: lists, and the school's own settings. */
export async function visitOfficeLists(guide: Guide): Promise<void> {
  const office = await enterOffice(guide);
  await visitPeople(guide, office);
  await visitSettings(guide, office);
  await office.button(guide.words.office.lock).click();
}

async function enterOffice(guide: Guide): Promise<OfficePage> {
  const office = new OfficePage(guide.app, guide.language);
  await signIn(guide.page, 'office', { language: guide.language });
  await office.sheet.waitFor();
  return office;
}
