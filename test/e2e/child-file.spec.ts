/** A child's file: written in the office, read by a specialist, its photo seen at the Draw door; and the search. */
import type { Page } from '@playwright/test';
import type { RunningApp } from '../support/launch.ts';
import { ChildPage } from './pages/child.page.ts';
import { DoorsPage } from './pages/doors.page.ts';
import { OfficePage } from './pages/office.page.ts';
import { signIn } from './pages/sign-in.page.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

/** A picture of the size of a phone's, as the window itself would make it. */
async function makePicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext('2d');
    for (let row = 0; row < 200; row++) {
      if (context) context.fillStyle = `hsl(${row * 7} 70% 60%)`;
      context?.fillRect(0, row * 10, 3000, 10);
    }
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    let text = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return Buffer.from(base64, 'base64');
}

async function openFirstChild(app: RunningApp): Promise<OfficePage> {
  const office = await OfficePage.open(app);
  await office.show('children');
  // The first room is the one in which the computer of the demo school stands.
  await app.page.getByRole('button', { name: office.words.office.allRooms }).click();
  await app.page.getByRole('option').nth(1).click();
  await office.rows.first().click();
  await office.dialog.waitFor();
  return office;
}

test('guardians, consents, what is due and the conclusion are written in the office and read at the Sessions door', async ({
  demoApp,
}) => {
  const office = await openFirstChild(demoApp);
  const { childFile, common, office: words } = office.words;
  const name = await office.dialog.getByRole('heading').first().innerText();
  const part = (id: keyof typeof childFile.parts) =>
    office.dialog.getByRole('tab', { name: childFile.parts[id], exact: true }).click();

  await part('guardians');
  await office.field(childFile.guardianName).fill('Сынақова Әлия Тестқызы');
  await office.field(childFile.phone).fill('+7 700 123 45 67');
  await office.button(childFile.addGuardian).click();
  await expect(office.dialog.getByRole('list', { name: childFile.parts.guardians })).toContainText('Сынақова Әлия');
  await part('consents');
  await office.field(childFile.givenBy).fill('Сынақова Ә. Т.');
  await office.button(childFile.addConsent).click();
  await expect(office.dialog.getByRole('list', { name: childFile.parts.consents })).toContainText('Сынақова Ә. Т.');
  await part('mandates');
  await office.button(childFile.saveMandate).click();
  await expect(office.dialog.getByRole('list', { name: childFile.parts.mandates })).toContainText(
    '2 в неделю по 30 мин',
  );
  await part('pmpk');
  await office.field(childFile.pmpkDocument).fill('Заключение и рекомендации');
  await office.field(words.pmpkValidTo).fill('01.06.2026');
  await office.button(common.save).click();
  await office.dialog.waitFor({ state: 'hidden' });
  await office.button(words.lock).click();

  await signIn(demoApp.page, 'sessions');
  const child = new ChildPage(demoApp.page);
  await child.openChildren();
  await child.page.getByRole('searchbox').fill(name.toUpperCase());
  await child.page.getByRole('list', { name: child.words.children.title }).getByRole('button').first().click();
  await child.show('about');
  const about = child.page.getByRole('tabpanel');
  for (const text of ['Сынақова Әлия Тестқызы', '+7 700 123 45 67', 'Сынақова Ә. Т.', '2 в неделю по 30 мин'])
    await expect(about).toContainText(text);
  await expect(about).toContainText('Заключение и рекомендации');
  await expect(about).toContainText('Закончится через 40 дней');
  expect(demoApp.problems).toEqual([]);
});

test('what is typed in a part of the file waits while others are looked at, and is asked about before it is lost', async ({
  demoApp,
}) => {
  const office = await openFirstChild(demoApp);
  const { childFile, common } = office.words;
  const part = (id: keyof typeof childFile.parts) =>
    office.dialog.getByRole('tab', { name: childFile.parts[id], exact: true }).click();
  await part('guardians');
  await office.field(childFile.guardianName).fill('Сынақова Әлия');
  await part('consents');
  await office.button(common.save).click();
  await expect(office.page.getByText(childFile.typedWhy)).toBeVisible();
  await office.button(childFile.backToTyped).click();
  await expect(office.field(childFile.guardianName)).toHaveValue('Сынақова Әлия');
  // The form has a button of its own; this one is the dialog's.
  await office.button(common.cancel).last().click();
  await expect(office.page.getByText(common.leaveTitle)).toBeVisible();
  await office.button(common.stay).click();
  await office.button(childFile.addGuardian).click();
  await expect(office.dialog.getByRole('list', { name: childFile.parts.guardians })).toContainText('Сынақова Әлия');
  await office.button(common.cancel).click();
  await expect(office.dialog).toBeHidden();
});

