/** Children, colleagues, rooms and who left: lists, files, and several at once. One child goes into the archive. */
import type { OfficePage } from '../e2e/pages/office.page.ts';
import type { Guide } from './guide.ts';

export async function visitPeople(guide: Guide, office: OfficePage): Promise<void> {
  await visitChildren(guide, office);
  await visitLists(guide, office);
  await visitStaff(guide, office);
  await visitRooms(guide, office);
  await visitLeft(guide, office);
}

const inToolbar = (guide: Guide, name: string) => guide.page.getByRole('toolbar').getByRole('button', { name });

async function visitChildren(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('children');
  await office.rows.first().waitFor();
  await guide.look('office-children');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.waitFor();
  for (const part of ['child', 'pmpk', 'guardians', 'consents', 'mandates', 'stays'] as const) {
    await guide.tab(guide.words.childFile.parts[part]);
    await guide.look(`office-child-${part}`);
  }
  await office.close();
  await office.chooseRows(2);
  await guide.look('office-children-chosen');
  await inToolbar(guide, guide.words.people.merge).click();
  await office.dialog.waitFor();
  await office.dialog
    .getByRole('button', { name: guide.words.people.merge })
    .and(guide.page.locator(':enabled'))
    .waitFor();
  await guide.look('office-children-merge');
  await office.close();
}

async function visitLists(guide: Guide, office: OfficePage): Promise<void> {
  const { lists } = guide.words;
  await office.show('lists');
  for (const kind of ['classes', 'groups', 'guardians'] as const) {
    const radio = guide.page.getByRole('radio', { name: lists[kind], exact: true });
    await guide.page.locator('label').filter({ has: radio }).click();
    await office.rows.first().waitFor();
    await guide.look(`office-lists-${kind}`);
  }
}

async function visitStaff(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('staff');
  await office.rows.first().waitFor();
  await guide.look('office-staff');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.waitFor();
  await guide.look('office-staff-editor');
  await office.close();
  await office.chooseRows(2);
  await inToolbar(guide, guide.words.office.rooms).click();
  await office.dialog.waitFor();
  await guide.look('office-staff-rooms');
  await office.close();
  await inToolbar(guide, guide.words.people.clear).click();
}

async function visitRooms(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('rooms');
  await office.rows.first().waitFor();
  await guide.look('office-rooms');
  await office.chooseRows(2);
  await inToolbar(guide, guide.words.people.moveSchool).click();
  await office.dialog.locator('[aria-haspopup="listbox"]').click();
  await guide.page.getByRole('option').first().click();
  await office.dialog.locator('tbody tr').first().waitFor();
  await guide.look('office-rooms-move');
  await office.close();
  await inToolbar(guide, guide.words.people.clear).click();
}

/** Erasing is looked at and not done. */
async function visitLeft(guide: Guide, office: OfficePage): Promise<void> {
  await office.show('children');
  await office.rows.first().locator('td').nth(1).click();
  await office.dialog.getByRole('button', { name: guide.words.office.archive, exact: true }).click();
  await office.dialog.waitFor({ state: 'hidden' });
  await office.toast.getByRole('button', { name: guide.words.common.close, exact: true }).click();
  await office.show('left');
  await office.rows.first().waitFor();
  await guide.look('office-left');
  await office.rows.first().locator('td').first().click();
  await office.dialog.waitFor();
  await guide.look('office-left-erase');
  await office.close();
}
