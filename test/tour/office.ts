/** The administrator's part: the month sheet, exported in every format, and the lists. */

import { ImportsPage } from '../e2e/pages/imports.page.ts';
import { OfficePage } from '../e2e/pages/office.page.ts';
import { signIn } from '../e2e/pages/sign-in.page.ts';
import { csvText, ImportFolder } from '../support/import-files.ts';
import type { Guide } from './guide.ts';

export async function visitOffice(guide: Guide): Promise<void> {
  const { office: words } = guide.words;
  const office = new OfficePage(guide.app, guide.language);
  await signIn(guide.page, 'office', { language: guide.language });
  await office.sheet.waitFor();
  await guide.look('office-month-sheet');
  await office.sheet.locator('td[data-opens]').first().click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-behind-a-cell');
  await office.close();
  for (const format of ['xlsx', 'csv', 'pdf'] as const) await office.exportAs(format, guide.folder, guide.language);
  await office.show('summary');
  await office.rows.first().waitFor();
  await guide.look('office-summary');
  await guide.page.locator('label').filter({ hasText: guide.words.reports.views.mandates }).click();
  await guide.look('office-summary-due');
  await guide.page.getByRole('grid').locator('td[data-opens]').first().click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-summary-behind');
  await office.close();
  await office.show('signatures');
  await office.rows.first().waitFor();
  await guide.look('office-signatures');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.getByRole('table').waitFor();
  await guide.look('office-signatures-session');
  await office.close();
  await office.show('children');
  await office.rows.first().waitFor();
  await guide.look('office-children');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.waitFor();
  for (const part of ['child', 'pmpk', 'guardians', 'consents', 'mandates'] as const) {
    await guide.tab(guide.words.childFile.parts[part]);
    await guide.look(`office-child-${part}`);
  }
  await office.close();
  for (const part of ['staff', 'rooms'] as const) {
    await office.show(part);
    await office.rows.first().waitFor();
    await guide.look(`office-${part}`);
  }
  await office.show('calendar');
  await guide.page.locator('[data-day="2026-04-22"]').click();
  await guide.look('office-calendar');
  const imports = await ImportsPage.open(guide.app, office);
  await guide.look('office-imports');
  const list = new ImportFolder();
  const rows = [
    ['ФИО', 'Дата рождения', 'Класс', 'Кабинет'],
    ['Тестова Айша Тестқызы', '01.02.2015', '3А', 'Көк'],
    ['Тестов Егор', '31.02.2015', '3А', 'Көк'],
  ];
  await imports.choose(list.write('балалар.csv', csvText(rows, ';')));
  await imports.button('next').waitFor();
  await guide.look('office-imports-what');
  await imports.next();
  await guide.look('office-imports-will');
  await office.button(guide.words.common.cancel).click();
  list.close();
  await office.show('voice');
  await guide.page.getByRole('list', { name: guide.words.voice.groupList }).waitFor();
  await guide.look('office-voice');
  await office.show('settings');
  await guide.look('office-settings');
  await office.button(words.lock).click();
}