test('a child that gets another room is taken out of the plan of the old one', async ({ demoApp }) => {
  const office = await openFirstChild(demoApp);
  const { common, office: words, plan } = office.words;
  await office.dialog.getByRole('button', { name: new RegExp(words.room) }).click();
  await office.page.getByRole('option', { selected: false }).first().click();
  // The list of rooms is a dialog of its own until it has faded.
  await expect(office.page.getByRole('option')).toHaveCount(0);
  await office.button(common.save).click();
  await expect(office.dialog).toContainText(plan.elsewhereTitle);
  await expect(office.dialog.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(office.page, 'still planned in another room');
  await office.button(plan.leaveThem).click();
  await expect(office.toast.filter({ hasText: plan.left })).toBeVisible();
  await expect(office.dialog).toBeHidden();
  expect(demoApp.problems).toEqual([]);
});

test('a photo of any size is made small and shown at the Draw door', async ({ demoApp }) => {
  const office = await openFirstChild(demoApp);
  const { childFile, common, draw, office: words } = office.words;
  const buffer = await makePicture(demoApp.page);
  const choosing = demoApp.page.waitForEvent('filechooser');
  await office.button(childFile.addPhoto).click();
  await (await choosing).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
  await expect(office.button(childFile.changePhoto)).toBeVisible();
  await expect(office.dialog.locator('img[src^="blob:"]')).toBeVisible();
  await office.dialog.getByRole('button', { name: common.close }).click();
  await office.button(words.lock).click();

  await new DoorsPage(demoApp.page).open('draw');
  const tiles = demoApp.page.getByRole('list', { name: draw.pickYourPicture });
  const photo = tiles.locator('img[src^="blob:"]');
  await expect(photo).toHaveCount(1);
  const size = await photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([512, 512]);
  expect(demoApp.problems).toEqual([]);
});

test('a search finds children, goals and notes, and a hit opens what was found', async ({ demoApp }) => {
  await signIn(demoApp.page, 'sessions');
  const child = new ChildPage(demoApp.page);
  const { children, goals } = child.words;
  await child.openChildren();
  await child.openFirst();
  await child.show('goals');
  await child.button(goals.add).click();
  await child.dialog.getByLabel(child.words.sessions.goalTitle).fill('Әліпбидің бес әрпін атайды');
  await child.save();
  await child.button(child.words.common.back).click();
  await child.page.getByRole('searchbox').fill('АЛИПБИ');
  const hits = child.page.getByRole('list', { name: children.tabs.goals });
  await expect(hits).toContainText('Әліпбидің бес әрпін атайды');
  await hits.getByRole('button').first().click();
  await child.show('goals');
  await expect(child.goal('Әліпбидің бес әрпін атайды')).toBeVisible();
  await child.button(child.words.common.back).click();
  await expect(child.page.getByRole('searchbox')).toHaveValue('АЛИПБИ');
  await child.page.getByRole('searchbox').fill('"*');
  await expect(child.page.getByText(goals.nothingFound)).toBeVisible();
});

test('a group of the room is made, and the child says that it is in it', async ({ demoApp }) => {
  await signIn(demoApp.page, 'sessions');
  const child = new ChildPage(demoApp.page);
  const { common, groups } = child.words;
  await child.openChildren();
  await child.button(groups.title).click();
  await child.button(groups.add).click();
  await child.dialog.getByLabel(groups.name).fill('Бірінші топ');
  await child.dialog.getByRole('option').first().click();
  await child.dialog.getByRole('button', { name: common.save, exact: true }).click();
  await expect(child.dialog.getByRole('list', { name: groups.title })).toContainText('Бірінші топ');
  await child.dialog.getByRole('button', { name: common.close }).click();
  await child.openFirst();
  await child.show('about');
  await expect(child.page.getByRole('tabpanel')).toContainText('Бірінші топ');
});
