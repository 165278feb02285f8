/** The calendar, changed and not kept; an import up to its preview. */
import { ImportsPage } from '../e2e/pages/imports.page.ts';
import type { OfficePage } from '../e2e/pages/office.page.ts';
import { csvText, ImportFolder } from '../support/import-files.ts';
import type { Guide } from './guide.ts';

export async function visitYear(guide: Guide, office: OfficePage): Promise<void> {
  await visitCalendar(guide, office);
  await visitImports(guide, office);
}

async function visitCalendar(guide: Guide, office: OfficePage): Promise<void> {
  const { calendar } = guide.words;
  await office.show('calendar');
  await guide.page.locator('[data-day="2026-04-22"]').click();
  await guide.look('office-calendar');
  await office.button(calendar.make.holiday).click();
  await guide.look('office-calendar-changed');
  await office.button(calendar.review).click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-calendar-effect');
  await office.close();
  await office.button(calendar.discard).click();
  await guide.page.getByRole('alertdialog').getByRole('button', { name: guide.words.unsaved.discard }).click();
}

async function visitImports(guide: Guide, office: OfficePage): Promise<void> {
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
}
