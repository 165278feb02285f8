/** What the school sets for itself: the sheet's template, copies, the record, the voice. */
import type { OfficePage } from '../e2e/pages/office.page.ts';
import type { Guide } from './guide.ts';

export async function visitSettings(guide: Guide, office: OfficePage): Promise<void> {
  const { words } = guide;
  await office.show('template');
  await guide.page.getByRole('textbox', { name: words.attendance.present, exact: true }).waitFor();
  await guide.look('office-template');
  await office.show('backups');
  await office.button(words.backup.take).waitFor();
  await guide.look('office-backups');
  await office.show('audit');
  await office.rows.first().waitFor();
  await guide.look('office-audit');
  await office.rows.first().locator('td').first().click();
  await office.dialog.waitFor();
  await guide.look('office-audit-entry');
  await office.close();
  await office.show('voice');
  await guide.page.getByRole('list', { name: words.voice.groupList }).waitFor();
  await guide.look('office-voice');
  await office.show('settings');
  await guide.look('office-settings');
}
