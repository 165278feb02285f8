/** The month sheet, corrected and exported; what is not marked; signatures; reports. */
import type { OfficePage } from '../e2e/pages/office.page.ts';
import type { Guide } from './guide.ts';

export async function visitAttendance(guide: Guide, office: OfficePage): Promise<void> {
  await guide.look('office-month-sheet');
  await visitCell(guide, office);
  await visitExport(guide, office);
  await visitUnmarked(guide, office);
  await office.show('signatures');
  await office.rows.first().waitFor();
  await guide.look('office-signatures');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.getByRole('table').waitFor();
  await guide.look('office-signatures-session');
  await office.close();
  await visitReports(guide, office);
}

/** The sessions behind a cell, and the office's mark beside the specialist's. */
async function visitCell(guide: Guide, office: OfficePage): Promise<void> {
  const { corrections } = guide.words;
  await office.sheet.locator('td[data-opens]').filter({ hasText: /^•$/ }).first().click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-behind-a-cell');
  await office.dialog.getByRole('button', { name: corrections.correct }).first().click();
  await office.correcting.waitFor();
  await guide.look('office-correction');
  await guide.escape();
  await office.close();
  const place = await office.correctFirst('absent_ill', '№ 5');
  await office.cell(0, place).click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-corrected');
  await office.close();
}

async function visitExport(guide: Guide, office: OfficePage): Promise<void> {
  await office.exporting.open();
  await guide.look('office-export');
  await office.close();
}

/** Files of the month, as the last thing: what is said of them lies over the screen for a while. */
export async function takeFiles(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('sheet');
  await office.sheet.waitFor();
  for (const format of ['xlsx', 'csv', 'pdf'] as const) await office.exportAs(format, guide.folder, guide.language);
}

async function visitUnmarked(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('unmarked');
  await office.rows.first().waitFor();
  await guide.look('office-unmarked');
  await office.rows.first().locator('td').first().click();
  await office.dialog.waitFor();
  await guide.look('office-unmarked-close');
  await office.close();
}

async function visitReports(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('summary');
  await office.rows.first().waitFor();
  await guide.look('office-summary');
  await guide.page.locator('label').filter({ hasText: guide.words.reports.views.mandates }).click();
  await guide.look('office-summary-due');
  await guide.page.getByRole('grid').locator('td[data-opens]').first().click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-summary-behind');
  await office.close();
}
